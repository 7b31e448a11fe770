import type { CallResult, Reason } from '../../schemas/call.ts';
import type { CommitmentKind } from '../../schemas/outcome.ts';
import { NO_REASON } from '../historySearch/terms.ts';
import { searchOf, WHOLE_HISTORY, type HistoryView } from '../historyView.ts';
import type { Gap } from './change.ts';
import type { FunnelStep } from './funnel.ts';
import type { Measure } from './groupRates.ts';
import type { Week } from './weeks.ts';

/** Which calls a figure counts, as conditions of the history. */
export type CallsBehind = Partial<Omit<HistoryView, 'from' | 'to' | 'weeks' | 'sort' | 'text'>>;

/** Days, `YYYY-MM-DD`, both of which count; null for no limit. */
export type Days = Pick<HistoryView, 'from' | 'to'>;

const HELD: CallsBehind = { tookPlace: true };
const NOTHING_GAINED: CallsBehind = { tookPlace: true, isGained: false };
const DEFINED: CallsBehind = { ...HELD, hasOutcome: true };
const SAID: CallsBehind = { ...DEFINED, isSaid: true };
const ASKED: CallsBehind = { ...SAID, isAsked: true };

/** The calls behind the figures that need no name. */
export const BEHIND = {
  logged: {},
  held: HELD,
  absent: { tookPlace: false },
  gained: { ...HELD, isGained: true },
  asked: { ...HELD, isAsked: true },
  defined: DEFINED,
  gainedDefined: { ...DEFINED, isGained: true },
  gainedUndefined: { ...HELD, hasOutcome: false, isGained: true },
  nothingGained: NOTHING_GAINED,
  kept: { ...HELD, hasPromise: true, promiseStates: ['kept'] },
  broken: { ...HELD, hasPromise: true, promiseStates: ['broken'] },
  settled: { ...HELD, hasPromise: true, promiseStates: ['kept', 'broken'] },
  pending: { ...HELD, hasPromise: true, promiseStates: ['pending'] },
} as const satisfies Readonly<Record<string, CallsBehind>>;

/** Calls that left a step out. */
export const GAP_CALLS: Readonly<Record<Gap, CallsBehind>> = {
  'not-asked': { ...HELD, isAsked: false },
  'no-outcome': { ...HELD, hasOutcome: false },
  'not-said': { ...DEFINED, isSaid: false },
};

/** Calls that took a step and every one before it. */
export const STEP_CALLS: Readonly<Record<FunnelStep, CallsBehind>> = {
  planned: HELD,
  defined: DEFINED,
  said: SAID,
  asked: ASKED,
  gained: { ...ASKED, isGained: true },
};

/** Calls that took a step, whatever they left out before it. */
export const ANY_STEP_CALLS: Readonly<Record<FunnelStep, CallsBehind>> = {
  planned: HELD,
  defined: DEFINED,
  said: { ...HELD, isSaid: true },
  asked: BEHIND.asked,
  gained: BEHIND.gained,
};

/** All calls that a measure is of: one looks at those that count beside those that do not. */
export const MEASURED_CALLS: Readonly<Record<Measure, CallsBehind>> = {
  gained: HELD,
  asked: HELD,
  kept: BEHIND.settled,
};

export const callsOfKind = (kind: CommitmentKind, measure: Measure): CallsBehind => ({
  ...MEASURED_CALLS[measure],
  hasOutcome: true,
  kinds: [kind],
});
/** `''` for calls without one, of companies too. */
export const callsOfPlaybook = (id: string, measure: Measure): CallsBehind => ({
  ...MEASURED_CALLS[measure],
  playbookIds: [id],
});
export const callsOfCompany = (company: string, measure: Measure): CallsBehind => ({
  ...MEASURED_CALLS[measure],
  companies: [company],
});
export const callsOfReason = (reason: Reason | null): CallsBehind => ({
  ...NOTHING_GAINED,
  reasons: [reason ?? NO_REASON],
});
export const callsOfResults = (results: readonly CallResult[]): CallsBehind => ({ ...HELD, results });

const lastDay = ({ startsOn }: Week): string => Temporal.PlainDate.from(startsOn).add({ days: 6 }).toString();

/** The days of weeks that follow one another; none for no weeks. */
export function daysOf(weeks: readonly Week[]): Days {
  const [first] = weeks;
  const last = weeks.at(-1);
  return { from: first?.startsOn ?? null, to: last === undefined ? null : lastDay(last) };
}

/** The search part of the history's address that shows the calls behind a figure. */
export const searchBehind = (calls: CallsBehind, days: Days): string =>
  searchOf({ ...WHOLE_HISTORY, ...calls, ...days });
