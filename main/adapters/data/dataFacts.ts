import { setImmediate as nextTurn } from 'node:timers/promises';
import type { DataFacts } from '../../../shared/ipc/data.ts';
import type { ReadableDatabase } from '../database/openDatabase.ts';

/** Some 5 ms of reading: what is promised stands behind all else that a row has. */
const ROWS_AT_ONCE = 250;

const FACTS = `
  SELECT coalesce(CAST(max(position) AS TEXT), '') AS last, count(*) AS calls,
    coalesce(sum(trim(promise_what) <> ''), 0) AS promises,
    coalesce(sum(CASE WHEN follow_ups = '[]' THEN 0 ELSE json_array_length(follow_ups) END), 0) AS follow_ups
  FROM (
    SELECT position, promise_what, follow_ups FROM calls
    WHERE deleted_at IS NULL AND position > CAST(:after AS INTEGER)
    ORDER BY position LIMIT ${ROWS_AT_ONCE}
  )`;

/** How much there is of everything. The main loop goes on meanwhile. */
export async function readDataFacts(database: ReadableDatabase): Promise<Omit<DataFacts, 'sizeBytes'>> {
  const next = database.prepare(FACTS);
  const facts = { callCount: 0, promiseCount: 0, followUpCount: 0 };
  let after = '-1';
  while (after !== '') {
    const row = next.get({ after });
    facts.callCount += Number(row?.['calls']);
    facts.promiseCount += Number(row?.['promises']);
    facts.followUpCount += Number(row?.['follow_ups']);
    after = String(row?.['last']);
    await nextTurn();
  }
  return facts;
}
