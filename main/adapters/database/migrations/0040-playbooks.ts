import type { Migration } from './migration.ts';

/** Playbooks as the seller wrote them, version by version, and a way from each to its calls. */
export const playbooks: Migration = {
  version: 40,
  name: 'playbooks',
  sql: `
    CREATE TABLE playbook_versions (
      position INTEGER PRIMARY KEY,
      playbook_id TEXT NOT NULL,
      version INTEGER NOT NULL CHECK (version > 0),
      body TEXT NOT NULL,
      saved_at INTEGER NOT NULL,
      UNIQUE (playbook_id, version)
    ) STRICT;

    CREATE TABLE playbook_archive (
      playbook_id TEXT NOT NULL PRIMARY KEY,
      archived_at INTEGER,
      retired_version INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE INDEX calls_by_playbook ON calls (playbook_id, deleted_at, stage, result);
  `,
};
