import { byPromise, isPromiseDue } from '../../main/adapters/database/promiseReader.ts';
import type { PromiseReader } from '../../main/reminderPorts.ts';
import type { Call } from '../../shared/schemas/call.ts';

/** Promises of the calls that `all` returns, held to the same contract as those in SQLite. */
export const fakePromiseReader = (all: () => readonly Call[]): PromiseReader => ({
  promisesDue: (from, until) =>
    all()
      .filter((call) => isPromiseDue(call, { from, until }))
      .toSorted(byPromise),
});
