import { expect, it } from 'vitest';
import {
  isPracticeCall,
  PRACTICE_CALL_ID,
  practiceCall,
  practiceDay,
  realCalls,
} from '../../../../shared/domain/practiceCall.ts';
import { isReady } from '../../../../shared/domain/readiness.ts';
import { callSchema } from '../../../../shared/schemas/call.ts';
import { aPlannedCall, itemId } from '../../../builders/callBuilder.ts';

const words = {
  company: 'Larch & Lane',
  contact: 'Nora Lindgren',
  contactRole: 'Head of Operations',
  purpose: 'see what late orders cost you',
  fallback: 'Would you send us the late orders?',
  clientReason: 'Fewer angry calls.',
  who: 'Nora',
  what: 'bring her planner to a working session',
  when: 'Thursday',
  questions: ['What happens when an order is late?', 'Who hears about it first?'],
};

function aPracticeCall() {
  let made = 0;
  const newId = (): string => itemId((made += 1));
  return practiceCall({ words, newId, timeZone: 'Europe/Berlin', now: 1_000_000 });
}

it('is a sound call that is ready and begins now', () => {
  const call = aPracticeCall();
  expect(callSchema.parse(call)).toEqual(call);
  expect(isReady(call)).toBe(true);
  expect(call).toMatchObject({ startsAt: 1_000_000, durationMinutes: 10, playbookId: null, opening: null });
  expect(call.questions.map(({ text }) => text)).toEqual(words.questions);
});

it('is known by its id, whatever becomes of its words', () => {
  const renamed = { ...aPracticeCall(), company: 'Another name' };
  expect(isPracticeCall(renamed)).toBe(true);
  expect(isPracticeCall(aPlannedCall())).toBe(false);
  expect(isPracticeCall({ id: PRACTICE_CALL_ID })).toBe(true);
});

it('asks for a working day', () => {
  const dayAfter = (date: string): string =>
    practiceDay(Date.UTC(2026, 10, Number(date.slice(-2)), 12), 'Europe/Berlin').toString();
  expect(dayAfter('2026-11-23')).toBe('2026-11-26');
  expect(dayAfter('2026-11-25')).toBe('2026-11-30');
  expect(dayAfter('2026-11-26')).toBe('2026-12-01');
});

it('is left out where only what happened counts', () => {
  const real = aPlannedCall();
  expect(realCalls([aPracticeCall(), real])).toEqual([real]);
  expect(realCalls([])).toEqual([]);
});
