import { expect, type Page } from '@playwright/test';
import { PRACTICE_CALL_ID } from '../../shared/domain/practiceCall.ts';
import { launch, test } from './callside.ts';
import { tabTo } from './keyboard.ts';
import { faceOf } from './mouse.ts';
import { paletteOn } from './pages/palette.ts';
import { panelOn } from './pages/panel.ts';
import { planSheetOn } from './pages/planSheet.ts';
import { todayOn } from './pages/today.ts';
import { welcomeOn } from './pages/welcome.ts';
import { planCall, request } from './requests.ts';

const QUESTION = /^What will they agree to by the end of the call\?/;
const PRACTICE = 'Larch & Lane';

const firstStart = test.extend({ isFirstStart: true });

firstStart(
  'goes through the welcome by keyboard, and it does not come again',
  async ({ callside, folder }) => {
    const { main } = callside;
    const { heading, slot, offers, check, side } = welcomeOn(main);
    await expect(heading(QUESTION)).toBeFocused();
    await expect(main.getByRole('navigation')).toHaveCount(0);

    await main.keyboard.press('Enter');
    await expect(slot('what')).toBeFocused();
    await expect(main.locator('#outcome-advice')).toBeVisible();
    await main.keyboard.press('ArrowDown');
    await expect(offers.first()).toBeFocused();
    await main.keyboard.press('Enter');
    await expect(slot('when')).toBeFocused();
    await main.keyboard.type('Friday');
    await expect(check('Something they do')).not.toContainText('not yet');
    await expect(check('Has a date')).not.toContainText('not yet');
    await expect(main.getByText('Ready to ask').last()).toBeVisible();

    await main.keyboard.press('Enter');
    await expect(heading(/^Where are your calls/)).toBeFocused();
    await tabTo(main, side('Right'));
    await main.keyboard.press('ArrowLeft');
    await expect(side('Left')).toBeChecked();
    await main.keyboard.press('Enter');
    await expect(main.getByRole('button', { name: /^Plan your first call/ })).toBeVisible();
    const { settings } = await request(main, 'app.boot');
    expect(settings).toMatchObject({ isWelcomeDone: true, panelSide: 'left' });

    await callside.close();
    const again = await launch({ folder });
    await expect(again.main.getByRole('heading', { level: 1 })).toHaveText('Today');
    await again.close();
  },
);

firstStart(
  'remembers its step, and Escape leaves a field before it leaves the welcome',
  async ({ callside: { main } }) => {
    const { heading, slot, next, back, skip } = welcomeOn(main);
    await next.click();
    await expect(slot('what')).toBeFocused();
    await main.keyboard.press('Escape');
    await expect(slot('what')).not.toBeFocused();
    await expect(skip).toBeVisible();
    await main.reload();
    await expect(slot('what')).toBeVisible();
    await back.click();
    await expect(heading(QUESTION)).toBeFocused();
    await main.keyboard.press('Escape');
    await expect(main.getByRole('heading', { level: 1 })).toHaveText('Today');
    await main.keyboard.press('Control+k');
    await paletteOn(main).field.fill('welcome');
    await main.keyboard.press('Enter');
    await expect(heading(QUESTION)).toBeFocused();
  },
);

firstStart('is gone through with the mouse, down to the first call', async ({ callside: { main } }) => {
  const { next, offers, slot, side, open } = welcomeOn(main);
  await next.click();
  await offers.first().click();
  await expect(slot('when')).toBeFocused();
  await next.click();
  await faceOf(side('Left')).click();
  await expect(side('Left')).toBeChecked();
  await expect(open).toBeVisible();
  await main.getByRole('button', { name: 'Plan a call' }).click();
  await expect(planSheetOn(main).line).toBeFocused();
});

/** The practice call from its opening to its log, as the coach says. */
async function practise(page: Page): Promise<void> {
  const { answer, log, logged } = panelOn(page);
  const coach = page.getByRole('status', { name: 'Practice: what to do now' });
  await expect(page.getByRole('heading', { name: PRACTICE }).locator('..')).toContainText('Practice');
  await expect(coach).toContainText('Read this aloud');
  await page.keyboard.press('Control+Enter');
  await expect(coach).toContainText('what Nora adds');
  await page.keyboard.press('Control+2');
  await expect(coach).toContainText('Ask the question');
  for (const words of ['We call twice', 'I do', 'Fewer calls']) {
    await expect(answer).toBeFocused();
    await page.keyboard.type(words);
    await page.keyboard.press('Enter');
  }
  await expect(coach).toContainText('All asked');
  await page.keyboard.press('Control+3');
  await expect(coach).toContainText('exactly these words');
  await page.keyboard.press('Control+Enter');
  await expect(coach).toContainText('keys 1 to 4');
  await page.keyboard.press('1');
  await expect(coach).toContainText('Log the call');
  await expect(log).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(logged).toBeVisible();
}

test('a practice call runs in the panel, counts nowhere, and is removed in one press', async ({
  callside,
}) => {
  const { main } = callside;
  await main.getByRole('button', { name: /^Try a practice call/ }).click();
  await practise(await callside.panel());

  const banner = main.getByRole('status').filter({ hasText: 'This is your practice call.' });
  await expect(main.getByRole('heading', { level: 1 })).toHaveText('Insights');
  await expect(banner).toBeVisible();
  await main.evaluate(() => (location.hash = '/history'));
  await expect(main.getByRole('row').filter({ hasText: PRACTICE })).toContainText('Practice');
  const page = await request(main, 'call.today');
  expect(page.hasAnyCall).toBe(false);

  await banner.getByRole('button', { name: 'Remove it' }).click();
  await expect(banner).toHaveCount(0);
  const { undo } = todayOn(main);
  await undo.click();
  await expect(banner).toBeVisible();
  await banner.getByRole('button', { name: 'Remove it' }).click();
  await expect(banner).toHaveCount(0);
  expect(await request(main, 'call.get', { id: PRACTICE_CALL_ID })).toBeNull();
});

test('practice that was broken off waits for its result, marked, until it is removed', async ({ folder }) => {
  const first = await launch({ folder });
  await first.main.getByRole('button', { name: /^Try a practice call/ }).click();
  await first.panel();
  await request(first.main, 'call.end', { id: PRACTICE_CALL_ID });
  await first.close();

  const again = await launch({ folder });
  const { main } = again;
  const { waiting, undo } = todayOn(main);
  await expect(waiting(PRACTICE)).toContainText('Practice');
  await waiting(PRACTICE).getByRole('button', { name: 'Remove it' }).click();
  await expect(waiting(PRACTICE)).toHaveCount(0);
  await undo.click();
  await expect(waiting(PRACTICE)).toBeVisible();
  await planCall(main, 60);
  await expect(todayOn(main).row('Halden Freight')).not.toContainText('Practice');
  await again.close();
});
