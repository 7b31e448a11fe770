import { isPracticeCall } from '../../../shared/domain/practiceCall.ts';
import { hasPromise } from '../../../shared/domain/readiness.ts';
import type { Call } from '../../../shared/schemas/call.ts';
import type { PromiseReader } from '../../reminderPorts.ts';
import type { HeldVersion } from './callHistory.ts';
import type { WritableDatabase } from './openDatabase.ts';
import { preparePromises } from './reminderStatements.ts';
import type { RepairCall } from './repairCalls.ts';
import { createRead } from './sqliteCalls.ts';

type Span = { readonly from: string; readonly until: string };

/** A logged call whose client has yet to do something by a day of the span. A made-up client has not. */
export function isPromiseDue(call: Call, { from, until }: Span): boolean {
  const { dueOn, state } = call.promise;
  if (call.stage !== 'logged' || state !== 'pending' || dueOn === null || isPracticeCall(call)) return false;
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
  const statement = preparePromises(database);
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
