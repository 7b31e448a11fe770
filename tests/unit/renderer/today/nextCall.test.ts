import { describe, expect, it } from 'vitest';
import { countdownTo, numberParts } from '../../../../renderer/features/today/nextCall.ts';
import { hours, minutes, seconds } from '../../../../shared/lib/time.ts';

const now = Date.UTC(2026, 10, 18, 15, 48);

describe('countdownTo', () => {
  it('counts whole seconds within the hour, so that 0:00 is the start', () => {
    expect(countdownTo(now + minutes(12) + 400, now, 0)).toEqual({
      kind: 'clock',
      leftMs: minutes(12) + seconds(1),
    });
    expect(countdownTo(now + 1, now, 0)).toEqual({ kind: 'clock', leftMs: seconds(1) });
    expect(countdownTo(now + hours(1), now, 0)).toEqual({ kind: 'clock', leftMs: hours(1) });
  });

  it('counts hours and minutes further away, and never sixty minutes', () => {
    expect(countdownTo(now + hours(2) + minutes(10), now, 0)).toEqual({
      kind: 'hours',
      hours: 2,
      minutes: 10,
    });
    expect(countdownTo(now + hours(2) - seconds(20), now, 0)).toEqual({
      kind: 'hours',
      hours: 2,
      minutes: 0,
    });
  });

  it('counts midnights from a day on', () => {
    expect(countdownTo(now + hours(24), now, 1)).toEqual({ kind: 'days', days: 1 });
    expect(countdownTo(now + hours(50), now, 3)).toEqual({ kind: 'days', days: 3 });
  });

  it('says since when a call should have begun', () => {
    expect(countdownTo(now, now, 0)).toEqual({ kind: 'late', minutes: 0 });
    expect(countdownTo(now - minutes(7) - seconds(59), now, 0)).toEqual({ kind: 'late', minutes: 7 });
  });
});

describe('numberParts', () => {
  it('keeps the order of words and numbers of any language', () => {
    expect(numberParts('in 2 h 10 min')).toEqual([
      { text: 'in', isNumber: false },
      { text: '2', isNumber: true },
      { text: 'h', isNumber: false },
      { text: '10', isNumber: true },
      { text: 'min', isNumber: false },
    ]);
    expect(numberParts('jetzt')).toEqual([{ text: 'jetzt', isNumber: false }]);
  });
});
