import { COMMITMENTS } from '../../../shared/domain/commitments.ts';
import {
  ALL_CLASSES,
  ALL_INTENTS,
  ALL_PROMISE_STATES,
  ALL_REASONS,
  ALL_RESULTS,
  NO_REASON,
} from '../../../shared/domain/historySearch/terms.ts';
import type { CallResult } from '../../../shared/schemas/call.ts';
import type { HistoryFilter, ReasonOrNone } from '../../../shared/schemas/history.ts';

/** One condition on `calls.facts`: some of these bits are set, or none is. */
export type FactMask = { readonly bits: number; readonly isSet: boolean };

type Bits<T extends string> = ReadonlyMap<T, number>;

// The bits of migration 0060; beyond 32 of them JavaScript's own bit operators end, so bits are added up.
const bitsFrom = <T extends string>(first: number, all: readonly T[]): Bits<T> =>
  new Map(all.map((value, index) => [value, 2 ** (first + index)]));

const RESULT_BITS = bitsFrom(4, ALL_RESULTS);
const KIND_BITS = bitsFrom(13, COMMITMENTS);
const INTENT_BITS = bitsFrom(23, ALL_INTENTS);
const CLASS_BITS = bitsFrom(25, ALL_CLASSES);
const REASON_BITS: Bits<ReasonOrNone> = bitsFrom<ReasonOrNone>(29, ALL_REASONS);
const PROMISE_BITS = bitsFrom(35, ALL_PROMISE_STATES);
const HAS_OUTCOME = 2 ** 38;
const IS_SAID = 2 ** 39;
const IS_ASKED = 2 ** 40;

const GAINED: readonly CallResult[] = ['gained', 'fallback', 'other'];
const DID_NOT_TAKE_PLACE: readonly CallResult[] = ['no-show', 'cancelled', 'rescheduled'];

const sumOf = <T extends string>(bits: Bits<T>, chosen: readonly T[]): number =>
  [...new Set(chosen)].reduce((sum, value) => sum + (bits.get(value) ?? 0), 0);

const anyOf = <T extends string>(bits: Bits<T>, chosen: readonly T[]): readonly FactMask[] =>
  chosen.length === 0 ? [] : [{ bits: sumOf(bits, chosen), isSet: true }];

const answered = (bits: number, answer: boolean | null): readonly FactMask[] =>
  answer === null ? [] : [{ bits, isSet: answer }];

/** A call has one reason or none, so none of those that were not chosen means one that was. */
function anyReason(chosen: readonly ReasonOrNone[]): readonly FactMask[] {
  const others = ALL_REASONS.filter((reason) => !chosen.includes(reason));
  if (chosen.includes(NO_REASON)) return [{ bits: sumOf(REASON_BITS, others), isSet: false }];
  return anyOf<ReasonOrNone>(REASON_BITS, chosen);
}

/** Every condition of a filter that the bits of a call answer. */
export const factMasksOf = (filter: HistoryFilter): readonly FactMask[] => [
  ...anyOf(RESULT_BITS, filter.results),
  ...anyOf(CLASS_BITS, filter.classes),
  ...anyOf(KIND_BITS, filter.kinds),
  ...anyOf(INTENT_BITS, filter.intents),
  ...anyReason(filter.reasons),
  ...anyOf(PROMISE_BITS, filter.promiseStates),
  ...answered(HAS_OUTCOME, filter.hasOutcome),
  ...answered(IS_SAID, filter.isSaid),
  ...answered(IS_ASKED, filter.isAsked),
  ...answered(sumOf(RESULT_BITS, GAINED), filter.isGained),
  ...answered(sumOf(PROMISE_BITS, ALL_PROMISE_STATES), filter.hasPromise),
  // A logged call has a result, so none of the three means that it took place.
  ...answered(sumOf(RESULT_BITS, DID_NOT_TAKE_PLACE), filter.tookPlace === null ? null : !filter.tookPlace),
];
