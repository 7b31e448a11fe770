import { describe, expect, it } from 'vitest';
import { callToPreview, leadOf } from '../../../../renderer/features/settings/previewedCall.ts';
import { minutes } from '../../../../shared/lib/time.ts';
import type { Outcome } from '../../../../shared/schemas/outcome.ts';
import { aLoggedCall, aPlannedCall, callId } from '../../../builders/callBuilder.ts';

const now = Date.UTC(2026, 10, 18, 9, 48);
const planned = (n: number, inMinutes: number) =>
  aPlannedCall({ id: callId(n), startsAt: now + minutes(inMinutes) });

describe('the call that the preview speaks of', () => {
  it('is the planned one that begins soonest', () => {
    const soon = planned(1, 12);
    expect(callToPreview([planned(2, 90), aLoggedCall({ startsAt: now + 1 }), soon], now)).toBe(soon);
  });

  it('is none while nothing lies ahead', () => {
    expect(callToPreview([], now)).toBeNull();
    expect(callToPreview([planned(1, -5)], now)).toBeNull();
  });
});

describe('the lead time that the preview shows', () => {
  const undefinedOutcome: Outcome = { who: '', what: '', when: '', kind: 'explore', intent: 'creates' };
  const settings = { leadTimesMinutes: [15, 5, 0], hasNoOutcomeReminder: true, noOutcomeLeadMinutes: 60 };
  const bare = aPlannedCall({ outcome: undefinedOutcome });
  const defined = aPlannedCall({ outcome: { ...undefinedOutcome, who: 'Dana', what: 'bring her CFO' } });

  it('is that of the first reminder', () => {
    expect(leadOf(defined, settings)).toBe(15);
    expect(leadOf(null, settings)).toBe(15);
  });

  it('is longer for a call without an outcome, unless that reminder is off', () => {
    expect(leadOf(bare, settings)).toBe(60);
    expect(leadOf(bare, { ...settings, hasNoOutcomeReminder: false })).toBe(15);
  });

  it('is none when no reminder comes', () => {
    expect(leadOf(defined, { ...settings, leadTimesMinutes: [] })).toBeNull();
    expect(leadOf(bare, { ...settings, leadTimesMinutes: [] })).toBe(60);
  });
});
