import {
  practiceCall,
  practiceDay,
  PRACTICE_CALL_ID,
  type PracticeWords,
} from '../../shared/domain/practiceCall.ts';
import type { EpochMs } from '../../shared/lib/time.ts';
import type { Call } from '../../shared/schemas/call.ts';
import type { CallRepository, Clock, Emit, NewId, Texts } from '../ports.ts';

export type PracticeDeps = {
  readonly calls: Pick<CallRepository, 'find' | 'save' | 'restore'>;
  readonly clock: Clock;
  readonly newId: NewId;
  readonly emit: Emit;
  readonly texts: Texts;
};

type Moment = { readonly now: EpochMs; readonly timeZone: string };

/** The made-up client in the language in force, with a day of this week or the next. */
function wordsOf(texts: Texts, { now, timeZone }: Moment): PracticeWords {
  const word = (key: string): string => texts.text(`practice.call.${key}`);
  const day = practiceDay(now, timeZone);
  return {
    company: word('company'),
    contact: word('contact'),
    contactRole: word('role'),
    purpose: word('purpose'),
    fallback: word('fallback'),
    clientReason: word('reason'),
    who: word('who'),
    what: word('what'),
    when: day.toLocaleString(texts.language(), { weekday: 'long', month: 'long', day: 'numeric' }),
    questions: ['1', '2', '3'].map((number) => word(`questions.${number}`)),
  };
}

/** A call with a made-up client, to try Callside with. */
export function createPracticeService({ calls, clock, newId, emit, texts }: PracticeDeps) {
  return {
    /** One that is live goes on; any other gives its place to a new one, removed ones too. */
    begin(): Call {
      const current = calls.find(PRACTICE_CALL_ID);
      if (current?.stage === 'live') return current;
      const moment = { now: clock.now(), timeZone: clock.timeZone() };
      const call = practiceCall({ ...moment, words: wordsOf(texts, moment), newId });
      // What is saved under the id of a removed call stays removed.
      calls.restore(PRACTICE_CALL_ID);
      calls.save(call);
      emit('call.changed', { id: call.id, call });
      return call;
    },
  };
}

export type PracticeService = ReturnType<typeof createPracticeService>;
