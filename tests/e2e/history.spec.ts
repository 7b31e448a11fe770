import { expect } from '@playwright/test';
import { test } from './callside.ts';
import { historyOn } from './pages/history.ts';
import { planCall, request } from './requests.ts';

test('the filters narrow the history, and a result can be corrected and taken back', async ({ callside }) => {
  const { main } = callside;
  for (const [company, result] of [
    ['Arden Glass', 'gained'],
    ['Calder Foods', 'declined'],
  ] as const) {
    const { id } = await planCall(main, -120, { company });
    await request(main, 'call.log', { id, result });
  }
  const { rows, row, call } = historyOn(main);
  await main.keyboard.press('Control+2');
  await expect(rows).toHaveCount(2);

  await main.getByRole('search').getByRole('button', { name: 'Result', exact: true }).click();
  await main.getByRole('menuitemcheckbox', { name: 'They said no' }).click();
  await main.keyboard.press('Escape');
  await expect(rows).toHaveCount(1);
  await row('Calder Foods').click();

  await call('Calder Foods').getByRole('button', { name: 'Edit' }).click();
  await call('Calder Foods')
    .getByRole('button', { name: /Result$/ })
    .click();
  await main.getByRole('option', { name: 'No-show' }).click();
  await call('Calder Foods').getByRole('button', { name: /^Save/ }).click();
  await expect(main.getByText('Edit saved.')).toBeVisible();
  await expect(rows).toHaveCount(0);
  await main.getByRole('button', { name: /^Undo/ }).click();
  await expect(row('Calder Foods')).toHaveCount(1);
});
