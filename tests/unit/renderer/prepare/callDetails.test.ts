import { describe, expect, it } from 'vitest';
import {
  detailsOf,
  problemsOf,
  timesEdit,
  wordsEdit,
  type CallDetails,
  type DetailsProblem,
} from '../../../../renderer/features/prepare/callDetails.ts';
import { callEditSchema } from '../../../../shared/schemas/call.ts';
import { aCall } from '../../../builders/callBuilder.ts';

const ZONE = 'America/Chicago';
const call = aCall({
  startsAt: Date.parse('2026-11-18T17:00:00Z'),
  durationMinutes: 30,
  timeZone: ZONE,
  meetingUrl: 'https://zoom.us/j/123',
});
const details = detailsOf(call, ZONE);

describe('the details of a call', () => {
  it('show its start as the clock on the wall shows it', () => {
    expect(details).toMatchObject({ date: '2026-11-18', time: '11:00', durationMinutes: 30 });
  });

  it('change nothing by being opened', () => {
    expect(problemsOf(details).size).toBe(0);
    expect(timesEdit(details, call, ZONE)).toEqual({ durationMinutes: 30 });
  });
});

describe('what is wrong with the details of a call', () => {
  it.each<readonly [DetailsProblem, Partial<CallDetails>]>([
    ['company', { company: '  ' }],
    ['date', { date: '' }],
    ['date', { date: '0012-11-18' }],
    ['time', { time: '' }],
    ['length', { durationMinutes: Number.NaN }],
    ['length', { durationMinutes: 0 }],
    ['length', { durationMinutes: 1_441 }],
    ['link', { meetingUrl: 'zoom.us/j/123' }],
    ['link', { meetingUrl: 'javascript:alert(1)' }],
    ['link', { meetingUrl: 'file:///etc/hosts' }],
  ])('is the %s of %o', (problem, change) => {
    expect([...problemsOf({ ...details, ...change })]).toEqual([problem]);
  });

  it.each(['', ' https://meet.google.com/abc-defg-hij ', 'msteams:/l/meetup-join/x'])(
    'is not the link “%s”',
    (meetingUrl) => {
      expect(problemsOf({ ...details, meetingUrl }).size).toBe(0);
    },
  );
});

describe('what is saved of the details of a call', () => {
  it('is what is sound, and not the rest', () => {
    const edit = wordsEdit({ ...details, company: ' ', contact: 'Tom', meetingUrl: 'zoom' });
    expect(edit).toEqual({ contact: 'Tom', contactRole: call.contactRole, opportunity: call.opportunity });
    expect(wordsEdit({ ...details, meetingUrl: ' https://zoom.us/j/9 ' }).meetingUrl).toBe(
      'https://zoom.us/j/9',
    );
  });

  it('is a new start in the zone it was typed in', () => {
    const edit = timesEdit({ ...details, date: '2026-11-19', time: '09:30' }, call, 'Europe/Berlin');
    expect(edit).toEqual({
      durationMinutes: 30,
      startsAt: Date.parse('2026-11-19T08:30:00Z'),
      timeZone: 'Europe/Berlin',
    });
  });

  it('is the length alone while a part of the start is missing', () => {
    expect(timesEdit({ ...details, time: '', durationMinutes: 45 }, call, ZONE)).toEqual({
      durationMinutes: 45,
    });
    expect(timesEdit({ ...details, durationMinutes: Number.NaN, date: '' }, call, ZONE)).toEqual({});
  });

  it('is the hour after for a start in the hour that summer time skips', () => {
    const edit = timesEdit({ ...details, date: '2027-03-28', time: '02:30' }, call, 'Europe/Berlin');
    expect(edit.startsAt).toBe(Date.parse('2027-03-28T01:30:00Z'));
  });

  it('is never refused by main', () => {
    const edit = { ...wordsEdit(details), ...timesEdit({ ...details, date: '2099-12-31' }, call, ZONE) };
    expect(callEditSchema.safeParse(edit).success).toBe(true);
  });
});
