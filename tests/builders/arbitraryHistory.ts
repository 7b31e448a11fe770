import fc from 'fast-check';
import { COMMITMENTS } from '../../shared/domain/commitments.ts';
import { EVERY_CALL } from '../../shared/domain/everyCall.ts';
import {
  ALL_CLASSES,
  ALL_INTENTS,
  ALL_PROMISE_STATES,
  ALL_REASONS,
  ALL_RESULTS,
  ALL_SORTS,
  NO_NAME,
  REASONS_OR_NONE,
} from '../../shared/domain/historySearch/terms.ts';
import { days } from '../../shared/lib/time.ts';
import type { LoggedCall } from '../../shared/schemas/call.ts';
import type { HistoryFilter } from '../../shared/schemas/history.ts';
import { aLoggedCall, callId } from './callBuilder.ts';

// Few words, so that calls and filters meet often.
const WORDS = [
  'Halden',
  'halden',
  'Érika',
  'erika',
  'Straße',
  'STRASSE',
  'İstanbul',
  'dock',
  '東京',
  'up-front',
  'a',
  'É',
  'i',
];
const GAPS = [' ', '  ', '\n', '\0', '\u0010', ', ', '-'];

const phrase = (most: number) =>
  fc
    .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(...GAPS)), { maxLength: most })
    .map((parts) => parts.flat().join(''));

const few = <T>(all: readonly T[]) =>
  fc.oneof({ weight: 3, arbitrary: fc.constant<T[]>([]) }, fc.subarray([...all]));
const isSo = fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, fc.boolean());
const rarely = <T>(arbitrary: fc.Arbitrary<T>, otherwise: T) =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(otherwise) }, arbitrary);
const instant = fc.integer({ min: 1, max: 4 }).map(days);
const PLAYBOOKS = ['demo', 'demo@2', 'demo@x', 'own@1', 'own@2@3'];

const { outcome, promise } = aLoggedCall();

const parts = {
  company: phrase(2),
  contact: phrase(2),
  opening: fc.option(phrase(4)),
  startsAt: instant,
  durationMinutes: fc.constantFrom(15, 30),
  playbookId: fc.option(fc.constantFrom(...PLAYBOOKS)),
  who: fc.constantFrom('Dana', ' \u3000'),
  kind: fc.constantFrom(...COMMITMENTS),
  intent: fc.constantFrom(...ALL_INTENTS),
  saidAt: fc.option(instant),
  askedAt: fc.option(instant),
  result: fc.constantFrom(...ALL_RESULTS),
  reason: fc.option(fc.constantFrom(...ALL_REASONS)),
  promised: fc.constantFrom('x', '', '\u00a0\ufeff'),
  state: fc.constantFrom(...ALL_PROMISE_STATES),
};

/** Logged calls that have much in common, none of which starts with another. */
export const arbitraryHistory: fc.Arbitrary<readonly LoggedCall[]> = fc
  .array(fc.record(parts), { minLength: 1, maxLength: 12 })
  .map((all) =>
    all.map(({ who, kind, intent, promised, state, ...call }, index) =>
      aLoggedCall({
        ...call,
        id: callId(index + 1),
        startsAt: call.startsAt + index,
        outcome: { ...outcome, who, kind, intent },
        promise: { ...promise, what: promised, state },
      }),
    ),
  );

const anyConditions: fc.Arbitrary<HistoryFilter> = fc.record({
  text: rarely(phrase(2), ''),
  phrases: rarely(fc.array(phrase(2), { maxLength: 2 }), []),
  results: few(ALL_RESULTS),
  classes: few(ALL_CLASSES),
  kinds: few(COMMITMENTS),
  intents: few(ALL_INTENTS),
  playbookIds: few(['demo', 'own', 'own@2', NO_NAME]),
  companies: rarely(fc.array(phrase(1), { maxLength: 2 }), []),
  companyText: rarely(phrase(1), ''),
  contactText: rarely(phrase(1), ''),
  hasOutcome: isSo,
  isSaid: isSo,
  isAsked: isSo,
  isGained: isSo,
  hasPromise: isSo,
  promiseStates: few(ALL_PROMISE_STATES),
  reasons: few(REASONS_OR_NONE),
  tookPlace: isSo,
  from: fc.option(instant, { freq: 1 }),
  until: fc.option(instant, { freq: 1 }),
});

/** Some of all the conditions: with all at once hardly a call would pass. */
const someOf = (filter: HistoryFilter, names: readonly string[]): HistoryFilter => ({
  ...EVERY_CALL,
  ...Object.fromEntries(Object.entries(filter).filter(([name]) => names.includes(name))),
});

export const arbitraryFilter: fc.Arbitrary<HistoryFilter> = fc
  .tuple(anyConditions, fc.subarray(Object.keys(EVERY_CALL), { maxLength: 4 }))
  .map(([filter, names]) => someOf(filter, names));

export const arbitrarySort = fc.constantFrom(...ALL_SORTS);
