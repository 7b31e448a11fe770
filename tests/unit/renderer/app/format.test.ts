import { describe, expect, it } from 'vitest';
import { createFormat } from '../../../../renderer/app/format.ts';

const at = (instant: string): number => Temporal.Instant.from(instant).epochMilliseconds;

describe('a short day', () => {
  it('bears its year where that is not the year of now in the zone of the computer', () => {
    const { shortDay } = createFormat('en-US', 'Europe/Berlin');
    const now = at('2026-06-01T10:00Z');
    expect(shortDay(at('2026-01-01T00:30+01:00'), now)).toBe('Jan 1');
    expect(shortDay(at('2025-12-31T23:30+01:00'), now)).toBe('Dec 31, 2025');
    expect(shortDay(at('2026-12-31T23:30+01:00'), now)).toBe('Dec 31');
    expect(shortDay(at('2027-01-01T00:30+01:00'), now)).toBe('Jan 1, 2027');
  });

  it('follows the year when it turns', () => {
    const { shortDay } = createFormat('en-US', 'America/New_York');
    const day = at('2026-11-24T12:00Z');
    expect(shortDay(day, at('2026-12-31T23:59-05:00'))).toBe('Nov 24');
    expect(shortDay(day, at('2027-01-01T00:01-05:00'))).toBe('Nov 24, 2026');
    expect(shortDay(day, at('2026-12-31T23:59-05:00'))).toBe('Nov 24');
  });
});
