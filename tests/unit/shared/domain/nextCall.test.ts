import { describe, expect, it } from 'vitest';
import { nextCallOf } from '../../../../shared/domain/nextCall.ts';
import { minutes } from '../../../../shared/lib/time.ts';
import { aCall, callId } from '../../../builders/callBuilder.ts';

const now = Date.UTC(2026, 10, 18, 15, 48);

describe('nextCallOf', () => {
  it('is the planned call that is on, before one that begins later', () => {
    const on = aCall({ id: callId(1), startsAt: now - minutes(10), durationMinutes: 30 });
    const later = aCall({ id: callId(2), startsAt: now + minutes(5) });
    expect(nextCallOf([later, on], now)?.id).toBe(callId(1));
  });

  it('is neither over, nor live, nor logged', () => {
    const over = aCall({ id: callId(1), startsAt: now - minutes(40), durationMinutes: 30 });
    const live = aCall({ id: callId(2), stage: 'live', startsAt: now });
    const logged = aCall({ id: callId(3), stage: 'logged', startsAt: now });
    expect(nextCallOf([over, live, logged], now)).toBeNull();
  });
});
