import type { WrittenPlaybook } from '../../main/playbookPorts.ts';
import type { PlaybookBody } from '../../shared/schemas/playbook.ts';
import { FAKE_START } from '../fakes/fakeClock.ts';

export const aBody = (overrides: Partial<PlaybookBody> = {}): PlaybookBody => ({
  name: 'Detention cost',
  description: 'For the second meeting with a shipper.',
  callType: 'discovery',
  defaultKind: 'consensus',
  intent: 'advances',
  opening: 'Thanks, {contact}. I’d like to {purpose}. I’ll ask you to {ask}.',
  ask: 'Will you {ask}?',
  fallback: 'Would you introduce me to Luis by Friday?',
  questions: [
    { id: 'q1', text: 'What made this worth a call now?', purpose: 'situation' },
    { id: 'q2', text: 'What do waiting trucks cost in a week?', purpose: 'own' },
  ],
  ...overrides,
});

export const aVersion = (overrides: Partial<WrittenPlaybook> = {}): WrittenPlaybook => ({
  id: 'own',
  version: 1,
  body: aBody(),
  savedAt: FAKE_START,
  ...overrides,
});
