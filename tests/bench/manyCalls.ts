import { minutes } from '../../shared/lib/time.ts';
import type { CallResult, LoggedCall, Promised, Question } from '../../shared/schemas/call.ts';
import { COMMITMENT_KINDS } from '../../shared/schemas/outcome.ts';
import { aLoggedCall, callId, itemId } from '../builders/callBuilder.ts';
import { createRandom, type Random } from './random.ts';

const FIRSTS = [
  'Halden',
  'Brightwell',
  'Osprey',
  'Verity',
  'Meridian',
  'Lindqvist',
  'Harrow',
  'Café',
] as const;
const SECONDS = ['Freight', 'Paper', 'Components', 'Medical', 'Storage', 'Tools', 'Lumber', 'Nord'] as const;
const NAMES = ['Dana Whitfield', 'Ines Carvalho', 'Joel Andersson', 'Noor Haddad', 'Jürgen Weiß'] as const;
const ACTIONS = [
  'bring her CFO to a working session',
  'share last quarter’s detention invoices',
  'walk the Boise yard together',
  'review the pricing draft with the team',
  'name the three worst carriers',
] as const;
const ANSWERS = [
  'Two carriers now refuse Reno loads, and detention has doubled since the spring.',
  'Tom Reilly signs, with Luis at the site; above 50,000 it goes to the board.',
  'They compare on-time delivery first, price second, and who answers at night third.',
] as const;
/** As often as sellers log them. */
const RESULTS: readonly [CallResult, ...CallResult[]] = [
  ...(['gained', 'gained', 'gained', 'gained', 'fallback', 'other', 'deferred', 'deferred'] as const),
  ...(['declined', 'not-asked', 'no-show', 'cancelled', 'rescheduled'] as const),
];
type State = Promised['state'];
const STATES: readonly [State, ...State[]] = ['kept', 'kept', 'kept', 'kept', 'broken', 'pending'];
const GAINED: ReadonlySet<CallResult> = new Set(['gained', 'fallback', 'other']);

/** Calls are held from 8 to 17 UTC, seven a day. */
const CALLS_A_DAY = 7;
const DAY_MS = minutes(24 * 60);

const startOf = (nth: number, now: number): number =>
  Math.floor(now / DAY_MS) * DAY_MS -
  (1 + Math.floor(nth / CALLS_A_DAY)) * DAY_MS +
  minutes(8 * 60 + (nth % CALLS_A_DAY) * 75);

function promiseOf(result: CallResult, startsAt: number, random: Random): Promised {
  if (!GAINED.has(result)) return { what: '', who: '', when: '', dueOn: null, state: 'pending' };
  const dueOn = new Date(startsAt + DAY_MS * (1 + random.below(14))).toISOString().slice(0, 10);
  const state = random.oneOf(STATES);
  return { what: random.oneOf(ACTIONS), who: random.oneOf(NAMES), when: dueOn, dueOn, state };
}

const questionsOf = (nth: number, startsAt: number, random: Random): readonly Question[] =>
  Array.from({ length: 4 }, (_, place) => ({
    id: itemId(nth * 10 + place),
    text:
      ['Why now?', 'Who signs off on a change here?', 'What does a day of delay cost?', 'Who else?'][place] ??
      '',
    answer: random.oneOf(ANSWERS),
    answeredAt: startsAt + minutes(place + 3),
  }));

function manyCall(nth: number, now: number, random: Random): LoggedCall {
  const startsAt = startOf(nth, now);
  const result = random.oneOf(RESULTS);
  const contact = random.oneOf(NAMES);
  const hasOutcome = random.chance(0.9);
  const wasAsked = result !== 'not-asked' && random.chance(0.9);
  return aLoggedCall({
    ...{ id: callId(nth + 1), startsAt, contact, result },
    company: `${random.oneOf(FIRSTS)} ${random.oneOf(SECONDS)} ${random.below(300)}`,
    outcome: {
      ...{ who: contact, what: hasOutcome ? random.oneOf(ACTIONS) : '', when: 'Friday' },
      ...{ kind: random.oneOf(COMMITMENT_KINDS), intent: random.oneOf(['creates', 'advances']) },
    },
    questions: questionsOf(nth, startsAt, random),
    notes: [{ id: itemId(nth * 10 + 9), text: random.oneOf(ANSWERS), at: startsAt + minutes(9) }],
    saidAt: random.chance(0.8) ? startsAt + minutes(1) : null,
    askedAt: wasAsked ? startsAt + minutes(22) : null,
    gainedAt: GAINED.has(result) ? startsAt + minutes(24) : null,
    promise: promiseOf(result, startsAt, random),
    ...{ startedAt: startsAt, endedAt: startsAt + minutes(26), loggedAt: startsAt + minutes(27) },
  });
}

/** So many logged calls, seven a day back from yesterday; the same ones each time, but for the day they end on. */
export function manyCalls(count: number, now: number): readonly LoggedCall[] {
  const random = createRandom(20_261_123);
  return Array.from({ length: count }, (_, nth) => manyCall(nth, now, random));
}
