import { expect, it } from 'vitest';
import { minutes } from '../../../../../shared/lib/time.ts';
import type { CalendarView } from '../../../../../shared/ipc/calendars.ts';
import type { Call } from '../../../../../shared/schemas/call.ts';
import { anOccurrence, EVERY, inHours, MARIA, ME, person } from '../../../../builders/occurrenceBuilder.ts';
import { calendarBytes } from '../../../../fakes/fakeCalendarReader.ts';
import { calendarSetting, FEED, settle } from './calendarSetting.ts';

type Setting = ReturnType<typeof calendarSetting>;

const GLOBEX = anOccurrence({ uid: 'two', ...inHours(3), summary: 'Globex / Intro', attendees: [ME] });
const SERIES = [1, 2, 3].map((day) =>
  anOccurrence({ uid: 's', isRecurring: true, ...inHours(24 * day), summary: 'Weekly with Acme' }),
);

async function subscribed(occurrences = [anOccurrence(), GLOBEX], etag: string | null = '"1"') {
  const setting = calendarSetting();
  setting.serve(occurrences, etag);
  const outcome = await setting.service.subscribe(FEED);
  setting.clock.advance(minutes(1));
  return { ...setting, outcome };
}
function view({ service }: Pick<Setting, 'service'>): CalendarView {
  const [first] = service.list();
  if (first === undefined) throw new Error('no calendar');
  return first;
}
function touch({ calls, clock }: Setting, company: string): void {
  const call = calls.all().find((candidate) => candidate.company === company) as Call;
  calls.save({ ...call, fallback: 'a date', updatedAt: clock.now() + 7 });
}

it('subscribes: the rule takes meetings with somebody from outside, once own domains can be told', async () => {
  const setting = await subscribed();
  expect(setting.outcome).toMatchObject({
    ok: true,
    value: { name: 'Work', addedCount: 1, leftOutCount: 1 },
  });
  expect(view(setting)).toMatchObject({
    ...{ meetingCount: 2, callCount: 1, state: { kind: 'current' }, problems: [] },
    rule: { mode: 'matching', hasOutsider: true, ownDomains: ['callside.com'] },
  });
  const alone = await subscribed([anOccurrence({ organizer: null, attendees: [] })]);
  expect(view(alone).rule.mode).toBe('every');
});

it('tells the pages once for each sync', async () => {
  const { emitted } = await subscribed(SERIES);
  const told = emitted.filter(({ name }) => name === 'calls.changed');
  expect(told.map(({ payload }) => (payload as { ids: unknown[] }).ids.length)).toEqual([3]);
  expect(emitted.some(({ name }) => name === 'call.changed')).toBe(false);
});

it('leaves nothing behind when a feed cannot be subscribed to', async () => {
  const setting = calendarSetting();
  const { service, fetcher, reader, store } = setting;
  expect(await service.subscribe('ftp://x')).toEqual({ ok: false, error: 'ADDRESS_REFUSED' });
  expect(await service.subscribe(FEED)).toEqual({ ok: false, error: 'UNREACHABLE' });
  fetcher.serve(FEED, '<html>');
  expect(await service.subscribe(FEED)).toEqual({ ok: false, error: 'NOT_A_CALENDAR' });
  setting.serve([anOccurrence()]);
  reader.failWith('TOO_HARD_TO_READ');
  expect(await service.subscribe(FEED)).toEqual({ ok: false, error: 'TOO_HARD_TO_READ' });
  reader.failWith(null);
  store.fail(true);
  expect(await service.subscribe(FEED)).toEqual({ ok: false, error: 'NOT_SAVED' });
  expect([store.list(), setting.diary()]).toEqual([[], []]);
});

it('subscribes to an address once', async () => {
  const setting = await subscribed();
  expect(await setting.service.subscribe(`${FEED}`)).toMatchObject({ ok: true, value: { addedCount: 0 } });
  setting.serve([anOccurrence(), GLOBEX, ...SERIES], '"2"');
  expect(await setting.service.subscribe(FEED)).toMatchObject({ ok: true, value: { addedCount: 3 } });
  expect(setting.store.list()).toHaveLength(1);
});

it('keeps calls and the last good copy while a feed fails, says so, and recovers', async () => {
  const setting = await subscribed();
  const { fetcher, service, clock } = setting;
  const { id } = view(setting);
  for (const failure of ['SERVER_FAILING', 'NOT_FOUND'] as const) {
    fetcher.failAt(FEED, failure);
    expect(await service.refresh(id)).toMatchObject({ state: { kind: 'stale', failure }, callCount: 1 });
  }
  fetcher.serve(FEED, 'no calendar', '"x"');
  expect(await service.refresh(id)).toMatchObject({ state: { kind: 'stale', failure: 'NOT_A_CALENDAR' } });
  expect(setting.diary()).toEqual(['Acme planned']);
  setting.serve([anOccurrence(), GLOBEX], '"1"');
  clock.advance(minutes(5));
  expect(await service.refresh(id)).toMatchObject({ state: { kind: 'current', at: clock.now() } });
  setting.serve([], '"3"');
  expect(await service.refresh(id)).toMatchObject({ meetingCount: 0, callCount: 0 });
  expect(setting.diary()).toEqual([]);
  expect(setting.logged.join()).not.toMatch(/example|Acme|Work/u);
});

it('never fetches a feed twice at once, and forgets an answer for a calendar that was removed meanwhile', async () => {
  const setting = await subscribed();
  const { service, fetcher } = setting;
  const { id } = view(setting);
  setting.serve(SERIES, '"2"');
  const release = fetcher.hold();
  const [one, two] = [service.refresh(id), service.refresh(id)];
  expect(view(setting).state).toEqual({ kind: 'checking' });
  await service.remove(id);
  release();
  expect([await one, await two]).toEqual([null, null]);
  expect(fetcher.asked()).toHaveLength(2);
  expect([setting.store.list(), setting.diary()]).toEqual([[], []]);
});

it('asks on start, every 15 minutes and on waking when due, until it is stopped', async () => {
  const setting = await subscribed();
  const { fetcher, clock, wake, service } = setting;
  const asked = () => fetcher.asked().length;
  const stop = service.follow();
  await settle();
  expect(asked()).toBe(2);
  wake();
  await settle();
  expect(asked()).toBe(2);
  clock.advance(minutes(15));
  await settle();
  expect(asked()).toBe(3);
  clock.sleep(minutes(40));
  wake();
  await settle();
  expect(asked()).toBe(4);
  stop();
  clock.advance(minutes(60));
  wake();
  await settle();
  expect([asked(), clock.armedCount()]).toEqual([4, 0]);
});

it('rolls forward: on a new day meetings come near, from the last good copy, of files and of failing feeds', async () => {
  const far = anOccurrence({ uid: 'far', ...inHours(24 * 92) });
  const setting = calendarSetting();
  await setting.importFile([far]);
  setting.serve([anOccurrence({ ...far, uid: 'far2' })]);
  await setting.service.subscribe(FEED);
  expect(setting.diary()).toEqual([]);
  const stop = setting.service.follow();
  setting.fetcher.failAt(FEED, 'UNREACHABLE');
  setting.clock.advance(minutes(60 * 24 * 3));
  await settle();
  expect(setting.diary()).toEqual(['Acme planned', 'Acme planned']);
  stop();
});

it('asks for the whole feed again when its copy was lost', async () => {
  const setting = await subscribed();
  const lost = { ...setting.store, readCopy: () => Promise.resolve(null) };
  expect(await lost.readCopy()).toBeNull();
  const { service, store, clock } = setting;
  clock.advance(minutes(60 * 24));
  store.readCopy = lost.readCopy;
  await service.refresh(view(setting).id);
  expect(store.list()[0]).toMatchObject({ etag: null, failure: null });
});

it('imports by dialog, by path and from outside, and says what failed', async () => {
  const setting = calendarSetting();
  const { service, files, reader } = setting;
  expect(await service.importFile()).toEqual({ ok: false, error: 'CANCELLED' });
  setting.choose('work.ics');
  expect(await service.importFile()).toEqual({ ok: false, error: 'UNREADABLE' });
  files.set('work.ics', calendarBytes({ occurrences: [anOccurrence()] }));
  reader.failWith('TOO_LARGE');
  expect(await service.importPath('work.ics')).toEqual({ ok: false, error: 'TOO_LARGE' });
  reader.failWith(null);
  expect(await service.importFile()).toMatchObject({ ok: true, value: { name: 'work', addedCount: 1 } });
  await service.importFromOutside('/tmp/none.ics');
  expect(setting.emitted.at(-1)).toEqual({
    name: 'calendar.imported',
    payload: { fileName: 'none.ics', outcome: { ok: false, error: 'UNREADABLE' } },
  });
});

it('says that nothing was saved while the disk takes nothing', async () => {
  const setting = calendarSetting();
  setting.store.fail(true);
  expect(await setting.importFile([anOccurrence()])).toEqual({ ok: false, error: 'NOT_SAVED' });
  expect(setting.diary()).toEqual([]);
  setting.store.fail(false);
  setting.store.changeLinks = () => false;
  expect(await setting.importFile([anOccurrence()])).toEqual({ ok: false, error: 'NOT_SAVED' });
});

it('finds the calls again that lost their links to a crash', async () => {
  const setting = calendarSetting();
  const { changeLinks } = setting.store;
  setting.store.changeLinks = () => false;
  await setting.importFile([anOccurrence()]);
  setting.store.changeLinks = changeLinks;
  await setting.importFile([anOccurrence()]);
  expect(setting.diary()).toEqual(['Acme planned']);
});

it('adds and removes with the rule, and leaves what was touched', async () => {
  const setting = await subscribed();
  const { service } = setting;
  const { id } = view(setting);
  expect(await service.setRule(id, EVERY)).toMatchObject({ callCount: 2 });
  touch(setting, 'Globex');
  expect(await service.setRule(id, { ...EVERY, mode: 'by-hand' })).toMatchObject({ callCount: 1 });
  expect(setting.diary()).toEqual(['Globex planned']);
  await service.setRule(id, EVERY);
  expect(setting.diary()).toEqual(['Acme planned', 'Globex planned']);
  expect(await service.rename(id, 'Mine')).toMatchObject({ name: 'Mine' });
});

it('lets a choice by hand win over the rule, for one meeting or the series', async () => {
  const setting = await subscribed([GLOBEX, ...SERIES]);
  const { service } = setting;
  const choose = (uid: string, occurrenceKey: string | null, choice: 'take' | 'ignore' | null) =>
    service.choose({ uid, occurrenceKey, choice });
  expect(await choose('two', 'h3', 'take')).toBeNull();
  expect(setting.diary()).toContain('Globex planned');
  await choose('s', null, 'ignore');
  expect(setting.diary()).toEqual(['Globex planned']);
  await choose('s', 'h48', 'take');
  expect(setting.calls.all()).toHaveLength(2);
  expect(await choose('s', null, null)).toBe('ignore');
  expect(setting.calls.all()).toHaveLength(4);
  expect(setting.service.originOf(setting.calls.all()[1]?.id as never)?.isRecurring).toBe(true);
});

it('ignores one prepared meeting with its call and gives it back; ignoring its series spares what was prepared', async () => {
  const setting = await subscribed([anOccurrence(), GLOBEX]);
  const { service } = setting;
  const one = { uid: 'one@test', occurrenceKey: anOccurrence().occurrenceKey };
  touch(setting, 'Acme');
  await service.choose({ uid: one.uid, occurrenceKey: null, choice: 'ignore' });
  expect(setting.diary()).toEqual(['Acme planned']);
  await service.choose({ ...one, choice: 'ignore' });
  expect(setting.diary()).toEqual([]);
  await service.choose({ uid: one.uid, occurrenceKey: null, choice: null });
  setting.serve([anOccurrence({ durationMinutes: 50 }), GLOBEX], '"2"');
  await service.refresh(view(setting).id);
  await service.choose({ ...one, choice: null });
  expect(setting.calls.all()[0]).toMatchObject({ fallback: 'a date', durationMinutes: 50 });
  setting.serve([GLOBEX], '"3"');
  await service.refresh(view(setting).id);
  expect(setting.diary()).toEqual(['Acme logged']);
});

it('lists the meetings ahead with their people and how they stand', async () => {
  const setting = await subscribed([
    GLOBEX,
    anOccurrence(),
    ...SERIES.slice(0, 1),
    anOccurrence({ uid: 'past', ...inHours(-5) }),
    anOccurrence({ uid: 'off', isCancelled: true }),
    anOccurrence({
      uid: 'blank',
      ...inHours(9),
      summary: '',
      organizer: null,
      attendees: [person('x@y.de')],
    }),
  ]);
  await setting.service.choose({ uid: 's', occurrenceKey: null, choice: 'ignore' });
  await setting.service.choose({ uid: 'blank', occurrenceKey: 'h9', choice: 'ignore' });
  const { id } = view(setting);
  const meetings = await setting.service.meetings(id);
  expect(meetings.map(({ title, standing, people }) => [title, standing, people])).toEqual([
    ['Acme / Intro', 'call', ['Jonas Weber', 'Maria Lopez']],
    ['Globex / Intro', 'left-out', ['Jonas Weber']],
    ['cli.untitledMeeting', 'ignored', ['x@y.de']],
    ['Weekly with Acme', 'series-ignored', ['Jonas Weber', 'Maria Lopez']],
  ]);
  await setting.service.remove(id);
  expect(await setting.service.meetings(id)).toEqual([]);
});

it('removes a calendar with its untouched calls, brings both back, and finds touched calls again', async () => {
  const setting = await subscribed(SERIES);
  const { service, calls } = setting;
  const { id } = view(setting);
  const [first] = calls.all();
  calls.save({ ...(first as Call), fallback: 'a date', updatedAt: 5 });
  expect(await service.remove(id)).toEqual({ removedCallCount: 2 });
  expect([service.list(), calls.all().length]).toEqual([[], 1]);
  expect(await service.restore(id)).toMatchObject({ id, callCount: 3 });
  expect(await service.restore(id)).toBeNull();
  await service.remove(id);
  await service.subscribe(FEED);
  expect(calls.all()).toHaveLength(3);
});

it('answers null for what is not there', async () => {
  const { service, calls } = await subscribed();
  const nobody = '00000000-0002-4000-8000-0000000000ff' as never;
  expect(await service.remove(nobody)).toBeNull();
  expect(await service.refresh(nobody)).toBeNull();
  expect(service.rename(nobody, 'x')).toBeNull();
  expect(await service.setRule(nobody, EVERY)).toBeNull();
  expect(service.originOf(nobody)).toBeNull();
  const [call] = calls.all();
  calls.remove(call?.id as never, 1);
  expect(service.originOf(call?.id as never)).toBeNull();
});

it('adds to a file what was imported into it before, and shows the whole', async () => {
  const setting = calendarSetting();
  const ics = (uid: string) => `BEGIN:VEVENT\nUID:${uid}\nEND:VEVENT\n`;
  const bytes = (uid: string) =>
    new TextEncoder().encode(
      `BEGIN:VCALENDAR\n${JSON.stringify({ occurrences: [anOccurrence({ uid, attendees: [MARIA] })] })}\n${ics(uid)}`,
    );
  setting.reader.read = (given) => {
    const text = new TextDecoder().decode(given);
    const occurrences = [...text.matchAll(/^UID:(.*)$/gmu)].map(([, uid = '']) => anOccurrence({ uid }));
    return Promise.resolve({
      ok: true,
      value: { name: '', isCancellation: false, eventCount: 1, problems: [], occurrences },
    });
  };
  await setting.service.importDropped({ fileName: 'invite.ics', bytes: bytes('a') });
  await setting.service.importDropped({ fileName: 'invite.ics', bytes: bytes('b') });
  await setting.service.importDropped({ fileName: 'invite.ics', bytes: new Uint8Array([0xff, 0x0a]) });
  expect(setting.store.list()).toHaveLength(1);
  expect(setting.calls.all()).toHaveLength(2);
});

it('takes ten thousand meetings in slices and lets the process breathe between them', async () => {
  const setting = calendarSetting();
  const many = Array.from({ length: 10_000 }, (_, n) =>
    anOccurrence({ uid: `m${n}`, ...inHours(1 + (n % 2_000)) }),
  );
  const slices: number[] = [];
  const { store } = setting;
  setting.calls.saveAll = (calls) => void slices.push(calls.length);
  store.changeLinks = () => true;
  expect(await setting.importFile(many)).toMatchObject({ ok: true, value: { addedCount: 10_000 } });
  expect(Math.max(...slices)).toBeLessThanOrEqual(32);
  expect(setting.yields()).toBeGreaterThanOrEqual(312);
  expect(setting.emitted.filter(({ name }) => name === 'calls.changed')).toHaveLength(1);
});
