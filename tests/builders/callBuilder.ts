import { hours, minutes } from '../../shared/lib/time.ts';
import {
  callIdSchema,
  type Call,
  type CallId,
  type EndedCall,
  type LiveCall,
  type LoggedCall,
  type PlannedCall,
} from '../../shared/schemas/call.ts';
import { FAKE_START } from '../fakes/fakeClock.ts';

export type Stage = Call['stage'];
export type CallOf<S extends Stage> = Extract<Call, { readonly stage: S }>;

const uuid = (group: string, n: number): string =>
  `00000000-${group}-4000-8000-${n.toString(16).padStart(12, '0')}`;

/** The id of the n-th call of a test. */
export const callId = (n: number): CallId => callIdSchema.parse(uuid('0000', n));

/** The id of the n-th question, note or follow-up of a test. */
export const itemId = (n: number): string => uuid('0001', n);

const STARTS_AT = FAKE_START + hours(2);

const PLANNED: PlannedCall = {
  id: callId(1),
  stage: 'planned',
  company: 'Halden Freight',
  contact: 'Dana Whitfield',
  contactRole: 'VP Operations',
  opportunity: 'Reno routing',
  startsAt: STARTS_AT,
  durationMinutes: 30,
  timeZone: 'Europe/Berlin',
  meetingUrl: 'https://zoom.us/j/123456789',
  playbookId: 'outcome-first',
  outcome: {
    who: 'Dana',
    what: 'bring her CFO to a working session',
    when: 'by Thursday',
    kind: 'consensus',
    intent: 'advances',
  },
  fallback: 'name the people who decide',
  purpose: 'look at what Reno costs today',
  askPhrase: '',
  opening: null,
  ask: null,
  clientReason: 'Two carriers refuse Reno loads',
  questions: [
    { id: itemId(1), text: 'Who signs off on a change here?', answer: '', answeredAt: null },
    { id: itemId(2), text: 'What made you take the call?', answer: '', answeredAt: null },
  ],
  clientAgenda: '',
  noteDraft: '',
  notes: [],
  saidAt: null,
  askedAt: null,
  gainedAt: null,
  promise: { what: '', who: '', when: '', dueOn: null, state: 'pending' },
  followUps: [],
  reason: null,
  reasonText: '',
  nextAsk: '',
  createdAt: FAKE_START,
  updatedAt: FAKE_START,
};

const { stage: _stage, ...COMMON } = PLANNED;

const LIVE: LiveCall = {
  ...COMMON,
  stage: 'live',
  opening: 'Thanks for the time, Dana. Are we still good until 12:30?',
  ask: 'Can you bring your CFO on Thursday?',
  saidAt: STARTS_AT + minutes(1),
  startedAt: STARTS_AT,
  result: null,
};

const ENDED: EndedCall = { ...LIVE, stage: 'ended', endedAt: STARTS_AT + minutes(26) };

const LOGGED: LoggedCall = {
  ...ENDED,
  stage: 'logged',
  questions: [
    {
      id: itemId(1),
      text: 'Who signs off on a change here?',
      answer: 'Tom Reilly, with Luis at the site',
      answeredAt: STARTS_AT + minutes(9),
    },
  ],
  notes: [{ id: itemId(3), text: 'Rate review is in December', at: STARTS_AT + minutes(14) }],
  askedAt: STARTS_AT + minutes(21),
  gainedAt: STARTS_AT + minutes(22),
  promise: {
    what: 'Size the Reno problem',
    who: 'Dana Whitfield',
    when: 'tomorrow 11:00',
    dueOn: '2026-11-19',
    state: 'pending',
  },
  followUps: [{ id: itemId(4), text: 'Send the lane list', isDone: false }],
  loggedAt: STARTS_AT + minutes(27),
  result: 'gained',
};

export const aPlannedCall = (overrides: Partial<PlannedCall> = {}): PlannedCall => ({
  ...PLANNED,
  ...overrides,
});
export const aLiveCall = (overrides: Partial<LiveCall> = {}): LiveCall => ({ ...LIVE, ...overrides });
export const anEndedCall = (overrides: Partial<EndedCall> = {}): EndedCall => ({ ...ENDED, ...overrides });
export const aLoggedCall = (overrides: Partial<LoggedCall> = {}): LoggedCall => ({ ...LOGGED, ...overrides });

const EXAMPLES: { readonly [S in Stage]: CallOf<S> } = {
  planned: PLANNED,
  live: LIVE,
  ended: ENDED,
  logged: LOGGED,
};

/** A complete call in the stage named, planned by default. The same every time but for the overrides. */
export function aCall<S extends Stage = 'planned'>(
  overrides: Partial<CallOf<S>> & { readonly stage?: S } = {},
): CallOf<S> {
  const example = EXAMPLES[overrides.stage ?? ('planned' as S)];
  return { ...example, ...overrides };
}
