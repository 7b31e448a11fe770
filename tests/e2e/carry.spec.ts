import { expect } from '@playwright/test';
import { test } from './callside.ts';
import { prepareOn } from './pages/prepare.ts';
import { todayOn } from './pages/today.ts';
import { planCall, prepareCall, request } from './requests.ts';

test('what the last call left open is taken along by keyboard, and can be given back', async ({
  callside: { main },
}) => {
  const last = await prepareCall(main, -90);
  await request(main, 'call.log', { id: last.id, result: 'deferred' });
  const next = await planCall(main, 60);
  await request(main, 'call.edit', { id: next.id, edit: { questions: [] } });
  await main.evaluate((id) => (window.location.hash = `/prepare/${id}`), next.id);

  const { slot, question } = prepareOn(main);
  await main.getByRole('button', { name: 'Take it up again' }).press('Enter');
  await expect(slot('what')).toHaveText(/bring her CFO/);
  await expect(slot('when')).toHaveText('');
  await todayOn(main).undo.press('Enter');
  await expect(slot('what')).toHaveText('');

  await main.getByRole('button', { name: /Add the \d open questions/ }).press('Enter');
  await expect(question(last.questions.length)).toBeVisible();
  expect(await request(main, 'call.get', { id: next.id })).toMatchObject({
    questions: last.questions.map(({ text }) => ({ text, answer: '' })),
  });
});

test('a company shows what it agreed to, what comes next, and what it promised', async ({
  callside: { main },
}) => {
  const gained = await prepareCall(main, -90);
  await request(main, 'call.log', { id: gained.id, result: 'gained' });
  await prepareCall(main, 60, { contact: 'Tom Reilly' });
  await main.getByRole('button', { name: 'Halden Freight', exact: true }).first().click();

  await expect(main.getByRole('heading', { level: 1, name: 'Halden Freight' })).toBeVisible();
  await expect(main.getByText('9 not asked for')).toBeVisible();
  await expect(main.getByRole('listitem').filter({ hasText: 'Consensus' }).first()).toContainText(
    'Dana will agree',
  );
  await main.getByRole('button', { name: 'Kept' }).click();
  await expect(main.getByText('1 of 1 kept')).toBeVisible();
  await todayOn(main).undo.click();
  await expect(main.getByRole('button', { name: 'Kept' })).toBeVisible();
  await main.getByRole('button', { name: 'Back' }).click();
  await expect(main.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible();
});
