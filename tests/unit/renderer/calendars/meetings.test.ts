import { describe, expect, it } from 'vitest';
import { choiceFor, withWanted } from '../../../../renderer/features/calendars/meetingChoice.ts';
import { meetingDays } from '../../../../renderer/features/calendars/meetingDays.ts';
import type { CalendarMeeting } from '../../../../shared/ipc/calendars.ts';

const aMeeting = (startsAt: string, standing: CalendarMeeting['standing'] = 'call'): CalendarMeeting => ({
  uid: startsAt,
  occurrenceKey: startsAt,
  isRecurring: false,
  title: 'Demo',
  startsAt: Temporal.Instant.from(startsAt).epochMilliseconds,
  durationMinutes: 30,
  people: [],
  standing,
  callId: null,
});

describe('a choice by hand', () => {
  it('leaves a call out', () => {
    expect(choiceFor('call', false, 'every')).toBe('ignore');
  });

  it('takes what no rule takes', () => {
    expect(choiceFor('left-out', true, 'matching')).toBe('take');
    expect(choiceFor('ignored', true, 'by-hand')).toBe('take');
  });

  it('is taken back where the rule takes the meeting anyway', () => {
    expect(choiceFor('ignored', true, 'every')).toBeNull();
  });

  it('takes one meeting out of an ignored series', () => {
    expect(choiceFor('series-ignored', true, 'every')).toBe('take');
  });

  it('shows before main has answered', () => {
    expect(withWanted(aMeeting('2026-11-18T10:00Z', 'left-out'), true).standing).toBe('call');
    expect(withWanted(aMeeting('2026-11-18T10:00Z'), false).standing).toBe('ignored');
  });
});

describe('meetings by day', () => {
  it('are those that begin on it here, by start', () => {
    const late = aMeeting('2026-11-18T22:30Z');
    const early = aMeeting('2026-11-18T09:00Z');
    const next = aMeeting('2026-11-18T23:30Z');
    expect(meetingDays([next, late, early], 'Europe/Berlin')).toEqual([
      { day: '2026-11-18', meetings: [early, late] },
      { day: '2026-11-19', meetings: [next] },
    ]);
  });

  it('are none without meetings', () => {
    expect(meetingDays([], 'Europe/Berlin')).toEqual([]);
  });
});
