import { expect } from '@playwright/test';
import { minutes } from '../../shared/lib/time.ts';
import { holdLinks, openedLinks, test as base, type Callside } from '../e2e/callside.ts';
import { prepareOn } from '../e2e/pages/prepare.ts';
import { prepareCall } from '../e2e/requests.ts';
import {
  clearNotifications,
  clickNotification,
  notificationWith,
  pressButton,
  watchNotifications,
  type NotificationWatch,
} from './notifications.ts';
import { sleepFor } from '../e2e/sleep.ts';

const test = base.extend<{ readonly watch: NotificationWatch }>({
  watch: async ({}, use) => {
    await clearNotifications();
    const watch = await watchNotifications();
    await use(watch);
    await watch.close();
  },
});

/** A prepared call, reminded of when it is so many minutes away. */
async function remindOf(callside: Callside, minutesAway: number): Promise<void> {
  await prepareCall(callside.main, 30);
  await sleepFor(callside, minutes(30 - minutesAway));
}

test('a call two minutes away is announced with its outcome and its buttons', async ({ callside, watch }) => {
  await remindOf(callside, 2);
  const shown = await notificationWith(watch, /^Halden Freight in \d min$/);
  expect(shown.body).toContain('Dana will agree to bring her CFO and the Reno site lead');
  expect(shown.buttons.slice(0, 2)).toEqual(['Join', 'Prepare']);
  expect(shown.buttons).toContain('Remind me at the start');
  expect(shown.hints).toMatchObject({ 'desktop-entry': 'callside', urgency: 1 });
  expect(watch.shown).toHaveLength(1);
});

test('a snoozed reminder goes, and comes back when it is due', async ({ callside, watch }) => {
  await remindOf(callside, 12);
  await notificationWith(watch, /^Halden Freight in 1\d min$/);
  await pressButton('Snooze 5 min');
  await expect.poll(() => watch.visible()).toEqual([]);
  await sleepFor(callside, minutes(5));
  await notificationWith(watch, /^Halden Freight in [678] min$/);
  expect(watch.shown).toHaveLength(2);
});

test('Join opens the meeting', async ({ callside, watch }) => {
  await holdLinks(callside);
  await remindOf(callside, 2);
  await notificationWith(watch, /^Halden Freight/);
  await pressButton('Join');
  await expect.poll(() => openedLinks(callside)).toEqual(['https://zoom.us/j/84512345678']);
  await expect.poll(() => watch.visible()).toEqual([]);
});

test('a click on the notification opens the call it is about', async ({ callside, watch }) => {
  await remindOf(callside, 2);
  await notificationWith(watch, /^Halden Freight/);
  await clickNotification();
  await expect(prepareOn(callside.main).slot('what')).toBeVisible();
  await expect.poll(() => watch.visible()).toEqual([]);
});

test('nothing is left on the screen when Callside quits', async ({ callside, watch }) => {
  await remindOf(callside, 2);
  await notificationWith(watch, /^Halden Freight/);
  await callside.close();
  await expect.poll(() => watch.visible()).toEqual([]);
});
