import type { Migration } from './migration.ts';

/** What logged calls were before they were changed; an entry stays when its call is removed. */
export const editLog: Migration = {
  version: 50,
  name: 'edit-log',
  sql: `
    CREATE TABLE call_edits (
      position INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      call_id TEXT NOT NULL,
      at INTEGER NOT NULL,
      cause TEXT NOT NULL CHECK (cause IN ('edit', 'undo')),
      before TEXT NOT NULL
    ) STRICT;

    CREATE INDEX call_edits_by_call ON call_edits (call_id, position);
  `,
};
