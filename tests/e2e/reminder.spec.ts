import { expect, type Page } from '@playwright/test';
import { minutes } from '../../shared/lib/time.ts';
import type { PlanCall } from '../../shared/schemas/call.ts';
import { holdLinks, openedLinks, test, type Callside } from './callside.ts';
import { reminderOn, reminderWindow, stripOn } from './pages/reminder.ts';
import { prepareCall, request } from './requests.ts';
import { sleepFor } from './sleep.ts';
import { textFaults } from './textFaults.ts';
import { violationsOn } from './violations.ts';

const OUTCOME = /^By the end of this call, Dana will agree to bring her CFO/;

/** The machine sleeps for three minutes each time, and wakes a minute late for what was due meanwhile. */
async function comeDue(callside: Callside, inMinutes: number, plan: Partial<PlanCall> = {}): Promise<void> {
  await prepareCall(callside.main, inMinutes, plan);
  await sleepFor(callside, minutes(3));
}

/** Presses what makes the page itself go away. */
async function andGone(press: Promise<void>): Promise<void> {
  await press.catch((error: unknown) => {
    if (!String(error).includes('has been closed')) throw error;
  });
}

/** Reminds of a call in Callside's own window. */
async function remind(
  callside: Callside,
  edit: { readonly areRemindersPrivate?: boolean } = {},
): Promise<Page> {
  const { main } = callside;
  await request(main, 'settings.change', { remindersShownBy: 'window', ...edit });
  await callside.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.focus());
  await comeDue(callside, 17);
  return callside.reminder();
}

const sheetHeight = (page: Page): Promise<number> =>
  page.locator('main > div').evaluate((sheet) => (sheet as HTMLElement).offsetHeight);

/** The window is as high as what it says. */
const expectFit = (callside: Callside, page: Page) =>
  expect(async () => {
    expect((await reminderWindow(callside))?.size).toEqual([360, await sheetHeight(page)]);
  }).toPass();

test('a reminder appears over a window that keeps the keyboard, and fits what it says', async ({
  callside,
}) => {
  const page = await remind(callside);
  await expect(reminderOn(page).client).toHaveText(/Halden Freight/);
  await expect(page.getByText(OUTCOME)).toBeVisible();
  await expectFit(callside, page);
  expect(await reminderWindow(callside)).toMatchObject({
    isVisible: true,
    isFocused: false,
    isMainFocused: true,
    isOnTop: true,
    rightGap: 16,
    topGap: 16,
  });
});

test('the window grows with what Snooze offers; Escape closes that first, then the reminder', async ({
  callside,
}) => {
  const page = await remind(callside);
  await expect(page.getByText(OUTCOME)).toBeVisible();
  const before = await sheetHeight(page);
  await reminderOn(page).snooze.click();
  await expect(reminderOn(page).snoozeFor(/^Until it starts/)).toBeVisible();
  expect(await sheetHeight(page)).toBeGreaterThan(before);
  await expectFit(callside, page);
  await page.keyboard.press('Escape');
  await expect(reminderOn(page).snooze).toBeFocused();
  await andGone(page.keyboard.press('Escape'));
  await expect.poll(() => reminderWindow(callside)).toBeNull();
  await expect(stripOn(callside.main)).toHaveCount(0);
});

test('a reminder that is put off goes from the window and from the line in Callside', async ({
  callside,
}) => {
  const page = await remind(callside);
  await expect(stripOn(callside.main)).toContainText('Halden Freight, Dana Whitfield');
  await reminderOn(page).snooze.click();
  await andGone(
    reminderOn(page)
      .snoozeFor(/^5 minutes/)
      .press('Enter'),
  );
  await expect.poll(() => reminderWindow(callside)).toBeNull();
  await expect(stripOn(callside.main)).toHaveCount(0);
});

test('Join opens the meeting and Prepare the call', async ({ callside }) => {
  await holdLinks(callside);
  const { main } = callside;
  await andGone(reminderOn(await remind(callside)).join.click());
  await expect.poll(() => openedLinks(callside)).toEqual(['https://zoom.us/j/84512345678']);
  await comeDue(callside, 20, { company: 'Calder Foods' });
  await andGone(reminderOn(await callside.reminder()).prepare.click());
  await expect(main).toHaveURL(/#\/prepare\//);
});

test('every answer is also in the line that a click on the notification leads to', async ({ callside }) => {
  await remind(callside);
  const { main } = callside;
  const strip = stripOn(main);
  for (const name of ['Prepare', 'Join', 'Snooze', 'Dismiss']) {
    await expect(strip.getByRole('button', { name, exact: true })).toBeVisible();
  }
  await strip.getByRole('button', { name: 'Snooze' }).click();
  await reminderOn(main)
    .snoozeFor(/^5 minutes/)
    .click();
  await expect(strip).toHaveCount(0);
  await expect.poll(() => reminderWindow(callside)).toBeNull();
});

test('in private mode neither the window nor the line names the client or the outcome', async ({
  callside,
}) => {
  const page = await remind(callside, { areRemindersPrivate: true });
  await expect(reminderOn(page).client).toHaveText(/^A call at /);
  await expect(page.getByText('Your outcome is ready.')).toBeVisible();
  const client = /Halden|Dana|CFO|Reno/;
  await expect(page.locator('body')).not.toContainText(client);
  await expect(stripOn(callside.main)).not.toContainText(client);
});

test('axe finds nothing on a reminder and no word of it is cut off, light or dark, in both languages', async ({
  callside,
}) => {
  const page = await remind(callside);
  await expect(page.getByText(OUTCOME)).toBeVisible();
  const found: string[] = [];
  for (const theme of ['light', 'dark'] as const) {
    await request(callside.main, 'settings.change', { theme });
    await page.locator(`html[data-theme="${theme}"]`).waitFor();
    found.push(...(await violationsOn(page)), ...(await violationsOn(callside.main)));
  }
  for (const language of ['en', 'de'] as const) {
    await request(callside.main, 'settings.change', { language });
    await page.locator(`html[lang="${language}"]`).waitFor();
    await expectFit(callside, page);
    found.push(...(await textFaults(page)), ...(await textFaults(callside.main)));
  }
  expect(found).toEqual([]);
});
