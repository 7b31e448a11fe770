import { expect } from '@playwright/test';
import { test } from './callside.ts';
import { historyOn } from './pages/history.ts';
import { planCall, request } from './requests.ts';

const CALLS = [
  ['Calder Foods', 'declined', -240],
  ['Arden Glass', 'gained', -180],
  ['Brightwell Paper', 'gained', -120],
] as const;

test('the history is searched, sorted, selected from and given columns by keyboard', async ({ callside }) => {
  const { main } = callside;
  for (const [company, result, minutes] of CALLS) {
    const { id } = await planCall(main, minutes, { company });
    await request(main, 'call.log', { id, result });
  }
  const { rows, row, search } = historyOn(main);
  await main.keyboard.press('Control+2');
  await expect(rows).toHaveCount(3);

  await main.keyboard.press('Control+F');
  await expect(search).toBeFocused();
  await main.keyboard.type('ergebnis:gained firma:bright');
  await expect(rows).toHaveCount(1);
  await expect(main.locator('mark')).toHaveText(['Bright']);
  await main.keyboard.press('Escape');
  await expect(rows).toHaveCount(3);

  const company = main.getByRole('columnheader', { name: 'Company' });
  await company.getByRole('button').focus();
  await main.keyboard.press('Enter');
  await expect(company).toHaveAttribute('aria-sort', 'ascending');
  await expect(rows.first()).toContainText('Arden Glass');
  await main.keyboard.press('Enter');
  await expect(company).toHaveAttribute('aria-sort', 'descending');
  await expect(rows.first()).toContainText('Calder Foods');

  await rows.first().focus();
  await main.keyboard.press('ArrowDown');
  await main.keyboard.press('Shift+ArrowDown');
  await expect(main.getByText('2 selected')).toBeVisible();
  await main.keyboard.press('Control+A');
  await expect(main.getByText('3 selected')).toBeVisible();
  await main.getByRole('button', { name: 'Clear selection' }).click();
  await row('Arden Glass').click({ modifiers: ['Control'] });
  await expect(main.getByText('1 selected')).toBeVisible();

  await main.getByRole('button', { name: 'Columns' }).click();
  await main.getByRole('menuitemcheckbox', { name: 'Contact' }).click();
  await main.keyboard.press('Escape');
  await expect(main.getByRole('columnheader', { name: 'Contact' })).toBeVisible();
  await main.screenshot({ path: 'out/history.png' });
});
