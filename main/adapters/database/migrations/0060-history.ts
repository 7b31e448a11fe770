import type { Migration } from './migration.ts';

/**
 * Finding in the history: `facts` holds what a call is in bits, so that narrow indexes answer every filter and
 * order without reading calls; see `factBits.ts`. `trim` is given every white space that JavaScript knows.
 */
export const history: Migration = {
  version: 60,
  name: 'history',
  sql: `
    DROP INDEX logged_calls;
    DROP INDEX logged_calls_by_result;

    ALTER TABLE calls ADD COLUMN facts INTEGER GENERATED ALWAYS AS (
      CASE result
        WHEN 'gained' THEN 1 WHEN 'fallback' THEN 2 WHEN 'other' THEN 3
        WHEN 'deferred' THEN 4 WHEN 'declined' THEN 5 WHEN 'not-asked' THEN 6
        WHEN 'no-show' THEN 7 WHEN 'cancelled' THEN 8 WHEN 'rescheduled' THEN 9
        ELSE 0 END
      | CASE result
        WHEN 'gained' THEN 1 << 4 WHEN 'fallback' THEN 1 << 5 WHEN 'other' THEN 1 << 6
        WHEN 'deferred' THEN 1 << 7 WHEN 'declined' THEN 1 << 8 WHEN 'not-asked' THEN 1 << 9
        WHEN 'no-show' THEN 1 << 10 WHEN 'cancelled' THEN 1 << 11 WHEN 'rescheduled' THEN 1 << 12
        ELSE 0 END
      | CASE outcome_kind
        WHEN 'time' THEN 1 << 13 WHEN 'explore' THEN 1 << 14 WHEN 'change' THEN 1 << 15
        WHEN 'collaborate' THEN 1 << 16 WHEN 'consensus' THEN 1 << 17 WHEN 'invest' THEN 1 << 18
        WHEN 'review' THEN 1 << 19 WHEN 'resolve' THEN 1 << 20 WHEN 'decide' THEN 1 << 21
        WHEN 'execute' THEN 1 << 22
        ELSE 0 END
      | CASE outcome_intent WHEN 'creates' THEN 1 << 23 WHEN 'advances' THEN 1 << 24 ELSE 0 END
      | CASE
        WHEN result = 'gained' AND outcome_kind = 'decide' THEN 1 << 25
        WHEN result IN ('gained', 'fallback', 'other') THEN 1 << 26
        WHEN result IN ('deferred', 'not-asked') THEN 1 << 27
        WHEN result = 'declined' THEN 1 << 28
        ELSE 0 END
      | CASE reason
        WHEN 'value-unclear' THEN 1 << 29 WHEN 'wrong-commitment' THEN 1 << 30 WHEN 'wrong-person' THEN 1 << 31
        WHEN 'unresolved-concern' THEN 1 << 32 WHEN 'ran-out-of-time' THEN 1 << 33 WHEN 'did-not-ask' THEN 1 << 34
        ELSE 0 END
      | CASE
        WHEN trim(promise_what, char(
          9, 10, 11, 12, 13, 32, 160, 5760, 8192, 8193, 8194, 8195, 8196, 8197, 8198, 8199, 8200, 8201, 8202,
          8232, 8233, 8239, 8287, 12288, 65279)) = '' THEN 0
        WHEN promise_state = 'pending' THEN 1 << 35
        WHEN promise_state = 'kept' THEN 1 << 36
        ELSE 1 << 37 END
      | CASE WHEN has_outcome <> 0 THEN 1 << 38 ELSE 0 END
      | CASE WHEN said_at IS NOT NULL THEN 1 << 39 ELSE 0 END
      | CASE WHEN asked_at IS NOT NULL THEN 1 << 40 ELSE 0 END
    ) VIRTUAL;

    CREATE INDEX logged_calls ON calls (position, facts, starts_at, playbook_id, company_key, contact)
      WHERE deleted_at IS NULL AND stage = 'logged';
    CREATE INDEX logged_calls_by_result ON calls (facts & 15, position DESC, facts, starts_at)
      WHERE deleted_at IS NULL AND stage = 'logged';
    CREATE INDEX logged_calls_by_kind ON calls (facts & 8380416, position DESC, facts, starts_at)
      WHERE deleted_at IS NULL AND stage = 'logged';
    CREATE INDEX logged_calls_by_length ON calls (duration_minutes, position DESC, facts, starts_at)
      WHERE deleted_at IS NULL AND stage = 'logged';
    CREATE INDEX logged_calls_by_company ON calls (company_key, position DESC, facts, starts_at)
      WHERE deleted_at IS NULL AND stage = 'logged';
    CREATE INDEX logged_calls_by_contact ON calls (contact COLLATE NOCASE, position DESC, facts, starts_at)
      WHERE deleted_at IS NULL AND stage = 'logged';

    CREATE TABLE saved_views (
      id TEXT NOT NULL PRIMARY KEY,
      name TEXT NOT NULL,
      search TEXT NOT NULL,
      created_at INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
  `,
};
