import type { CallResult, Promised, Reason } from '../../schemas/call.ts';
import type { HistorySort, RackhamClass, ReasonOrNone } from '../../schemas/history.ts';
import type { Intent } from '../../schemas/outcome.ts';

const keysOf = <K extends string>(all: Readonly<Record<K, true>>): readonly K[] => Object.keys(all) as K[];

/** What a condition on the history can be one of; each list is whole by its type, in the order of its menu. */
export const ALL_RESULTS = keysOf<CallResult>({
  gained: true,
  fallback: true,
  other: true,
  deferred: true,
  declined: true,
  'not-asked': true,
  'no-show': true,
  cancelled: true,
  rescheduled: true,
});

export const ALL_CLASSES = keysOf<RackhamClass>({
  order: true,
  advance: true,
  continuation: true,
  'no-sale': true,
});

export const ALL_INTENTS = keysOf<Intent>({ creates: true, advances: true });

export const ALL_PROMISE_STATES = keysOf<Promised['state']>({ pending: true, kept: true, broken: true });

export const ALL_REASONS = keysOf<Reason>({
  'value-unclear': true,
  'wrong-commitment': true,
  'wrong-person': true,
  'unresolved-concern': true,
  'ran-out-of-time': true,
  'did-not-ask': true,
});

/** Conditions also ask for calls without a reason; an id or a name can be any word, so without one it is ''. */
export const NO_REASON = 'none';
export const NO_NAME = '';

export const REASONS_OR_NONE: readonly ReasonOrNone[] = [...ALL_REASONS, NO_REASON];

export const ALL_SORTS = keysOf<HistorySort>({
  newest: true,
  oldest: true,
  'company-up': true,
  'company-down': true,
  'contact-up': true,
  'contact-down': true,
  'result-up': true,
  'result-down': true,
  'kind-up': true,
  'kind-down': true,
  'length-up': true,
  'length-down': true,
});
