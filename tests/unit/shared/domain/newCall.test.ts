import { expect, it } from 'vitest';
import { newCall } from '../../../../shared/domain/newCall.ts';
import { callSchema } from '../../../../shared/schemas/call.ts';
import type { Playbook } from '../../../../shared/schemas/playbook.ts';
import { callId, itemId } from '../../../builders/callBuilder.ts';

const playbook: Playbook = {
  id: 'demo',
  name: 'Demo',
  description: '',
  callType: 'demo',
  defaultKind: 'consensus',
  intent: 'advances',
  opening: '',
  ask: '',
  fallback: '',
  questions: [
    { id: 'demo-1', text: 'What did you see?', purpose: 'situation' },
    { id: 'demo-2', text: 'Who else?', purpose: 'decision' },
  ],
};

it('begins planned, with the questions and the kind of its playbook and nothing defined', () => {
  let made = 0;
  const call = newCall({
    id: callId(7),
    plan: {
      company: ' Acme ',
      contact: ' Maria ',
      contactRole: '',
      opportunity: '',
      startsAt: 5,
      durationMinutes: 30,
      timeZone: 'UTC',
      meetingUrl: '',
    },
    playbook,
    newId: () => itemId((made += 1)),
    now: 9,
  });
  expect(callSchema.safeParse(call).success).toBe(true);
  expect(call).toMatchObject({ company: 'Acme', contact: 'Maria', stage: 'planned', playbookId: 'demo' });
  expect(call.outcome).toEqual({ who: '', what: '', when: '', kind: 'consensus', intent: 'advances' });
  expect(call.questions.map(({ id, text }) => [id, text])).toEqual([
    [itemId(1), 'What did you see?'],
    [itemId(2), 'Who else?'],
  ]);
});
