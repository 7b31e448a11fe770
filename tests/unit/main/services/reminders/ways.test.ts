import { expect, it } from 'vitest';
import type { RemindersState } from '../../../../../shared/ipc/reminders.ts';
import { minutes, seconds } from '../../../../../shared/lib/time.ts';
import { aPlannedCall } from '../../../../builders/callBuilder.ts';
import { fakeNotifier } from '../../../../fakes/fakeNotifier.ts';
import { reminding } from './reminding.ts';

const HANGING = () => Promise.withResolvers<boolean>().promise;

const way = ({ shownBy, isSystemReady }: RemindersState): unknown => [shownBy, isSystemReady];

it('shows by the system, and tells the pages so', async () => {
  const { to, windows, service, settle, emitted } = reminding();
  to(-15);
  await settle();
  expect(windows.reminderHeight()).toBeNull();
  expect(way(service.state())).toEqual(['system', true]);
  expect(emitted.at(-1)).toEqual({ name: 'reminders.changed', payload: { reminders: service.state() } });
});

it('shows in its own window when that is chosen, and hides it once all is answered', () => {
  const { to, windows, service, notifier } = reminding({ settings: { remindersShownBy: 'window' } });
  to(-15);
  expect([notifier.shown, windows.reminderHeight()]).toEqual([[], 220]);
  expect(way(service.state())).toEqual(['window', true]);
  service.act('reminder-1', 'dismiss', null);
  expect(windows.reminderHeight()).toBeNull();
});

it('shows the same reminder in the window when the system refuses it, without a second mark', async () => {
  const { to, windows, service, notifier, settle, store, kinds } = reminding();
  notifier.failNext();
  to(-15);
  await settle();
  expect(windows.reminderHeight()).toBe(220);
  expect(kinds()).toEqual(['before']);
  expect(way(service.state())).toEqual(['window', false]);
  expect(store.writes).toHaveLength(1);
  to(-5);
  await settle();
  expect(way(service.state())).toEqual(['system', true]);
  expect(windows.reminderHeight()).toBeNull();
});

it('does not wait for a service that hangs', async () => {
  const { to, clock, windows, settle, service } = reminding({ show: HANGING });
  to(-15);
  await settle();
  expect(windows.reminderHeight()).toBeNull();
  clock.advance(seconds(3));
  await settle();
  expect(windows.reminderHeight()).toBe(220);
  expect(way(service.state())).toEqual(['window', false]);
});

it('takes away what a slow service shows after all', async () => {
  const { promise, resolve } = Promise.withResolvers<null>();
  const screen = fakeNotifier();
  const world = reminding({ show: (notification) => promise.then(() => screen.show(notification)) });
  const closed: string[] = [];
  world.notifier.close = (id) => void closed.push(id);
  world.to(-15);
  world.clock.advance(seconds(3));
  resolve(null);
  await world.settle();
  expect([screen.visible(), closed]).toEqual([['reminder-1'], ['reminder-1']]);
  expect(world.windows.reminderHeight()).toBe(220);
});

it('takes away what was answered before it was there', async () => {
  const { to, service, settle, notifier, windows } = reminding();
  to(-15);
  service.act('reminder-1', 'dismiss', null);
  await settle();
  expect([notifier.visible(), windows.reminderHeight()]).toEqual([[], null]);
});

it('shows in the window when the service breaks', async () => {
  const { to, windows, settle } = reminding({ show: () => Promise.reject(new Error('gone')) });
  to(-15);
  await settle();
  expect(windows.reminderHeight()).toBe(220);
});

it('asks at the start, and after each sleep, whether the system shows anything', async () => {
  const { notifier, service, power, settle } = reminding();
  notifier.setReady(false);
  power.wake();
  await settle();
  expect(way(service.state())).toEqual(['window', false]);
  notifier.setReady(true);
  power.wake();
  await settle();
  expect(way(service.state())).toEqual(['system', true]);
});

it('shows a test in the way that is chosen', async () => {
  const { service, notifier, settle, kinds, clock } = reminding();
  service.test();
  await settle();
  expect(notifier.shown).toMatchObject([{ title: 'This is how a reminder arrives', buttons: [] }]);
  expect(kinds()).toEqual(['test']);
  service.act('reminder-1', 'open', null);
  expect(kinds()).toEqual([]);
  service.test();
  clock.advance(minutes(62));
  expect(kinds()).not.toContain('test');
});

it('names neither client nor outcome in private mode, to the system or to the pages', async () => {
  const call = aPlannedCall({ createdAt: 0 });
  const { to, service, notifier, settle, emitted, clock } = reminding({
    calls: [call],
    settings: { areRemindersPrivate: true },
  });
  to(-15);
  await settle();
  expect(notifier.shown).toMatchObject([
    { title: 'A call at 12:00 PM', body: 'Your outcome is ready. Open Callside to read it.' },
  ]);
  expect(service.state().current).toMatchObject([{ isPrivate: true, call: { hasOutcome: true } }]);
  to(35);
  clock.sleep(minutes(400));
  clock.advance(minutes(1));
  const told = JSON.stringify([notifier.shown, emitted]);
  for (const secret of ['Halden', 'Dana', 'CFO', 'Thanks']) expect(told).not.toContain(secret);
});

it('takes names off the screen at once when reminders become private', async () => {
  const { to, service, notifier, settings, clock, settle } = reminding();
  to(-15);
  await settle();
  settings.change({ areRemindersPrivate: true });
  service.changed();
  clock.advance(minutes(1));
  expect(notifier.visible()).toEqual([]);
  expect(service.state().current).toMatchObject([{ isPrivate: true, call: { company: '', outcome: null } }]);
});
