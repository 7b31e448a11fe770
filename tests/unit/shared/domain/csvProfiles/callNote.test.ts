import { expect, it } from 'vitest';
import { aLoggedCall } from '../../../../builders/callBuilder.ts';
import { profileRow as rowOf } from '../../../../builders/profileRow.ts';

it('names a call that has no words yet, and says why nothing was gained', () => {
  const blank = { company: ' ', contact: '', playbookId: null };
  const outcome = { ...aLoggedCall().outcome, what: '' };
  const call = aLoggedCall({
    ...{
      ...blank,
      outcome,
      result: 'declined',
      saidAt: null,
      reason: 'wrong-person',
      reasonText: 'Asked Tom',
    },
    ...{ promise: { ...aLoggedCall().promise, dueOn: null }, nextAsk: 'In March' },
    followUps: [{ id: aLoggedCall().id, text: 'Send it', isDone: true }],
  });
  expect(rowOf('salesforce', call)['Subject']).toBe('~call');
  const note = rowOf('salesforce', call)['Description'];
  expect(note).toContain('~reason: reason wrong-person: Asked Tom\n~nextAsk: In March');
  expect(note).toContain('~promise: Dana Whitfield, Size the Reno problem, tomorrow 11:00');
  expect(note).toContain('~said: ~no');
  expect(note).toContain('~followUps: [x] Send it');
  expect(note).not.toContain('~playbook');
});
