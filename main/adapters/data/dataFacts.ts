import type { DataFacts } from '../../../shared/ipc/data.ts';
import type { ReadableDatabase } from '../database/openDatabase.ts';

const FACTS = `
  SELECT count(*) AS calls,
    coalesce(sum(trim(promise_what) <> ''), 0) AS promises,
    coalesce(sum(CASE WHEN follow_ups = '[]' THEN 0 ELSE json_array_length(follow_ups) END), 0) AS follow_ups
  FROM calls WHERE deleted_at IS NULL`;

/** How much there is of everything. */
export function readDataFacts(database: ReadableDatabase): Omit<DataFacts, 'sizeBytes'> {
  const row = database.prepare(FACTS).get();
  return {
    callCount: Number(row?.['calls']),
    promiseCount: Number(row?.['promises']),
    followUpCount: Number(row?.['follow_ups']),
  };
}
