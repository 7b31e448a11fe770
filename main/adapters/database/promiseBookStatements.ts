import { PRACTICE_CALL_ID } from '../../../shared/domain/practiceCall.ts';
import { READ_COLUMNS } from './callColumns.ts';
import type { WritableDatabase } from './openDatabase.ts';

const LOGGED = "deleted_at IS NULL AND stage = 'logged'";

/** Parts of the history, each with an index of its own; the conditions are those of migration 0070. */
const PARTS = {
  open: {
    from: 'calls INDEXED BY open_promises',
    where: `${LOGGED} AND promise_state = 'pending' AND promise_what <> ''`,
    order: 'promise_due_on IS NULL, promise_due_on, starts_at DESC',
  },
  settled: {
    from: 'calls INDEXED BY settled_promises',
    where: `${LOGGED} AND promise_state <> 'pending' AND promise_what <> ''`,
    order: 'starts_at DESC',
  },
  withFollowUps: {
    from: 'calls INDEXED BY open_follow_ups',
    where: `${LOGGED} AND instr(follow_ups, '"isDone":false') > 0`,
    order: 'starts_at DESC',
  },
};

export type PromisePart = keyof typeof PARTS;

// What is held in memory is counted there.
const OURS = `id <> '${PRACTICE_CALL_ID}' AND id NOT IN (SELECT value FROM json_each(:held))`;

/** Reads of the promise book, prepared once. */
export function preparePromiseBook(database: WritableDatabase) {
  const part = (name: PromisePart) => {
    const { from, where, order } = PARTS[name];
    return {
      list: database.prepare(
        `SELECT ${READ_COLUMNS} FROM ${from} WHERE ${where} AND ${OURS} ORDER BY ${order} LIMIT :most`,
      ),
      count: database.prepare(`SELECT count(*) AS calls FROM ${from} WHERE ${where} AND ${OURS}`),
    };
  };
  const { from, where } = PARTS.settled;
  return {
    ...{ open: part('open'), settled: part('settled'), withFollowUps: part('withFollowUps') },
    // Nothing is counted: Today asks for these on every change of a call.
    due: database.prepare(`
      SELECT ${READ_COLUMNS} FROM ${PARTS.open.from}
      WHERE ${PARTS.open.where} AND (promise_due_on IS NULL) = 0 AND promise_due_on <= :until AND ${OURS}
      ORDER BY promise_due_on, starts_at DESC LIMIT :most`),
    // The name as it was written last: SQLite takes the bare column from the row of the maximum.
    kept: database.prepare(`
      SELECT company_key AS key, company, max(starts_at) AS last, count(*) AS settled,
        count(*) FILTER (WHERE promise_state = 'kept') AS kept
      FROM ${from} WHERE ${where} AND ${OURS} GROUP BY company_key`),
  };
}
