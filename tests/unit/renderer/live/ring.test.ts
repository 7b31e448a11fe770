import { describe, expect, it } from 'vitest';
import { askTick, minutesToAsk, readRing } from '../../../../renderer/features/live/ring.ts';
import { callClock } from '../../../../shared/domain/callClock.ts';
import { minutes, seconds } from '../../../../shared/lib/time.ts';

const STARTS_AT = Date.UTC(2026, 10, 18, 19, 0);
const clockAt = (afterMs: number, askLeadMinutes = 5) =>
  callClock(
    { startedAt: STARTS_AT, startsAt: STARTS_AT, durationMinutes: 30, askLeadMinutes },
    STARTS_AT + afterMs,
  );

describe('the ring', () => {
  it('shows whole minutes, rounded down', () => {
    expect(readRing(clockAt(seconds(48)))).toEqual({ kind: 'minutes', minutes: 29 });
  });

  it('shows the seconds from the time to ask on', () => {
    expect(readRing(clockAt(minutes(25) + seconds(8)))).toEqual({ kind: 'left', text: '4:52' });
  });

  it('shows the last five minutes in seconds although it never turns to ASK', () => {
    expect(readRing(clockAt(minutes(24), 0))).toEqual({ kind: 'minutes', minutes: 6 });
    expect(readRing(clockAt(minutes(27), 0))).toEqual({ kind: 'left', text: '3:00' });
  });

  it('counts up past the end', () => {
    expect(readRing(clockAt(minutes(32) + seconds(10)))).toEqual({ kind: 'over', text: '+2:10' });
  });
});

describe('the time to ask', () => {
  it('stands on the ring where the end of the arc will be', () => {
    expect(askTick(clockAt(minutes(3)))).toBeCloseTo(5 / 30);
    expect(askTick(clockAt(minutes(26)))).toBeNull();
    expect(askTick(clockAt(minutes(3), 0))).toBeNull();
  });

  it('is told in whole minutes and never as none', () => {
    expect(minutesToAsk(clockAt(minutes(12)))).toBe(13);
    expect(minutesToAsk(clockAt(minutes(11) + seconds(30)))).toBe(14);
    expect(minutesToAsk(clockAt(minutes(25) - seconds(1)))).toBe(1);
    expect(minutesToAsk(clockAt(minutes(25)))).toBeNull();
    expect(minutesToAsk(clockAt(minutes(12), 0))).toBeNull();
  });
});
