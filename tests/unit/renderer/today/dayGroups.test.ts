import { describe, expect, it } from 'vitest';
import { dayGroups, rowState } from '../../../../renderer/features/today/dayGroups.ts';
import { aCall, callId } from '../../../builders/callBuilder.ts';

const ZONE = 'America/New_York';
const at = (text: string): number => Temporal.ZonedDateTime.from(`${text}[${ZONE}]`).epochMilliseconds;
const now = at('2026-11-18T10:48');

describe('dayGroups', () => {
  it('puts calls under their day in this computer’s zone, by start', () => {
    const groups = dayGroups(
      [
        aCall({ id: callId(1), startsAt: at('2026-11-19T00:10') }),
        aCall({ id: callId(2), startsAt: at('2026-11-18T23:50') }),
        aCall({ id: callId(3), startsAt: at('2026-11-18T11:00') }),
      ],
      { now, timeZone: ZONE, nextId: callId(3) },
    );
    expect(groups.map(({ day, daysAway }) => [day, daysAway])).toEqual([
      ['2026-11-18', 0],
      ['2026-11-19', 1],
    ]);
    expect(groups[0]?.rows.map(({ call, isNext }) => [call.id, isNext])).toEqual([
      [callId(3), true],
      [callId(2), false],
    ]);
  });

  it('counts days by midnights, also over the day that has 25 hours', () => {
    const before = Temporal.ZonedDateTime.from('2026-10-31T23:59[America/New_York]').epochMilliseconds;
    const [group] = dayGroups([aCall({ startsAt: at('2026-11-02T00:01') })], {
      now: before,
      timeZone: ZONE,
      nextId: null,
    });
    expect(group?.daysAway).toBe(2);
  });
});

describe('rowState', () => {
  const nothing = { who: '', what: '', when: '', kind: 'explore', intent: 'advances' } as const;
  const startsAt = at('2026-11-18T11:00');

  it('asks for the outcome of a planned call that has none', () => {
    expect(rowState(aCall({ startsAt, outcome: nothing }), now)).toEqual({ kind: 'undefined' });
  });

  it('says what a defined call still lacks', () => {
    expect(rowState(aCall({ startsAt }), now)).toEqual({ kind: 'defined', missing: null });
    expect(rowState(aCall({ startsAt, opening: '  ' }), now)).toEqual({
      kind: 'defined',
      missing: 'opening',
    });
    expect(rowState(aCall({ startsAt, questions: [] }), now)).toEqual({
      kind: 'defined',
      missing: 'questions',
    });
  });

  it('asks for a result once the call is over, started or not', () => {
    const over = at('2026-11-18T11:31');
    expect(rowState(aCall({ startsAt, durationMinutes: 30, outcome: nothing }), over).kind).toBe(
      'needs-result',
    );
    expect(rowState(aCall({ stage: 'ended', startsAt }), now).kind).toBe('needs-result');
  });

  it('shows a live call as live even past its end, and a logged one with its result', () => {
    expect(rowState(aCall({ stage: 'live', startsAt }), at('2026-11-18T15:00')).kind).toBe('live');
    expect(rowState(aCall({ stage: 'logged', result: 'declined' }), now)).toEqual({
      kind: 'logged',
      result: 'declined',
    });
  });
});
