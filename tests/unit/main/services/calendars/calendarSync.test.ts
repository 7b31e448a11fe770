import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hours } from '../../../../../shared/lib/time.ts';
import type { CalendarOccurrence } from '../../../../../shared/schemas/calendar.ts';
import { aPlannedCall } from '../../../../builders/callBuilder.ts';
import { anOccurrence, inHours, MARIA, person } from '../../../../builders/occurrenceBuilder.ts';
import { FAKE_START } from '../../../../fakes/fakeClock.ts';
import { calendarSetting, FEED } from './calendarSetting.ts';
import { changed, following, only, prepare } from './changedSetting.ts';

it('makes a call of a meeting, with the default playbook', async () => {
  const setting = await following(anOccurrence());
  expect(only(setting)).toMatchObject({
    ...{ company: 'Acme', contact: 'Maria Lopez', stage: 'planned', playbookId: 'outcome-first' },
    ...{ startsAt: FAKE_START + hours(2), durationMinutes: 30, meetingUrl: 'https://zoom.us/j/123456789' },
  });
  expect(setting.service.originOf(only(setting).id)).toMatchObject({
    calendarName: 'Work',
    isRecurring: false,
  });
});

it('imports a file twice and changes nothing the second time', async () => {
  const setting = calendarSetting();
  const first = await setting.importFile([anOccurrence(), anOccurrence({ uid: 'two', ...inHours(4) })]);
  expect(first).toMatchObject({ ok: true, value: { addedCount: 2 } });
  const written = setting.calls.writes().length;
  const again = await setting.importFile([anOccurrence(), anOccurrence({ uid: 'two', ...inHours(4) })]);
  expect(again).toMatchObject({ ok: true, value: { addedCount: 0, changedCount: 0, cancelledCount: 0 } });
  expect(setting.calls.writes()).toHaveLength(written);
  expect(setting.store.list()).toHaveLength(1);
});

it('moves a call with its meeting and leaves what was prepared, whatever its occurrence key becomes', async () => {
  const setting = await following(anOccurrence());
  prepare(setting);
  await changed(setting, anOccurrence({ ...inHours(26), durationMinutes: 45, summary: 'Globex / Intro' }));
  expect(only(setting)).toMatchObject({
    ...{ startsAt: FAKE_START + hours(26), durationMinutes: 45, fallback: 'a date', company: 'Globex' },
  });
  expect(setting.store.links()).toHaveLength(1);
  expect(setting.store.links()[0]?.occurrenceKey).toBe('h26');
});

it('moves a whole series and keeps each call with its meeting', async () => {
  const week = (shift: number) =>
    [1, 2, 3].map((day) => anOccurrence({ uid: 's', isRecurring: true, ...inHours(day * 24 + shift) }));
  const setting = await following(...week(0));
  const before = setting.calls.all().map(({ id }) => id);
  await changed(setting, ...week(1));
  const after = setting.calls.all().toSorted((a, b) => a.startsAt - b.startsAt);
  expect(after.map(({ startsAt }) => (startsAt - FAKE_START) / hours(1))).toEqual([25, 49, 73]);
  expect(after.map(({ id }) => id)).toEqual(before);
});

it('takes one meeting out of a series without moving the others', async () => {
  const series = [1, 2, 3].map((day) => anOccurrence({ uid: 's', isRecurring: true, ...inHours(day * 24) }));
  const setting = await following(...series);
  await changed(setting, ...series.slice(1));
  expect(setting.calls.all().map(({ startsAt }) => (startsAt - FAKE_START) / hours(1))).toEqual([48, 72]);
});

it('takes the seller’s own company and contact for his', async () => {
  const setting = await following(anOccurrence());
  setting.calls.save({ ...only(setting), company: 'Acme Berlin', updatedAt: 5 });
  await changed(
    setting,
    anOccurrence({ summary: 'Globex / Intro', attendees: [person('x@globex.com', 'Tom Reilly')] }),
  );
  expect(only(setting)).toMatchObject({ company: 'Acme Berlin', contact: 'Tom Reilly' });
});

it('keeps a link that the seller typed where the calendar has none', async () => {
  const setting = await following(anOccurrence());
  setting.calls.save({ ...only(setting), meetingUrl: 'https://meet.google.com/abc-defg-hij', updatedAt: 5 });
  await changed(setting, anOccurrence({ description: '' }));
  expect(only(setting).meetingUrl).toBe('https://meet.google.com/abc-defg-hij');
  await changed(setting, anOccurrence({ description: 'https://zoom.us/j/5' }));
  expect(only(setting).meetingUrl).toBe('https://zoom.us/j/5');
});

it('makes no calls of meetings that are over, beyond the horizon, cancelled, or that fill the day', async () => {
  const setting = await following(
    anOccurrence({ uid: 'a', ...inHours(-1) }),
    anOccurrence({ uid: 'b', ...inHours(24 * 91) }),
    anOccurrence({ uid: 'c', isCancelled: true }),
    anOccurrence({ uid: 'd', start: { kind: 'date', date: '2026-11-18' } }),
    anOccurrence({ uid: 'e', start: { kind: 'date', date: '2026-11-16' } }),
    anOccurrence({ uid: 'f', start: { kind: 'date', date: '2027-11-16' } }),
  );
  expect(setting.diary()).toEqual([]);
  const again = await setting.importFile([anOccurrence({ start: { kind: 'date', date: '2026-11-18' } })]);
  expect(again).toMatchObject({ ok: true, value: { leftOutCount: 1 } });
});

it('lets a call go whose meeting now fills the day', async () => {
  const setting = await following(anOccurrence());
  await changed(setting, anOccurrence({ start: { kind: 'date', date: '2026-11-18' } }));
  expect(setting.diary()).toEqual([]);
  await changed(setting, anOccurrence({ start: { kind: 'date', date: '2026-11-18' }, summary: 'x' }));
  await changed(setting, anOccurrence({ start: { kind: 'date', date: '2026-10-18' } }));
  expect(setting.diary()).toEqual([]);
});

it('takes over a call that the seller typed before, as it is', async () => {
  const typed = aPlannedCall({
    company: 'ACME',
    meetingUrl: '',
    startsAt: FAKE_START + hours(2),
    updatedAt: 1,
  });
  const setting = calendarSetting([typed]);
  setting.serve([anOccurrence()]);
  await setting.service.subscribe(FEED);
  expect(only(setting)).toEqual(typed);
  await changed(setting, anOccurrence({ durationMinutes: 90 }));
  expect(only(setting)).toMatchObject({ id: typed.id, company: 'ACME', durationMinutes: 90 });
  await changed(setting);
  expect(only(setting)).toMatchObject({ stage: 'logged', result: 'cancelled' });
});

it('knows a meeting in two calendars as one; the feed’s word stands', async () => {
  const setting = calendarSetting();
  await setting.importFile([anOccurrence()]);
  setting.serve([anOccurrence({ durationMinutes: 45 })]);
  await setting.service.subscribe(FEED);
  expect(only(setting).durationMinutes).toBe(45);
  await setting.importFile([anOccurrence({ durationMinutes: 15 })]);
  expect(only(setting).durationMinutes).toBe(45);
});

it('cancels what a cancellation names, one meeting or the event, and never what a file only lacks', async () => {
  const setting = calendarSetting();
  const one = anOccurrence({ uid: 'one', ...inHours(1) });
  const series = [5, 6].map((hour) => anOccurrence({ uid: 's', isRecurring: true, ...inHours(hour) }));
  await setting.importFile([one, ...series]);
  await setting.importFile([one]);
  expect(setting.calls.all()).toHaveLength(3);
  await setting.importFile(series.slice(0, 1), true);
  expect(setting.calls.all()).toHaveLength(2);
  await setting.importFile([anOccurrence({ uid: 's', ...inHours(99) })], true);
  expect(setting.calls.all()).toHaveLength(1);
  await setting.importFile([anOccurrence({ uid: 'unknown' })], true);
  expect(setting.calls.all()).toHaveLength(1);
});

it('treats nothing as gone that a reading cut short did not reach', async () => {
  const setting = await following(anOccurrence());
  const problems = [{ code: 'TOO_SLOW', title: '', line: null }];
  setting.fetcher.serve(FEED, `BEGIN:VCALENDAR\n${JSON.stringify({ problems })}`);
  await setting.refreshAll();
  expect(setting.diary()).toEqual(['Acme planned']);
});

const meeting: fc.Arbitrary<CalendarOccurrence> = fc
  .record({
    uid: fc.constantFrom('a', 'b', 'c'),
    hour: fc.integer({ min: -3, max: 2_400 }),
    isCancelled: fc.boolean(),
    isRecurring: fc.boolean(),
    summary: fc.constantFrom('Acme / Intro', 'Globex demo', ''),
    attendees: fc.constantFrom([], [MARIA]),
  })
  .map(({ hour, ...rest }) => anOccurrence({ ...rest, ...inHours(hour) }));

it('is idempotent: whatever a calendar becomes, reading it again changes nothing', async () => {
  const calendars = fc.array(fc.array(meeting, { maxLength: 6 }), { minLength: 1, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(calendars, async (versions) => {
      const setting = await following();
      for (const version of versions) {
        await changed(setting, ...version);
        const before = { calls: setting.calls.all(), links: setting.store.links() };
        const writes = setting.calls.writes().length;
        await changed(setting, ...version, anOccurrence({ uid: 'past', ...inHours(-50) }));
        expect({ calls: setting.calls.all(), links: setting.store.links() }).toEqual(before);
        expect(setting.calls.writes()).toHaveLength(writes);
      }
    }),
    { numRuns: 60 },
  );
});
