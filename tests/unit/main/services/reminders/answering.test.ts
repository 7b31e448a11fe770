import { expect, it } from 'vitest';
import { hours, minutes } from '../../../../../shared/lib/time.ts';
import {
  aLiveCall,
  aLoggedCall,
  anEndedCall,
  aPlannedCall,
  callId,
} from '../../../../builders/callBuilder.ts';
import { fakeClock } from '../../../../fakes/fakeClock.ts';
import { fromStart, reminding, START } from './reminding.ts';

const ID = callId(1);

it('a click opens the window and takes the notification away; the reminder stays there with its buttons', () => {
  const { to, notifier, done, kinds, service } = reminding();
  to(-15);
  notifier.press('reminder-1', 'open');
  expect([done, kinds(), notifier.closed]).toEqual([[`open prepare ${ID}`], ['before'], ['reminder-1']]);
  service.act('reminder-1', 'dismiss', null);
  expect(kinds()).toEqual([]);
});

it('whoever joined is not reminded again before the call, nor after a snooze', () => {
  const { to, service, kinds } = reminding();
  to(-15);
  service.snooze('reminder-1', '5-minutes');
  service.callJoined(ID);
  service.callJoined(callId(9));
  to(2);
  expect(kinds()).toEqual([]);
});

it.each([
  ['prepare', `open prepare ${ID}`],
  ['join', `join ${ID}`],
] as const)('pressing %s on a reminder before a call does it, and ends the reminder', (action, done) => {
  const world = reminding();
  world.to(-15);
  world.notifier.press('reminder-1', action);
  expect([world.done, world.kinds()]).toEqual([[done], []]);
});

it('pressing a button nobody knows does nothing', () => {
  const { to, notifier, done, kinds } = reminding();
  to(-15);
  notifier.press('reminder-1', 'format-disk');
  notifier.press('reminder-9', 'open');
  expect([done, kinds()]).toEqual([[], ['before']]);
});

it('a click that comes after the reminder is over still leads to its call', () => {
  const { to, service, calls, done } = reminding();
  to(-15);
  to(12);
  service.act('reminder-1', 'open', null);
  calls.save(aLoggedCall());
  service.act('reminder-1', 'open', null);
  calls.remove(ID, 1);
  service.act('reminder-1', 'open', null);
  expect(done).toEqual([`open prepare ${ID}`, `open history ${ID}`, 'open today nothing']);
});

it('the result and the promise are answered from the reminder', () => {
  const ended = reminding({ calls: [anEndedCall({ createdAt: 0, endedAt: fromStart(-40) })] });
  ended.notifier.press('reminder-1', 'log');
  const nine = Temporal.ZonedDateTime.from('2026-11-19T09:00[Europe/Berlin]').epochMilliseconds;
  const promised = () => reminding({ calls: [aLoggedCall({ loggedAt: START })], clock: fakeClock(nine) });
  const [kept, broken, opened] = [promised(), promised(), promised()];
  kept.notifier.press('reminder-1', 'promise-kept');
  broken.service.act('reminder-1', 'promise-broken', null);
  opened.service.act('reminder-1', 'open', null);
  expect([ended.done, kept.done, broken.done, opened.done]).toEqual([
    [`open today ${ID}`],
    [`kept ${ID}`],
    [`broken ${ID}`],
    [`open history ${ID}`],
  ]);
});

it('a line of a digest is answered by itself, the digest as a whole', () => {
  const calls = [1, 2].map((n) => aPlannedCall({ id: callId(n), createdAt: 0, startsAt: fromStart(n) }));
  const { clock, service, done, kinds } = reminding({ calls });
  clock.sleep(minutes(48));
  clock.advance(minutes(1));
  service.snooze('reminder-1', '5-minutes');
  service.act('reminder-1', 'open', callId(2));
  expect(service.state().current).toMatchObject([{ entries: [{ callId: ID }] }]);
  service.act('reminder-1', 'open', null);
  expect(kinds()).toEqual(['digest']);
  expect(done).toEqual([`open prepare ${callId(2)}`, 'open today nothing']);
});

it('a snooze comes back at its instant, over a restart too, and not before', () => {
  const { to, service, kinds, store, stop, titles } = reminding();
  to(-15);
  service.snooze('reminder-1', '10-minutes');
  expect(store.snoozes().get(ID)).toBe(fromStart(-5));
  expect(kinds()).toEqual([]);
  to(-6);
  stop();
  const again = reminding({ store, clock: fakeClock(fromStart(-6)) });
  again.to(-5.01);
  expect(again.titles()).toEqual([]);
  again.to(-5);
  expect(again.titles()).toEqual(['Halden Freight in 5 min']);
  expect(again.store.snoozes().size).toBe(0);
  expect(titles()).toHaveLength(1);
});

it('a snooze from a button or the tray leaves out what is due before it', () => {
  const { to, notifier, service, titles } = reminding();
  to(-15);
  notifier.press('reminder-1', 'snooze:until-start');
  to(-1);
  expect(titles()).toHaveLength(1);
  to(0);
  expect(titles()).toEqual(['Halden Freight in 15 min', 'Halden Freight starts now']);
  service.snoozeCall(ID, '5-minutes');
  to(5);
  expect(titles().at(-1)).toBe('Halden Freight began 5 min ago');
});

it('a snooze that makes no sense any more changes nothing', () => {
  const { to, service, store, kinds } = reminding();
  to(28);
  service.snoozeCall(ID, '5-minutes');
  service.snoozeCall(callId(9), '5-minutes');
  service.snooze('reminder-9', '5-minutes');
  expect(store.snoozes().size).toBe(0);
  expect(kinds()).toEqual([]);
});

it('a pause holds reminders until it ends, or is taken back', () => {
  const { to, service, titles, kinds } = reminding();
  service.pause('30-minutes');
  expect(service.state().pausedUntil).toBe(START);
  to(-1);
  expect(titles()).toEqual([]);
  to(0);
  expect(titles()).toEqual(['Halden Freight starts now']);
  expect(service.state().pausedUntil).toBeNull();
  service.pause('1-hour');
  to(36);
  service.pause(null);
  expect(kinds()[0]).toBe('log-result');
});

it('a live call is left in peace; what came due meanwhile shows when it ends', () => {
  const live = aLiveCall({
    id: callId(2),
    createdAt: 0,
    startsAt: fromStart(-40),
    startedAt: fromStart(-40),
  });
  const { to, calls, service, clock, titles } = reminding({ calls: [aPlannedCall({ createdAt: 0 }), live] });
  to(-4);
  expect(titles()).toEqual([]);
  calls.save(anEndedCall({ ...live, stage: 'ended', endedAt: fromStart(-4) }));
  service.changed();
  clock.advance(minutes(0.25));
  expect(titles()).toEqual(['Halden Freight in 4 min']);
});

it('a reminder goes once its call is started, moved, removed, or its outcome defined', () => {
  const ends = (change: (world: ReturnType<typeof reminding>) => void) => {
    const world = reminding({ clock: fakeClock(fromStart(-60)), calls: [noOutcome] });
    change(world);
    world.service.changed();
    world.clock.advance(minutes(1));
    return [world.kinds(), world.notifier.visible()];
  };
  const noOutcome = aPlannedCall({ createdAt: 0, outcome: { ...aPlannedCall().outcome, what: '' } });
  expect(ends(() => undefined)[0]).toEqual(['no-outcome']);
  const over = [[], []];
  expect(ends(({ calls }) => calls.save(aLiveCall()))).toEqual(over);
  expect(ends(({ calls }) => calls.save({ ...noOutcome, startsAt: START + hours(5) }))).toEqual(over);
  expect(ends(({ calls }) => void calls.remove(ID, 1))).toEqual(over);
  expect(ends(({ calls }) => calls.save(aPlannedCall()))).toEqual(over);
});

it('marks and snoozes of long ago are forgotten, not because a clock runs ahead', () => {
  const { clock, store } = reminding({ calls: [] });
  const now = clock.now();
  store.mark(['old'], now - hours(24 * 31));
  store.mark(['new'], now);
  store.snooze(callId(7), now - minutes(1));
  clock.advance(hours(24));
  expect([...store.marks().keys()]).toEqual(['new']);
  expect(store.snoozes().size).toBe(0);
  clock.sleep(hours(24 * 400));
  clock.advance(minutes(1));
  expect([...store.marks().keys()]).toEqual(['new']);
});
