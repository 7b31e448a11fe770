import { ALL_REASONS } from '../../../shared/domain/historySearch/terms.ts';
import { NO_PROMISE } from '../../../shared/domain/newCall.ts';
import { dueOn, suggestPromise } from '../../../shared/domain/promise.ts';
import type { CallResult, Promised, Reason } from '../../../shared/schemas/call.ts';
import type { StartedCall } from './acts.ts';

/** What the seller presses first; two of them ask which one it was. */
export type ResultGroup = 'gained' | 'fallback' | 'not-gained' | 'not-asked' | 'other' | 'did-not-happen';
export type OpenGroup = 'not-gained' | 'did-not-happen';

/** The results that a group asks to choose from. */
export const RESULTS_OF: Readonly<Record<OpenGroup, readonly CallResult[]>> = {
  'not-gained': ['declined', 'deferred'],
  'did-not-happen': ['no-show', 'cancelled', 'rescheduled'],
};

export const isOpenGroup = (group: ResultGroup): group is OpenGroup =>
  group === 'not-gained' || group === 'did-not-happen';

const GROUP_OF: Readonly<Record<CallResult, ResultGroup>> = {
  gained: 'gained',
  fallback: 'fallback',
  other: 'other',
  deferred: 'not-gained',
  declined: 'not-gained',
  'not-asked': 'not-asked',
  'no-show': 'did-not-happen',
  cancelled: 'did-not-happen',
  rescheduled: 'did-not-happen',
};

/** The group that is shown as chosen: the one being asked about, else that of the result. */
export function shownGroup(result: CallResult | null, asking: OpenGroup | null): ResultGroup | null {
  return asking ?? (result === null ? null : GROUP_OF[result]);
}

/** The reasons worth offering: "did not ask" is none for a call in which it was asked, or that says so itself. */
export function reasonsFor(call: Pick<StartedCall, 'askedAt' | 'result'>): readonly Reason[] {
  const hasAskSettled = call.askedAt !== null || call.result === 'not-asked';
  return hasAskSettled ? ALL_REASONS.filter((reason) => reason !== 'did-not-ask') : ALL_REASONS;
}

/** What came of the call asks for what stopped it. */
export const wantsReason = (group: ResultGroup | null): boolean =>
  group === 'not-gained' || group === 'not-asked';

/** What the client will do next is asked wherever the ask was made. */
export const wantsNextStep = (group: ResultGroup | null): boolean =>
  group === 'gained' || group === 'fallback' || group === 'other' || group === 'not-gained';

const isSame = (one: Promised, other: Promised): boolean =>
  one.what === other.what && one.who === other.who && one.when === other.when;

const suggestionFor = (call: StartedCall, result: CallResult | null): Promised =>
  suggestPromise({ ...call, result }) ?? NO_PROMISE;

/** The promise is still as it was filled in for a result, so nothing typed is lost by filling it anew. */
const isUntouched = (call: StartedCall): boolean =>
  [NO_PROMISE, suggestionFor(call, 'gained'), suggestionFor(call, 'fallback')].some((filled) =>
    isSame(filled, call.promise),
  );

/** The promise that belongs to a newly chosen result: as planned, or emptied; what was typed stays. */
export function promiseAfter(call: StartedCall, result: CallResult | null): Promised {
  const filled = suggestionFor(call, result);
  return isUntouched(call) && !isSame(filled, call.promise) ? filled : call.promise;
}

/** The promise with one of its fields typed anew; the day is read from the words. */
export function editPromise(call: StartedCall, edit: Partial<Promised>): Promised {
  const promise = { ...call.promise, ...edit };
  return { ...promise, dueOn: dueOn(promise.when, call) };
}

/** The four results, in the order of their keys. */
export const RESULT_TILES = ['gained', 'fallback', 'not-gained', 'not-asked'] as const;
