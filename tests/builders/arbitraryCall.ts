import fc from 'fast-check';
import {
  callIdSchema,
  callSchema,
  MOST_QUESTIONS,
  PROMISE_STATES,
  REASONS,
  RESULTS,
  type Call,
} from '../../shared/schemas/call.ts';
import { COMMITMENT_KINDS } from '../../shared/schemas/outcome.ts';

/** Any text of whole code points: every script, controls and NUL included, no lone surrogates. */
const arbitraryText = (maxLength = 40): fc.Arbitrary<string> =>
  fc.oneof(fc.string({ unit: 'binary', maxLength }), fc.string({ unit: 'grapheme', maxLength }));

const LAST_INSTANT = 8.64e15;
/** Mostly of our time, now and then at the ends of what a date can be. */
const arbitraryInstant: fc.Arbitrary<number> = fc.oneof(
  { weight: 9, arbitrary: fc.integer({ min: Date.UTC(2020, 0), max: Date.UTC(2040, 0) }) },
  { weight: 1, arbitrary: fc.constantFrom(0, 1, LAST_INSTANT - 1, LAST_INSTANT) },
);

const line = arbitraryText();
const instantOrNull = fc.option(arbitraryInstant);
const id = fc.uuid({ version: 4 });
const day = fc
  .integer({ min: 0, max: 20_000 })
  .map((days) => Temporal.PlainDate.from('2000-01-01').add({ days }).toString());

const question = fc.record({ id, text: line, answer: arbitraryText(200), answeredAt: instantOrNull });
const note = fc.record({ id, text: arbitraryText(200), at: arbitraryInstant });
const followUp = fc.record({ id, text: line, isDone: fc.boolean() });

const common = {
  id: id.map((text) => callIdSchema.parse(text)),
  company: line,
  contact: line,
  contactRole: line,
  opportunity: line,
  startsAt: arbitraryInstant,
  durationMinutes: fc.integer({ min: 1, max: 1_440 }),
  timeZone: fc.constantFrom('Europe/Berlin', 'America/Los_Angeles', 'Asia/Kathmandu', 'UTC'),
  meetingUrl: line,
  playbookId: fc.option(arbitraryText(20)),
  outcome: fc.record({
    who: line,
    what: line,
    when: line,
    kind: fc.constantFrom(...COMMITMENT_KINDS),
    intent: fc.constantFrom('creates' as const, 'advances' as const),
  }),
  fallback: line,
  purpose: line,
  askPhrase: line,
  opening: fc.option(line),
  ask: fc.option(line),
  clientReason: line,
  questions: fc.array(question, { maxLength: MOST_QUESTIONS, size: 'small' }),
  clientAgenda: line,
  noteDraft: line,
  notes: fc.array(note, { maxLength: 5 }),
  saidAt: instantOrNull,
  askedAt: instantOrNull,
  gainedAt: instantOrNull,
  promise: fc.record({
    what: line,
    who: line,
    when: line,
    dueOn: fc.option(day),
    state: fc.constantFrom(...PROMISE_STATES),
  }),
  followUps: fc.array(followUp, { maxLength: 3 }),
  reason: fc.option(fc.constantFrom(...REASONS)),
  reasonText: line,
  nextAsk: line,
  createdAt: arbitraryInstant,
  updatedAt: arbitraryInstant,
};

const result = fc.constantFrom(...RESULTS);
const resultOrNull = fc.option(result);

const planned = fc.record({ ...common, stage: fc.constant('planned' as const) });
const live = fc.record({
  ...common,
  stage: fc.constant('live' as const),
  startedAt: arbitraryInstant,
  result: resultOrNull,
});
const ended = fc.record({
  ...common,
  stage: fc.constant('ended' as const),
  startedAt: arbitraryInstant,
  endedAt: arbitraryInstant,
  result: resultOrNull,
});

const arbitraryLoggedCall = fc.record({
  ...common,
  stage: fc.constant('logged' as const),
  startedAt: instantOrNull,
  endedAt: instantOrNull,
  loggedAt: arbitraryInstant,
  result,
});

/** Any call that its schema admits, of every stage. */
export const arbitraryCall: fc.Arbitrary<Call> = fc
  .oneof(planned, live, ended, arbitraryLoggedCall)
  .map((call) => callSchema.parse(call));
