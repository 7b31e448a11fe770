import { READ_COLUMNS } from './callColumns.ts';

/** Logged calls by their ids, oldest first. LIMIT keeps the order of the narrow part: places are sorted, not rows. */
export const BY_IDS_SQL = `
  SELECT ${READ_COLUMNS} FROM (
    SELECT calls.position AS found FROM calls
    WHERE calls.id IN (SELECT value FROM json_each(:ids)) ORDER BY calls.position LIMIT -1
  ) CROSS JOIN calls ON calls.position = found
  WHERE calls.deleted_at IS NULL AND calls.stage = 'logged'`;
