import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import type { CallResult } from '../../shared/schemas/call.ts';
import { answerSaveDialog, test } from './callside.ts';
import { historyOn } from './pages/history.ts';
import { planCall, prepareCall, request } from './requests.ts';
import { violationsOn } from './violations.ts';

type Held = { readonly company: string; readonly result: CallResult; readonly isPrepared: boolean };

const HELD: readonly Held[] = [
  { company: 'Arden Glass', result: 'gained', isPrepared: true },
  { company: 'Calder Foods', result: 'gained', isPrepared: true },
  { company: 'Halden Freight', result: 'gained', isPrepared: true },
  { company: 'Osprey Components', result: 'fallback', isPrepared: true },
  { company: '=Lindqvist Tools', result: 'declined', isPrepared: true },
  { company: 'Pinegate Retail', result: 'not-asked', isPrepared: false },
  { company: 'Tessel Beverages', result: 'no-show', isPrepared: true },
];

/** Six calls that took place: 4 gained something, 5 were asked, 5 had an outcome. One did not take place. */
async function hold(main: Page): Promise<void> {
  for (const [index, { company, result, isPrepared }] of HELD.entries()) {
    const plan = isPrepared ? prepareCall : planCall;
    const { id } = await plan(main, -60 - 60 * index, { company });
    if (result !== 'not-asked' && result !== 'no-show') {
      await request(main, 'call.said', { id, isTrue: true });
      await request(main, 'call.asked', { id, isTrue: true });
    }
    await request(main, 'call.log', { id, result });
    if (result === 'declined') await request(main, 'call.edit', { id, edit: { reason: 'value-unclear' } });
  }
}

async function openInsights(main: Page): Promise<void> {
  await hold(main);
  await main.keyboard.press('Control+3');
  await expect(main.getByRole('heading', { level: 1, name: 'Insights' })).toBeVisible();
}

test('the figures are those of the calls that took place, and open them', async ({ callside }) => {
  const { main } = callside;
  await openInsights(main);
  await expect(main.getByRole('link', { name: '67% 4 of 6 calls' })).toBeVisible();
  await expect(main.getByRole('link', { name: '83% 5 of 6 calls' })).toHaveCount(2);
  await expect(main.getByText('95%: 30% to 90%')).toBeVisible();
  await expect(main.getByRole('link', { name: '7 logged calls' })).toBeVisible();

  const { rows } = historyOn(main);
  await main.getByRole('link', { name: '67% 4 of 6 calls' }).focus();
  await main.keyboard.press('Enter');
  await expect(main.getByRole('heading', { level: 1, name: 'History' })).toBeVisible();
  await expect(rows).toHaveCount(4);
  await main.goBack();
  await main.getByRole('link', { name: /^Value unclear 1 of 2/ }).click();
  await expect(rows).toHaveCount(1);
  await expect(historyOn(main).row('=Lindqvist Tools')).toBeVisible();
  await main.goBack();
  await main.getByRole('link', { name: /^No reason written down 1 of 2/ }).click();
  await expect(rows).toHaveCount(1);
  await expect(historyOn(main).row('Pinegate Retail')).toBeVisible();
  await main.goBack();
  await main.getByRole('link', { name: '1 did not take place' }).click();
  await expect(historyOn(main).row('Tessel Beverages')).toBeVisible();
  await expect(rows).toHaveCount(1);
});

test('the weeks are read by arrow keys and as a table', async ({ callside }) => {
  const { main } = callside;
  await openInsights(main);
  const chart = main.getByRole('group', { name: /^Commitments gained, by week/ });
  const current = chart.getByRole('link').last();
  expect(await violationsOn(main)).toEqual([]);
  await expect(current).toHaveAttribute('aria-label', /gained, 1 by fallback or otherwise, of/);
  await current.focus();
  await main.keyboard.press('Home');
  const first = chart.getByRole('img', { name: /^Week of .*: No calls$/ }).first();
  await expect(first).toBeFocused();
  await main.keyboard.press('End');
  await expect(current).toBeFocused();
  await main.keyboard.press('Enter');
  await expect(main.getByRole('heading', { level: 1, name: 'History' })).toBeVisible();

  await main.goBack();
  await main.getByRole('button', { name: 'Show as a table' }).first().click();
  const table = main.getByRole('table', { name: 'Commitments gained, by week' });
  await expect(table.getByRole('row')).toHaveCount(13);
  await expect(table.getByRole('cell', { name: 'No calls' }).first()).toBeVisible();
  expect(await violationsOn(main)).toEqual([]);
});

test('a chart is taken along as a picture and as a table', async ({ callside, folder }) => {
  const { main } = callside;
  await openInsights(main);
  const exported = async (file: string, kind: string): Promise<Buffer> => {
    await answerSaveDialog(callside, join(folder, file));
    await main.getByRole('button', { name: 'Export “Commitment rate”' }).click();
    await main.getByRole('menuitem', { name: kind }).click();
    await expect(main.getByText('Exported.').last()).toBeVisible();
    return readFileSync(join(folder, file));
  };
  const picture = await exported('rates.png', 'Picture (PNG)');
  expect(picture.subarray(0, 8).toString('latin1')).toBe('\u0089PNG\r\n\u001a\n');
  expect(picture.readUInt32BE(16)).toBe(2_080);

  await main.getByRole('radio', { name: 'Company' }).click({ force: true });
  const table = (await exported('rates.csv', 'Table (CSV)')).toString('utf8');
  expect(table).toContain('"Company","Gained","Calls","Rate","From (95%)","To (95%)"');
  expect(table).toContain('"Arden Glass","1","1","Too few to tell"');
  // A name that begins as a formula does is none in a spreadsheet.
  expect(table).toContain(`"'=Lindqvist Tools"`);
});

test('the ask, and what was kept, are compared as well, by keyboard, and open their calls', async ({
  callside,
}) => {
  const { main } = callside;
  await openInsights(main);
  await main.getByRole('button', { name: 'Commitment rate', exact: true }).focus();
  await main.keyboard.press('Enter');
  await main.getByRole('menuitemradio', { name: 'Ask rate' }).focus();
  await main.keyboard.press('Enter');
  const card = main.getByRole('region', { name: 'Ask rate' });
  await expect(card.getByRole('link', { name: /^Consensus 100% 5 of 5/ })).toBeVisible();
  await expect(card.getByRole('button', { name: 'Ask rate', exact: true })).toBeFocused();
  await card.getByRole('link', { name: /^Consensus/ }).click();
  await expect(historyOn(main).rows).toHaveCount(5);
  await main.goBack();

  await main.getByRole('button', { name: 'Commitment rate', exact: true }).click();
  await main.getByRole('menuitemradio', { name: 'Kept rate' }).click();
  await expect(
    main.getByRole('region', { name: 'Kept rate' }).getByText('No promises settled'),
  ).toBeVisible();
  expect(await violationsOn(main)).toEqual([]);
});

test('a period stays in the address, so that Back returns to it', async ({ callside }) => {
  const { main } = callside;
  await openInsights(main);
  await main.getByRole('radio', { name: 'Year' }).click({ force: true });
  await expect(main).toHaveURL(/#\/insights\/year$/);
  await main.getByRole('radio', { name: 'All' }).click({ force: true });
  await expect(main).toHaveURL(/#\/insights\/all$/);
  await main.goBack();
  await expect(main).toHaveURL(/#\/insights\/year$/);
  await expect(main.getByRole('radio', { name: 'Year' })).toBeChecked();
});

test('before the first logged call the screen says what will stand there', async ({ callside }) => {
  const { main } = callside;
  await planCall(main, 60);
  await main.keyboard.press('Control+3');
  await expect(main.getByText('Your commitment rate, and what to change, stand here')).toBeVisible();
  expect(await violationsOn(main)).toEqual([]);
  await main.getByRole('button', { name: 'Go to Today' }).click();
  await expect(main.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible();
});
