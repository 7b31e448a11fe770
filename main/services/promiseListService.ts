import {
  MOST_PROMISES,
  MOST_SETTLED,
  type FollowUpEntry,
  type PromiseEntry,
  type Promises,
} from '../../shared/ipc/promises.ts';
import { zonedTime } from '../../shared/lib/time.ts';
import type { LoggedCall } from '../../shared/schemas/call.ts';
import type { Clock } from '../ports.ts';
import type { PromiseBook } from '../promisePorts.ts';

const MOST_PRESSING = 12;

const entryOf = ({ id, promise, company, contact, startsAt, result }: LoggedCall): PromiseEntry => ({
  ...{ callId: id, promise, company, contact, startsAt, result },
});

const followUpsOf = ({ id, company, contact, startsAt, followUps }: LoggedCall): readonly FollowUpEntry[] =>
  followUps
    .filter(({ isDone }) => !isDone)
    .map((followUp) => ({ callId: id, company, contact, startsAt, followUp }));

export type PromiseListDeps = { readonly book: PromiseBook; readonly clock: Clock };

/** What clients promised, what became of it, and what the seller still has to do. */
export function createPromiseListService({ book, clock }: PromiseListDeps) {
  return {
    due(): readonly PromiseEntry[] {
      const today = zonedTime(clock.now(), clock.timeZone()).toPlainDate().toString();
      return book.due(today, MOST_PRESSING).map(entryOf);
    },
    list(): Promises {
      const open = book.open(MOST_PROMISES);
      const settled = book.settled(MOST_SETTLED);
      const byCompany = book.keptByCompany();
      const followUps = book.withFollowUps(MOST_PROMISES).calls.flatMap(followUpsOf);
      return {
        open: open.calls.map(entryOf),
        openCount: open.count,
        settled: settled.calls.map(entryOf),
        settledCount: settled.count,
        keptCount: byCompany.reduce((sum, { keptCount }) => sum + keptCount, 0),
        byCompany,
        followUps: followUps.slice(0, MOST_PROMISES),
      };
    },
  };
}

export type PromiseListService = ReturnType<typeof createPromiseListService>;
