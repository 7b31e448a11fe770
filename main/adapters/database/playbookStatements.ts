import type { ReadableDatabase, WritableDatabase } from './openDatabase.ts';

/** Reading alone, for a file that is being salvaged too. */
export const preparePlaybookReads = (database: ReadableDatabase) => ({
  // Versions of one playbook together, playbooks in the order of their first.
  versions: database.prepare(`
    SELECT playbook_id, version, body, saved_at FROM playbook_versions
    ORDER BY MIN(position) OVER (PARTITION BY playbook_id), version`),
  states: database.prepare('SELECT playbook_id, archived_at, retired_version FROM playbook_archive'),
});

export const preparePlaybookWrites = (database: WritableDatabase) => ({
  putVersion: database.prepare(`
    INSERT INTO playbook_versions (playbook_id, version, body, saved_at)
    VALUES (:playbook_id, :version, :body, :saved_at)
    ON CONFLICT (playbook_id, version) DO UPDATE SET body = excluded.body, saved_at = excluded.saved_at`),
  putState: database.prepare(`
    INSERT INTO playbook_archive (playbook_id, archived_at, retired_version)
    VALUES (:playbook_id, :archived_at, :retired_version)
    ON CONFLICT (playbook_id) DO UPDATE
    SET archived_at = excluded.archived_at, retired_version = excluded.retired_version`),
  dropVersions: database.prepare('DELETE FROM playbook_versions WHERE playbook_id = :id'),
  dropState: database.prepare('DELETE FROM playbook_archive WHERE playbook_id = :id'),
});

export const preparePlaybookUses = (database: ReadableDatabase) => ({
  uses: database.prepare(`
    SELECT playbook_id AS ref, COUNT(*) AS calls,
      COUNT(*) FILTER (WHERE stage = 'logged' AND result IN ('gained', 'fallback', 'other')) AS gained
    FROM calls WHERE deleted_at IS NULL AND playbook_id IS NOT NULL GROUP BY playbook_id`),
  /** Another answer after each write, of this connection or of another one. */
  writes: database.prepare(
    'SELECT total_changes() AS own, data_version AS foreign_ FROM pragma_data_version',
  ),
  isUsed: database.prepare('SELECT 1 FROM calls WHERE playbook_id = :ref LIMIT 1'),
});
