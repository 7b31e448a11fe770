import { expect, it } from 'vitest';
import { minutes } from '../../../../../shared/lib/time.ts';
import { anOccurrence, inHours } from '../../../../builders/occurrenceBuilder.ts';
import { calendarSetting, FEED, settle } from './calendarSetting.ts';
import { GLOBEX, SERIES, subscribed, viewOf } from './subscribedSetting.ts';

it('subscribes: the rule takes meetings with somebody from outside, once own domains can be told', async () => {
  const setting = await subscribed();
  expect(setting.outcome).toMatchObject({
    ok: true,
    value: { name: 'Work', addedCount: 1, leftOutCount: 1 },
  });
  expect(viewOf(setting)).toMatchObject({
    ...{ meetingCount: 2, callCount: 1, state: { kind: 'current' }, problems: [] },
    rule: { mode: 'matching', hasOutsider: true, ownDomains: ['callside.com'] },
  });
  const alone = await subscribed([anOccurrence({ organizer: null, attendees: [] })]);
  expect(viewOf(alone).rule.mode).toBe('every');
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
  expect(await setting.service.subscribe(FEED)).toMatchObject({ ok: true, value: { addedCount: 0 } });
  setting.serve([anOccurrence(), GLOBEX, ...SERIES], '"2"');
  expect(await setting.service.subscribe(FEED)).toMatchObject({ ok: true, value: { addedCount: 3 } });
  expect(setting.store.list()).toHaveLength(1);
});

it('keeps calls and the last good copy while a feed fails, says so, and recovers', async () => {
  const setting = await subscribed();
  const { fetcher, service, clock } = setting;
  const { id } = viewOf(setting);
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
  const { id } = viewOf(setting);
  setting.serve(SERIES, '"2"');
  const release = fetcher.hold();
  const [one, two] = [service.refresh(id), service.refresh(id)];
  expect(viewOf(setting).state).toEqual({ kind: 'checking' });
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
  const far = anOccurrence({ uid: 'far', ...inHours(24 * 62) });
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

it.each([
  ['was lost', null],
  ['cannot be read any more', new Uint8Array(10)],
])('asks for the whole feed at once when its copy %s, though the feed has nothing new', async (_, copy) => {
  const setting = await subscribed(SERIES);
  const { service, store, clock, fetcher } = setting;
  clock.advance(minutes(60 * 24 - 10));
  store.readCopy = () => Promise.resolve(copy);
  await service.refresh(viewOf(setting).id);
  expect(fetcher.asked()).toHaveLength(3);
  expect(viewOf(setting)).toMatchObject({ state: { kind: 'current' }, meetingCount: 3 });
  expect(store.list()[0]).toMatchObject({ etag: '"1"', failure: null });
});

it('makes one calendar of an address that is subscribed to twice at once', async () => {
  const setting = calendarSetting();
  setting.serve([anOccurrence()], '"1"');
  const outcomes = await Promise.all([1, 2].map(() => setting.service.subscribe(FEED)));
  expect(outcomes).toMatchObject([
    { ok: true, value: { addedCount: 1 } },
    { ok: true, value: { addedCount: 0 } },
  ]);
  expect([setting.store.list().length, setting.diary()]).toEqual([1, ['Acme planned']]);
});

it('goes on asking when the clock was a month ahead and is put back', async () => {
  const setting = await subscribed();
  const { fetcher, clock, service } = setting;
  const stop = service.follow();
  await settle();
  clock.sleep(minutes(60 * 24 * 30));
  setting.wake();
  await settle();
  clock.sleep(-minutes(60 * 24 * 30));
  const asked = fetcher.asked().length;
  setting.wake();
  await settle();
  expect(fetcher.asked()).toHaveLength(asked + 1);
  stop();
});

it('asks again a minute after waking what could not be reached before the network was back', async () => {
  const setting = await subscribed();
  const { fetcher, clock, wake, service } = setting;
  const stop = service.follow();
  await settle();
  fetcher.failAt(FEED, 'UNREACHABLE');
  clock.sleep(minutes(40));
  wake();
  await settle();
  expect(viewOf(setting).state).toMatchObject({ kind: 'stale', failure: 'UNREACHABLE' });
  setting.serve([anOccurrence()], '"9"');
  clock.advance(minutes(1));
  await settle();
  expect(viewOf(setting).state).toMatchObject({ kind: 'current' });
  stop();
});
