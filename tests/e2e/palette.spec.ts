import { expect } from '@playwright/test';
import { test } from './callside.ts';
import { paletteOn } from './pages/palette.ts';
import { planSheetOn } from './pages/planSheet.ts';
import { prepareOn } from './pages/prepare.ts';
import { planCall, prepareCall, request } from './requests.ts';

test('the palette finds calls by a few letters and opens them, by keyboard alone', async ({
  callside: { main },
}) => {
  await prepareCall(main, 30);
  await planCall(main, 90, { company: 'Calder Foods' });
  await main.keyboard.press('Control+k');
  const { sheet, field, active, group, count } = paletteOn(main);
  await expect(field).toBeFocused();
  await expect(group('Calls').getByRole('option')).toHaveCount(2);
  await expect(active).toContainText('Halden Freight');
  await expect(count).toHaveText(/^\d+ of \d+$/);

  await main.keyboard.type('cldr');
  await expect(group('Calls').getByRole('option')).toHaveCount(1);
  await expect(active).toContainText('Calder Foods');
  await expect(active.locator('u')).toHaveText(['C', 'ld', 'r']);
  await expect(group(/^Calder Foods, /).getByRole('option')).toContainText([
    'Start the call',
    'Define the outcome',
  ]);
  await main.keyboard.press('Enter');
  await expect(sheet).toHaveCount(0);
  await expect(main).toHaveURL(/#\/prepare\//);
  await expect(prepareOn(main).slot('who')).toBeVisible();
});

test('what is chosen stands first the next time, and the keyboard returns where it was', async ({
  callside: { main },
}) => {
  await prepareCall(main, 30);
  const search = main.getByRole('button', { name: /^Search/ });
  await search.focus();
  await main.keyboard.press('Enter');
  const { sheet, field, option, active, group } = paletteOn(main);
  await field.fill('dark');
  await expect(active).toHaveText(/Theme: Dark/);
  await main.keyboard.press('Enter');
  await expect(main.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(search).toBeFocused();
  await main.keyboard.press('Control+k');
  await expect(group('Everywhere').getByRole('option').first()).toHaveText(/Theme: Dark/);
  await main.keyboard.press('ArrowUp');
  await expect(group('Everywhere').getByRole('option').last()).toHaveAttribute('aria-selected', 'true');
  await main.keyboard.press('ArrowDown');
  await expect(option(/Halden Freight/).first()).toHaveAttribute('aria-selected', 'true');
  await main.keyboard.press('Escape');
  await expect(sheet).toHaveCount(0);
  await expect(search).toBeFocused();
});

test('the chosen call starts from the palette, with its actions below it', async ({ callside }) => {
  const { main } = callside;
  await prepareCall(main, 30);
  const { id } = await prepareCall(main, 90, { company: 'Calder Foods' });
  await main.keyboard.press('Control+k');
  const { active, group } = paletteOn(main);
  await expect(group(/^Halden Freight, /)).toBeVisible();
  await main.keyboard.press('ArrowDown');
  await expect(active).toContainText('Calder Foods');
  await expect(group(/^Calder Foods, /)).toBeVisible();
  await main.keyboard.press('Control+Enter');
  await callside.panel();
  expect(await request(main, 'call.get', { id })).toMatchObject({ stage: 'live' });
});

test('what matches nothing is planned, with the words that were typed', async ({ callside: { main } }) => {
  await main.keyboard.press('Control+k');
  const { sheet, field, active } = paletteOn(main);
  await field.fill('Zyxwv');
  await expect(sheet).toContainText('Nothing matches “Zyxwv”.');
  await expect(active).toHaveText(/Plan a call with “Zyxwv”/);
  await main.keyboard.press('Enter');
  await expect(planSheetOn(main).line).toBeFocused();
  await expect(planSheetOn(main).line).toHaveValue('Zyxwv, ');
});

test('Enter waits for what was typed, and opens nothing of what was typed before', async ({
  callside: { main },
}) => {
  await prepareCall(main, 30);
  await main.keyboard.press('Control+k');
  const { field, active } = paletteOn(main);
  await expect(active).toContainText('Halden Freight');
  await field.evaluate(async (input: HTMLInputElement) => {
    input.setRangeText('promises', 0, 0, 'end');
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await Promise.resolve();
    input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
  });
  await expect(main.getByRole('heading', { level: 1, name: 'Promises' })).toBeVisible();
});
