import type { Migration } from './migration.ts';

/**
 * The first schema. `position` is the start of the call times 1024 plus a free place, so that the order of
 * rows, and of the text index, is the order of time.
 */
export const calls: Migration = {
  version: 10,
  name: 'calls',
  sql: `
    CREATE TABLE calls (
      position INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      stage TEXT NOT NULL CHECK (stage IN ('planned', 'live', 'ended', 'logged')),
      company TEXT NOT NULL,
      contact TEXT NOT NULL,
      contact_role TEXT NOT NULL,
      opportunity TEXT NOT NULL,
      starts_at INTEGER NOT NULL,
      duration_minutes INTEGER NOT NULL,
      time_zone TEXT NOT NULL,
      meeting_url TEXT NOT NULL,
      playbook_id TEXT,
      outcome_who TEXT NOT NULL,
      outcome_what TEXT NOT NULL,
      outcome_when TEXT NOT NULL,
      outcome_kind TEXT NOT NULL,
      outcome_intent TEXT NOT NULL,
      has_outcome INTEGER NOT NULL,
      fallback TEXT NOT NULL,
      purpose TEXT NOT NULL,
      ask_phrase TEXT NOT NULL,
      opening TEXT,
      ask TEXT,
      client_reason TEXT NOT NULL,
      client_agenda TEXT NOT NULL,
      said_at INTEGER,
      asked_at INTEGER,
      gained_at INTEGER,
      result TEXT,
      reason TEXT,
      reason_text TEXT NOT NULL,
      next_ask TEXT NOT NULL,
      promise_what TEXT NOT NULL,
      promise_who TEXT NOT NULL,
      promise_when TEXT NOT NULL,
      promise_due_on TEXT,
      promise_state TEXT NOT NULL,
      started_at INTEGER,
      ended_at INTEGER,
      logged_at INTEGER,
      created_at INTEGER NOT NULL,
      updated_at INTEGER NOT NULL,
      deleted_at INTEGER,
      company_key TEXT NOT NULL,
      note_draft TEXT NOT NULL,
      questions TEXT NOT NULL,
      notes TEXT NOT NULL,
      follow_ups TEXT NOT NULL,
      content_hash TEXT NOT NULL
    ) STRICT;

    CREATE INDEX calls_by_start ON calls (starts_at) WHERE deleted_at IS NULL;
    CREATE INDEX calls_by_company ON calls (company_key, company) WHERE deleted_at IS NULL;
    CREATE INDEX calls_not_logged ON calls (stage, starts_at) WHERE deleted_at IS NULL AND stage <> 'logged';
    CREATE INDEX logged_calls ON calls (position, starts_at, result, outcome_kind, has_outcome)
      WHERE deleted_at IS NULL AND stage = 'logged';
    CREATE INDEX logged_calls_by_result ON calls (result, starts_at, outcome_kind, has_outcome)
      WHERE deleted_at IS NULL AND stage = 'logged';

    CREATE VIRTUAL TABLE calls_text USING fts5 (
      words,
      content = '',
      contentless_delete = 1,
      tokenize = "unicode61 remove_diacritics 2",
      prefix = '2 3'
    );

    CREATE TABLE damaged_calls (
      id INTEGER PRIMARY KEY,
      found_at INTEGER NOT NULL,
      call_id TEXT NOT NULL,
      is_replaced INTEGER NOT NULL,
      raw TEXT NOT NULL
    ) STRICT;
  `,
};
