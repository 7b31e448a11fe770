import type { Migration } from './migration.ts';

/** What was shown, put off and paused, and a way to the promises that fall due. */
export const reminders: Migration = {
  version: 20,
  name: 'reminders',
  sql: `
    CREATE TABLE reminder_marks (
      key TEXT NOT NULL PRIMARY KEY,
      marked_at INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE reminder_snoozes (
      call_id TEXT NOT NULL PRIMARY KEY,
      until_at INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE reminder_pause (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      until_at INTEGER NOT NULL
    ) STRICT;

    CREATE INDEX pending_promises ON calls (promise_due_on)
      WHERE deleted_at IS NULL AND stage = 'logged' AND promise_state = 'pending' AND promise_due_on IS NOT NULL;
  `,
};
