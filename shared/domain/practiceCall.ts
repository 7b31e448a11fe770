import { zonedTime, type EpochMs } from '../lib/time.ts';
import type { Call, CallId, PlannedCall, Question } from '../schemas/call.ts';
import { NOTHING_SAID } from './newCall.ts';

/**
 * The one id that the practice call has. Its version, 8, is one that no id of a real call has, so that
 * the call stays known over restarts, backups and renamed companies.
 */
export const PRACTICE_CALL_ID = '0ca11510-0000-8000-8000-000000000001' as CallId;

const PRACTICE_MINUTES = 10;

/** Whether this is the call with the made-up client: never in a figure, a reminder or an export. */
export const isPracticeCall = ({ id }: { readonly id: string }): boolean => id === PRACTICE_CALL_ID;

/** The calls that happened. */
export const realCalls = <C extends { readonly id: string }>(calls: readonly C[]): readonly C[] =>
  calls.filter((call) => !isPracticeCall(call));

/** The words of the practice call, in the seller's language. */
export type PracticeWords = Pick<
  Call,
  'company' | 'contact' | 'contactRole' | 'purpose' | 'fallback' | 'clientReason'
> & {
  readonly who: string;
  readonly what: string;
  readonly when: string;
  readonly questions: readonly string[];
};

const SATURDAY = 6;

/** The day by which the made-up client is asked to act: three days from now, or the Monday or Tuesday after. */
export function practiceDay(now: EpochMs, timeZone: string): Temporal.PlainDate {
  const day = zonedTime(now, timeZone).toPlainDate().add({ days: 3 });
  return day.dayOfWeek < SATURDAY ? day : day.add({ days: 2 });
}

export type PracticeStart = {
  readonly words: PracticeWords;
  readonly newId: () => string;
  readonly timeZone: string;
  readonly now: EpochMs;
};

const asQuestion = (text: string, id: string): Question => ({ id, text, answer: '', answeredAt: null });

/** A call of ten minutes that begins now, prepared from its opening to its fallback. */
export function practiceCall({ words, newId, timeZone, now }: PracticeStart): PlannedCall {
  const { who, what, when, questions, ...prepared } = words;
  return {
    id: PRACTICE_CALL_ID,
    stage: 'planned',
    ...prepared,
    opportunity: '',
    startsAt: now,
    durationMinutes: PRACTICE_MINUTES,
    timeZone,
    meetingUrl: '',
    // Of no playbook: the default one lends its patterns, and no playbook counts this call as one of its own.
    playbookId: null,
    outcome: { who, what, when, kind: 'consensus', intent: 'creates' },
    questions: questions.map((text) => asQuestion(text, newId())),
    ...NOTHING_SAID,
    createdAt: now,
    updatedAt: now,
  };
}
