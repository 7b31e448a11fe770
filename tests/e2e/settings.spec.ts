import { expect, type Page } from '@playwright/test';
import { test } from './callside.ts';
import { tabTo } from './keyboard.ts';
import { settingsOn } from './pages/settings.ts';
import { request } from './requests.ts';

const settingsOf = async (page: Page) => (await request(page, 'app.boot')).settings;

test('the pages of Settings are walked with arrow keys, and the address names them', async ({
  callside: { main },
}) => {
  const { list, page } = settingsOn(main);
  await main.keyboard.press('Control+,');
  await expect(page('Reminders')).toBeVisible();
  await tabTo(main, list.getByRole('option', { name: 'Reminders' }));
  await main.keyboard.press('ArrowDown');
  await expect(page('Calendars')).toBeVisible();
  await expect(main).toHaveURL(/#\/settings\/calendars$/);
  await expect(list.getByRole('option', { name: 'Calendars' })).toBeFocused();
  await main.keyboard.press('End');
  await expect(page('General')).toBeVisible();
  await main.reload();
  await expect(page('General')).toBeVisible();
});

test('lead times are taken away and added by keyboard, at most six', async ({ callside: { main } }) => {
  const { addLead, removeLead, freeMinutes } = settingsOn(main);
  await main.keyboard.press('Control+,');
  await tabTo(main, removeLead('15 min'));
  await main.keyboard.press('Enter');
  await expect(removeLead('15 min')).toHaveCount(0);
  await expect(removeLead('5 min')).toBeFocused();

  await tabTo(main, addLead);
  await main.keyboard.press('Enter');
  await tabTo(main, freeMinutes);
  await main.keyboard.press('Control+a');
  await main.keyboard.type('25');
  await main.keyboard.press('Enter');
  await expect(removeLead('25 min')).toBeVisible();
  await expect(addLead).toBeFocused();
  expect((await settingsOf(main)).leadTimesMinutes).toEqual([25, 5, 0]);

  for (const offer of ['10 min', '30 min', '2 h']) {
    await main.keyboard.press('Enter');
    await tabTo(main, main.getByRole('dialog').getByRole('button', { name: offer, exact: true }));
    await main.keyboard.press('Enter');
    await expect(removeLead(offer)).toBeVisible();
    await expect(addLead).toBeFocused();
  }
  await main.keyboard.press('Enter');
  await expect(main.getByRole('dialog')).toContainText('Six at most.');
  await main.keyboard.press('Escape');
  expect((await settingsOf(main)).leadTimesMinutes).toEqual([120, 30, 25, 10, 5, 0]);
});

test('how reminders look is chosen by keyboard and shown at once', async ({ callside: { main } }) => {
  const { switchOf, preview } = settingsOn(main);
  await main.keyboard.press('Control+,');
  await expect(preview.getByText('Halden Freight, 11:00')).toBeVisible();
  await tabTo(main, switchOf('Private mode'));
  await main.keyboard.press('Space');
  await expect(preview.getByRole('heading', { name: 'Without private mode' })).toBeVisible();
  await tabTo(main, main.getByRole('radio', { name: 'System' }), 'Shift+Tab');
  await main.keyboard.press('ArrowRight');
  await expect(preview.getByText('Callside’s own window shows them')).toBeVisible();
  await tabTo(main, switchOf('Promises due'), 'Shift+Tab');
  await main.keyboard.press('Space');
  await expect(main.getByRole('button', { name: /^At 9:00/ })).toBeDisabled();
  expect(await settingsOf(main)).toMatchObject({
    areRemindersPrivate: true,
    remindersShownBy: 'window',
    hasPromiseReminder: false,
  });
});

test('reminders are paused and go on again by keyboard', async ({ callside: { main } }) => {
  const { pause, resume } = settingsOn(main);
  await main.keyboard.press('Control+,');
  await tabTo(main, pause('1 hour'));
  await main.keyboard.press('Enter');
  await expect(resume).toBeFocused();
  expect((await request(main, 'reminder.state')).pausedUntil).not.toBeNull();
  await main.keyboard.press('Enter');
  await expect(pause('30 min')).toBeFocused();
  expect((await request(main, 'reminder.state')).pausedUntil).toBeNull();
});

test('where the system shows neither tray icons nor notifications, Settings says so once', async ({
  callside: { main },
}) => {
  await main.evaluate(() => {
    location.hash = '/settings/reminders';
  });
  await expect(
    main.getByText('Your system shows no tray icons here. Closing the window quits Callside.'),
  ).toHaveCount(1);
  await expect(main.getByText('Your system’s notifications do not come up.')).toHaveCount(1);
});
