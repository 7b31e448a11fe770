import { expect, it } from 'vitest';
import { appointmentReader } from '../../../../../shared/domain/calendarCall/appointment.ts';
import { isTouched, updateOfCall } from '../../../../../shared/domain/calendarCall/callUpdate.ts';
import { choicesOf } from '../../../../../shared/domain/calendarCall/meetingChoices.ts';
import { type Pairing, pairMeetings } from '../../../../../shared/domain/calendarCall/pairMeetings.ts';
import { isWholeDayAhead, planSync } from '../../../../../shared/domain/calendarCall/planSync.ts';
import type { SyncContext } from '../../../../../shared/domain/calendarCall/syncStep.ts';
import { days } from '../../../../../shared/lib/time.ts';
import { aCall, aLiveCall, aPlannedCall } from '../../../../builders/callBuilder.ts';
import {
  aCalendar,
  aLink,
  anOccurrence,
  calendarId,
  EVERY,
  inHours,
} from '../../../../builders/occurrenceBuilder.ts';
import { FAKE_START } from '../../../../fakes/fakeClock.ts';

const APPOINTMENT = aLink().imported;

const context = (overrides: Partial<SyncContext> = {}): SyncContext => ({
  calendar: aCalendar(),
  feedIds: new Set(),
  choices: choicesOf([]),
  now: FAKE_START,
  timeZone: 'Europe/Berlin',
  isCancellation: false,
  read: appointmentReader({ timeZone: 'Europe/Berlin', ownDomains: EVERY.ownDomains, untitled: '-' }),
  companyAs: (_title, company) => company,
  find: () => aPlannedCall(),
  unlinkedAt: () => [],
  ...overrides,
});

const pairing = (overrides: Partial<Pairing> = {}): Pairing => ({
  calendar: aCalendar({ source: { kind: 'file', fileName: 'a.ics' } }),
  reading: { occurrences: [], isCancellation: false, problems: [] },
  links: [],
  find: () => null,
  now: FAKE_START,
  until: FAKE_START + days(120),
  timeZone: 'Europe/Berlin',
  ...overrides,
});

it.each(['live', 'ended', 'logged'] as const)('leaves a %s call as it is', (stage) => {
  const call = aCall({ stage });
  const appointment = { ...APPOINTMENT, startsAt: 5, company: 'New', meetingUrl: 'https://zoom.us/j/9' };
  expect(updateOfCall(call, aLink(), { appointment, company: 'New' })).toBe(call);
});

it('calls a call touched as soon as anybody but the calendar wrote it', () => {
  expect(isTouched(aPlannedCall({ updatedAt: FAKE_START }), aLink())).toBe(false);
  expect(isTouched(aPlannedCall({ updatedAt: FAKE_START + 1 }), aLink())).toBe(true);
});

it('writes a new company as the seller does', () => {
  const call = aPlannedCall({ company: 'Acme', updatedAt: FAKE_START });
  const appointment = { ...APPOINTMENT, company: 'globex' };
  expect(updateOfCall(call, aLink(), { appointment, company: 'Globex' }).company).toBe('Globex');
});

it('leaves calls of another calendar to that one’s rule', () => {
  const meeting = { occurrence: anOccurrence(), link: aLink({ calendarId: calendarId(2) }), isGone: false };
  const calendar = aCalendar({ rule: { ...EVERY, mode: 'by-hand' } });
  expect(planSync([meeting], context({ calendar }))).toEqual([null]);
  const feedIds = new Set([calendarId(2)]);
  expect(planSync([{ ...meeting, isGone: true }], context({ feedIds }))).toEqual([null]);
});

it('leaves what is over to what it was', () => {
  const occurrence = anOccurrence(inHours(-2));
  const calendar = aCalendar({ rule: { ...EVERY, mode: 'by-hand' } });
  expect(planSync([{ occurrence, link: aLink(), isGone: false }], context({ calendar }))).toEqual([null]);
  expect(planSync([{ occurrence, link: aLink({ state: 'gone' }), isGone: false }], context())).toEqual([
    null,
  ]);
});

it('leaves out a meeting let go that no rule takes, and one that fills the day now', () => {
  const link = aLink({ state: 'gone' });
  const calendar = aCalendar({ rule: { ...EVERY, mode: 'by-hand' } });
  const day = anOccurrence({ start: { kind: 'date', date: '2026-11-19' } });
  const kinds = (occurrence: typeof day, overrides = {}) =>
    planSync([{ occurrence, link, isGone: false }], context(overrides)).map((step) => step?.kind);
  expect(kinds(anOccurrence(), { calendar })).toEqual(['leave-out']);
  expect(kinds(day)).toEqual(['leave-out']);
  expect(kinds(anOccurrence({ start: { kind: 'date', date: '2026-11-01' } }))).toEqual([undefined]);
});

it('remembers a call of another kind than planned when its meeting is on again', () => {
  const meeting = { occurrence: anOccurrence(), link: aLink({ state: 'gone' }), isGone: false };
  expect(planSync([meeting], context({ find: () => aLiveCall() }))).toEqual([null]);
});

it('counts a day as ahead until it is over, in the seller’s zone', () => {
  const on = (date: string, durationMinutes = 1_440) =>
    isWholeDayAhead(anOccurrence({ start: { kind: 'date', date }, durationMinutes }), context());
  expect([on('2026-11-18'), on('2026-11-17'), on('2026-11-16', 4_320), on('2027-03-01')]).toEqual([
    true,
    false,
    true,
    false,
  ]);
  expect(isWholeDayAhead(anOccurrence(), context())).toBe(false);
});

it('moves nothing by a file about one meeting of a series, nor onto a whole day', () => {
  const links = [1, 2].map((n) => aLink({ occurrenceKey: `k${n}` }));
  const single = anOccurrence({ isRecurring: true, ...inHours(3) });
  const reading = { occurrences: [single], isCancellation: false, problems: [] };
  expect(pairMeetings(pairing({ links, reading }))).toEqual([
    { occurrence: single, link: null, isGone: false },
  ]);
  const day = anOccurrence({ occurrenceKey: 'day', start: { kind: 'date', date: '2026-11-18' } });
  const whole = pairMeetings(pairing({ links, reading: { ...reading, occurrences: [day] } }));
  expect(whole).toEqual([{ occurrence: day, link: null, isGone: false }]);
});

it('pairs hundreds of meetings of one series that was moved in their order, past ones apart', () => {
  const hoursAhead = Array.from({ length: 300 }, (_, n) => n + 1);
  const links = [-500, ...hoursAhead].map((hour) =>
    aLink({
      uid: 's',
      occurrenceKey: `old ${hour}`,
      imported: { ...APPOINTMENT, startsAt: FAKE_START + hour * 3_600_000 },
    }),
  );
  const occurrences = hoursAhead.map((hour) =>
    anOccurrence({ uid: 's', isRecurring: true, ...inHours(hour + 0.5), occurrenceKey: `new ${hour}` }),
  );
  const reading = { occurrences, isCancellation: false, problems: [] };
  const calendar = aCalendar({ source: { kind: 'feed', url: 'https://example.com/a.ics' } });
  const meetings = pairMeetings(pairing({ calendar, reading, links }));
  expect(meetings.map(({ link }) => link?.occurrenceKey)).toEqual(hoursAhead.map((hour) => `old ${hour}`));
});
