import type { Migration } from './migration.ts';

/**
 * Calendars, the thread from each of their meetings to a call, and what was chosen by hand. Nothing here hangs on
 * a row of `calls`: a damaged call is taken out and put back, and its link must survive that.
 */
export const calendars: Migration = {
  version: 30,
  name: 'calendars',
  sql: `
    CREATE TABLE calendars (
      id TEXT NOT NULL PRIMARY KEY,
      name TEXT NOT NULL,
      source_kind TEXT NOT NULL CHECK (source_kind IN ('file', 'feed')),
      source TEXT NOT NULL,
      rule TEXT NOT NULL,
      added_at INTEGER NOT NULL,
      read_at INTEGER,
      checked_at INTEGER,
      failure TEXT,
      etag TEXT,
      last_modified TEXT
    ) STRICT;

    CREATE TABLE calendar_links (
      uid TEXT NOT NULL,
      occurrence_key TEXT NOT NULL,
      calendar_id TEXT NOT NULL,
      call_id TEXT NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('present', 'gone')),
      company TEXT NOT NULL,
      contact TEXT NOT NULL,
      starts_at INTEGER NOT NULL,
      duration_minutes INTEGER NOT NULL,
      time_zone TEXT NOT NULL,
      meeting_url TEXT NOT NULL,
      call_updated_at INTEGER NOT NULL,
      PRIMARY KEY (uid, occurrence_key)
    ) STRICT, WITHOUT ROWID;

    CREATE INDEX calendar_links_by_call ON calendar_links (call_id);
    CREATE INDEX calendar_links_by_calendar ON calendar_links (calendar_id);

    -- A blank occurrence stands for the whole series.
    CREATE TABLE calendar_choices (
      uid TEXT NOT NULL,
      occurrence_key TEXT NOT NULL,
      choice TEXT NOT NULL CHECK (choice IN ('take', 'ignore')),
      PRIMARY KEY (uid, occurrence_key)
    ) STRICT, WITHOUT ROWID;
  `,
};
