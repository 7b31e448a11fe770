import { hasPromise } from '../../../shared/domain/readiness.ts';
import type { Call } from '../../../shared/schemas/call.ts';
import type { PromiseReader } from '../../reminderPorts.ts';
import { READ_COLUMNS } from './callColumns.ts';
import type { HeldVersion } from './callHistory.ts';
import type { WritableDatabase } from './openDatabase.ts';
import type { RepairCall } from './repairCalls.ts';
import { createRead } from './sqliteCalls.ts';

type Span = { readonly from: string; readonly until: string };

const PENDING_PROMISES = `
  SELECT ${READ_COLUMNS} FROM calls INDEXED BY pending_promises
  WHERE deleted_at IS NULL AND stage = 'logged' AND promise_state = 'pending'
    AND promise_due_on >= :from AND promise_due_on <= :until`;

/** A logged call whose client has yet to do something by a day of the span. */
export function isPromiseDue(call: Call, { from, until }: Span): boolean {
  const { dueOn, state } = call.promise;
  if (call.stage !== 'logged' || state !== 'pending' || dueOn === null) return false;
  return dueOn >= from && dueOn <= until && hasPromise(call);
}

const dayOf = ({ promise }: Call): string => promise.dueOn ?? '';

/** By the day, calls of one day by their start. */
export const byPromise = (a: Call, b: Call): number =>
  dayOf(a).localeCompare(dayOf(b)) || a.startsAt - b.startsAt;

export type PromiseReaderDeps = {
  readonly database: WritableDatabase;
  readonly repair: RepairCall;
  /** What is not on disk yet. */
  readonly held: () => readonly HeldVersion[];
};

/** Promises of what is on disk, with the calls held in memory in their places. */
export function createPromiseReader({ database, repair, held }: PromiseReaderDeps): PromiseReader {
  const statement = database.prepare(PENDING_PROMISES);
  const read = createRead(repair);
  return {
    promisesDue: (from, until) => {
      const newer = held();
      const replaced = new Set(newer.map(({ id }) => id));
      const stored = statement
        .all({ from, until })
        .map(read)
        .filter((call) => call !== null && !replaced.has(call.id));
      return [...stored, ...newer.map(({ call }) => call)]
        .filter((call) => call !== null)
        .filter((call) => isPromiseDue(call, { from, until }))
        .toSorted(byPromise);
    },
  };
}
