import { describe, expect, it } from 'vitest';
import {
  callToSpeak,
  soundsInCall,
  soundsInExample,
} from '../../../../renderer/features/playbooks/soundsLike.ts';
import { hours } from '../../../../shared/lib/time.ts';
import type { Playbook } from '../../../../shared/schemas/playbook.ts';
import { aCall, callId } from '../../../builders/callBuilder.ts';

const playbook: Playbook = {
  id: 'own',
  name: 'Own',
  description: '',
  callType: 'any',
  defaultKind: 'explore',
  intent: 'advances',
  opening: 'Thanks, {contact}. I’d like to {purpose}. I’ll ask you to {ask}.',
  ask: 'Will you {ask}?',
  fallback: '',
  questions: [],
};
const now = Date.UTC(2026, 10, 18, 12);

describe('how it sounds', () => {
  it('is said in the next planned call that has an outcome', () => {
    const nothing = { who: '', what: '', when: '', kind: 'explore', intent: 'advances' } as const;
    const calls = [
      aCall({ id: callId(1), startsAt: now + hours(9) }),
      aCall({ id: callId(2), startsAt: now + hours(3) }),
      aCall({ id: callId(3), startsAt: now + hours(1), outcome: nothing }),
      aCall({ id: callId(4), startsAt: now - hours(1) }),
      aCall({ id: callId(5), startsAt: now + hours(2), stage: 'logged' }),
    ];
    expect(callToSpeak(calls, now)?.id).toBe(callId(2));
    expect(callToSpeak([], now)).toBeNull();
  });

  it('is the pattern, not the words edited for that call', () => {
    const call = aCall({ opening: 'Edited.', purpose: 'look at Reno' });
    expect(soundsInCall(playbook, call, 'en')).toBe(
      'Thanks, Dana. I’d like to look at Reno. I’ll ask you to bring your CFO to a working session by Thursday.',
    );
  });

  it('is said in the playbook’s own example when nothing is planned', () => {
    const example = { who: 'Joel Andersson', what: 'hold 20 minutes', when: 'Thursday' };
    expect(soundsInExample(playbook, example, 'en')).toBe(
      'Thanks, Joel. I’ll ask you to hold 20 minutes by Thursday.',
    );
  });
});
