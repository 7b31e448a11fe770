import { isPracticeCall } from '../../../shared/domain/practiceCall.ts';
import { hasPromise } from '../../../shared/domain/readiness.ts';
import type { Call, LoggedCall } from '../../../shared/schemas/call.ts';
import type { KeptCount, PromiseBook } from '../../promisePorts.ts';
import { foldedText } from './foldedText.ts';
import type { PromisePart } from './promiseBookStatements.ts';

const newestFirst = (a: Call, b: Call): number => b.startsAt - a.startsAt;

/** Later than every day. */
const NO_DAY = '9999-99-99';
const dayOf = ({ promise }: Call): string => promise.dueOn ?? NO_DAY;
const byDue = (a: Call, b: Call): number => dayOf(a).localeCompare(dayOf(b)) || newestFirst(a, b);

type Part = {
  readonly holds: (call: LoggedCall) => boolean;
  readonly order: (a: Call, b: Call) => number;
};

/** What each part of the book holds, and in which order; the rule of the statements, for calls in memory. */
export const PROMISE_PARTS: Readonly<Record<PromisePart, Part>> = {
  open: { holds: (call) => hasPromise(call) && call.promise.state === 'pending', order: byDue },
  settled: { holds: (call) => hasPromise(call) && call.promise.state !== 'pending', order: newestFirst },
  withFollowUps: { holds: ({ followUps }) => followUps.some(({ isDone }) => !isDone), order: newestFirst },
};

const isOurs = (call: Call | null): call is LoggedCall => call?.stage === 'logged' && !isPracticeCall(call);

/** Of these calls, those of a part. */
export const ofPart = (calls: readonly (Call | null)[], part: PromisePart): readonly LoggedCall[] =>
  calls.filter(isOurs).filter((call) => PROMISE_PARTS[part].holds(call));

/** Of these calls, the pending ones that are due by a day, as many as are wanted. */
export const dueBy = (calls: readonly LoggedCall[], until: string, most: number): readonly LoggedCall[] =>
  calls
    .filter((call) => PROMISE_PARTS.open.holds(call) && dayOf(call) <= until)
    .toSorted(byDue)
    .slice(0, most);

/** A company's count, and what tells its spellings together and apart. */
export type KeptSpelling = KeptCount & { readonly key: string; readonly lastAt: number };

export const keptSpellingOf = ({ company, startsAt, promise }: LoggedCall): KeptSpelling => ({
  ...{ company, key: foldedText(company), lastAt: startsAt, settledCount: 1 },
  keptCount: promise.state === 'kept' ? 1 : 0,
});

function together(spellings: readonly KeptSpelling[]): KeptCount {
  const last = spellings.toSorted((a, b) => b.lastAt - a.lastAt)[0];
  const sum = (name: 'keptCount' | 'settledCount'): number =>
    spellings.reduce((total, spelling) => total + spelling[name], 0);
  return { company: last?.company ?? '', keptCount: sum('keptCount'), settledCount: sum('settledCount') };
}

/** One count a company, those with most settled promises first. */
export const keptCounts = (spellings: readonly KeptSpelling[]): ReturnType<PromiseBook['keptByCompany']> =>
  [...Map.groupBy(spellings, ({ key }) => key).values()]
    .map(together)
    .toSorted((a, b) => b.settledCount - a.settledCount || a.company.localeCompare(b.company));
