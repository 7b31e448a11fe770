import { expect, it } from 'vitest';
import { days, hours, minutes } from '../../../../../shared/lib/time.ts';
import {
  aLiveCall,
  aLoggedCall,
  aPlannedCall,
  callId,
  anEndedCall,
} from '../../../../builders/callBuilder.ts';
import { fakeClock } from '../../../../fakes/fakeClock.ts';
import { fromStart, reminding, START } from './reminding.ts';

it('shows each reminder at its minute, one of a call at a time, and takes the last away when its time is over', async () => {
  const { to, titles, notifier, kinds, settle } = reminding();
  for (const min of [-15, -5, 0]) {
    to(min);
    await settle();
  }
  expect(titles()).toEqual([
    'Halden Freight in 15 min',
    'Halden Freight in 5 min',
    'Halden Freight starts now',
  ]);
  expect(notifier.visible()).toEqual(['reminder-3']);
  expect(kinds()).toEqual(['before']);
  to(6);
  expect(notifier.visible()).toEqual([]);
  expect(kinds()).toEqual(['before']);
  to(12);
  expect(kinds()).toEqual([]);
});

it('marks before it shows', () => {
  const order: string[] = [];
  const clock = fakeClock(fromStart(-15));
  const world = reminding({
    clock,
    show: () => {
      order.push(...world.store.marks().keys());
      return Promise.resolve(true);
    },
    calls: [],
  });
  world.calls.save(aPlannedCall({ createdAt: 0 }));
  world.service.changed();
  clock.advance(250);
  expect(order).toEqual([`${callId(1)}:before:15:${START}`]);
});

it('shows nothing twice after a restart, and what came due in between', async () => {
  const first = reminding();
  first.to(-15);
  first.stop();
  const again = reminding({ store: first.store, clock: fakeClock(fromStart(-14)) });
  await again.settle();
  expect(again.titles()).toEqual([]);
  again.stop();
  const late = reminding({ store: first.store, clock: fakeClock(fromStart(-2)) });
  expect(late.titles()).toEqual(['Halden Freight in 2 min']);
});

it('wakes from sleep by being told, or within a minute without', () => {
  const { clock, power, titles } = reminding();
  clock.sleep(minutes(20));
  power.wake();
  power.wake();
  expect(titles()).toEqual(['Halden Freight in 10 min']);
  clock.sleep(minutes(7));
  clock.advance(minutes(1));
  expect(titles()).toEqual(['Halden Freight in 10 min', 'Halden Freight in 3 min']);
});

it('never waits longer than a minute, and waits for nothing once stopped', () => {
  const { clock, stop, service, power } = reminding({ calls: [] });
  expect(clock.armedCount()).toBe(1);
  stop();
  service.changed();
  power.wake();
  expect(clock.armedCount()).toBe(0);
});

it('gathers what was missed in one digest, which later reminders of its calls take apart', async () => {
  const calls = [1, 2].map((n) =>
    aPlannedCall({ id: callId(n), createdAt: 0, startsAt: fromStart(n), company: `Client ${n}` }),
  );
  const { clock, to, notifier, settle, kinds } = reminding({ calls });
  clock.sleep(minutes(50));
  clock.advance(minutes(1));
  await settle();
  expect(notifier.shown).toMatchObject([
    {
      title: '2 calls began while you were away',
      body: 'Client 1, began at 12:01 PM\nClient 2, began at 12:02 PM',
      buttons: [],
      closesAfterMs: minutes(10),
    },
  ]);
  to(36);
  await settle();
  to(37);
  await settle();
  expect(kinds()).toEqual(['log-result', 'log-result']);
});

it('moves what a digest still holds into the next one', () => {
  const calls = [0, 60].map((min, index) =>
    aPlannedCall({ id: callId(index + 1), createdAt: 0, startsAt: fromStart(min), durationMinutes: 90 }),
  );
  const { clock, service } = reminding({ calls, settings: { leadTimesMinutes: [0] } });
  clock.sleep(minutes(45));
  clock.advance(minutes(1));
  clock.sleep(minutes(58));
  clock.advance(minutes(1));
  const [digest, ...others] = service.state().current;
  expect(others).toEqual([]);
  expect(digest).toMatchObject({
    kind: 'digest',
    entries: [
      { callId: callId(1), about: 'under-way' },
      { callId: callId(2), about: 'under-way' },
    ],
  });
});

it('lists several promises of one morning instead of showing each', () => {
  const promised = (n: number) => aLoggedCall({ id: callId(n), loggedAt: START });
  const nine = Temporal.ZonedDateTime.from('2026-11-19T09:00[Europe/Berlin]').epochMilliseconds;
  const one = reminding({ calls: [promised(1)], clock: fakeClock(nine) });
  expect(one.notifier.shown).toMatchObject([
    {
      title: 'Did Dana Whitfield keep the promise?',
      body: 'Promised by today: Size the Reno problem (Halden Freight)',
      buttons: [{ action: 'promise-kept' }, { action: 'promise-broken' }],
    },
  ]);
  const two = reminding({ calls: [promised(1), promised(2)], clock: fakeClock(nine) });
  expect(two.titles()).toEqual(['2 promises are due']);
});

it('finds a call that was planned long ago and ended just now', () => {
  const startsAt = fromStart(-60 * 24 * 20);
  const call = anEndedCall({ createdAt: 0, startsAt, startedAt: fromStart(-60), endedAt: fromStart(-32) });
  const { to, titles } = reminding({ calls: [call] });
  to(-27);
  expect(titles()).toEqual(['Halden Freight: what came of it?']);
});

it('asks for the result of a call that was planned long ago and goes on now', () => {
  const live = aLiveCall({ createdAt: 0, startsAt: fromStart(-60 * 24 * 20), startedAt: fromStart(-60) });
  const { to, calls, titles } = reminding({ calls: [live] });
  to(-20);
  calls.save({ ...live, stage: 'ended', endedAt: fromStart(-20) });
  to(-15);
  expect(titles()).toEqual(['Halden Freight: what came of it?']);
});

it('gathers what was missed over a long weekend', () => {
  const calls = [1, 2, 3].map((n) =>
    aPlannedCall({ id: callId(n), createdAt: 0, startsAt: START - days(n) }),
  );
  expect(reminding({ calls }).titles()).toEqual(['3 calls began while you were away']);
});

it('looks once at many changes that follow each other', () => {
  const { clock, calls, service, titles } = reminding({ calls: [] });
  calls.save(aPlannedCall({ createdAt: 0, startsAt: fromStart(-15) }));
  for (let n = 0; n < 5; n += 1) {
    service.changed();
    clock.advance(40);
  }
  expect(titles()).toEqual([]);
  clock.advance(50);
  expect(titles()).toEqual(['Halden Freight in 15 min']);
});

it('follows the zone into which one travels', () => {
  const nineInNewYork = Temporal.ZonedDateTime.from('2026-11-19T09:00[America/New_York]').epochMilliseconds;
  const calls = [aLoggedCall({ loggedAt: START })];
  const { clock, kinds } = reminding({ calls, clock: fakeClock(nineInNewYork - hours(7)) });
  clock.moveTo('America/New_York');
  clock.advance(hours(7) - 1);
  expect(kinds()).toEqual([]);
  clock.advance(1);
  expect(kinds()).toEqual(['promise-due']);
});
