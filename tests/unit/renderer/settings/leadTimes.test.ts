import { describe, expect, it } from 'vitest';
import {
  canAddLead,
  isFull,
  leadLength,
  leadsToOffer,
  withLead,
  withoutLead,
} from '../../../../renderer/features/settings/leadTimes.ts';
import { MOST_LEAD_TIMES } from '../../../../shared/lib/limits.ts';
import { settingsSchema } from '../../../../shared/schemas/settings.ts';

const FULL = [60, 30, 15, 10, 5, 0];

describe('lead times', () => {
  it('stand with the earliest reminder first, each once', () => {
    expect(withLead([15, 5, 0], 10)).toEqual([15, 10, 5, 0]);
    expect(withLead([15, 5, 0], 5)).toEqual([15, 5, 0]);
    expect(withLead([], 0)).toEqual([0]);
  });

  it('are as many as the settings hold, and no more', () => {
    expect(FULL).toHaveLength(MOST_LEAD_TIMES);
    expect(isFull(FULL)).toBe(true);
    expect(withLead(FULL, 120)).toEqual(FULL);
    expect(settingsSchema.safeParse({ leadTimesMinutes: FULL }).success).toBe(true);
    expect(settingsSchema.safeParse({ leadTimesMinutes: [...FULL, 120] }).success).toBe(false);
  });

  it('can all be taken away', () => {
    expect(withoutLead([15, 5], 15)).toEqual([5]);
    expect(withoutLead([5], 5)).toEqual([]);
  });

  it.each([NaN, -1, 7.5, 1_441])('refuse %s minutes', (minutes) => {
    expect(canAddLead([], minutes)).toBe(false);
    expect(withLead([15], minutes)).toEqual([15]);
  });

  it('are offered while they are not set', () => {
    expect(leadsToOffer([15, 5, 0])).toEqual([10, 30, 60, 120, 1_440]);
    expect(leadsToOffer([])).toContain(0);
  });

  it.each([
    [0, 'start', 0],
    [5, 'minutes', 5],
    [60, 'minutes', 60],
    [90, 'minutes', 90],
    [120, 'hours', 2],
    [1_440, 'days', 1],
  ])('of %i minutes are said in %s', (minutes, unit, count) => {
    expect(leadLength(minutes)).toEqual({ unit, count });
  });
});
