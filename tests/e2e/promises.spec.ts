import { expect, type Page } from '@playwright/test';
import type { CallId } from '../../shared/schemas/call.ts';
import { test } from './callside.ts';
import { prepareCall, request } from './requests.ts';
import { ZONE } from './showroom/time.ts';

const dayFromNow = (days: number): string => Temporal.Now.plainDateISO(ZONE).add({ days }).toString();

type Due = { readonly company: string; readonly inDays: number };

/** A logged call in which the client promised something for a day. */
async function promised(main: Page, what: string, { company, inDays }: Due): Promise<CallId> {
  const { id } = await prepareCall(main, -60 - inDays, { company });
  await request(main, 'call.start', { id, endsLiveCall: true });
  const dueOn = dayFromNow(inDays);
  await request(main, 'call.edit', {
    id,
    edit: { promise: { what, who: 'Dana Whitfield', when: dueOn, dueOn, state: 'pending' } },
  });
  await request(main, 'call.log', { id, result: 'gained' });
  return id;
}

const rowOf = (main: Page, what: string) => main.getByRole('listitem').filter({ hasText: what });

async function openPromises(main: Page): Promise<void> {
  await main.keyboard.press('ControlOrMeta+k');
  await main.keyboard.type('promises');
  await main.keyboard.press('Enter');
  await expect(main.getByRole('heading', { level: 1, name: 'Promises' })).toBeVisible();
}

test('promises stand as they press, and are kept, broken, put off and taken back by keyboard', async ({
  callside: { main },
}) => {
  await promised(main, 'Bring the Fresno lead', { company: 'Halden Freight', inDays: -2 });
  await promised(main, 'Review the pricing draft', { company: 'Brightwell Paper', inDays: 0 });
  await promised(main, 'Name the three worst carriers', { company: 'Osprey Components', inDays: 5 });
  await openPromises(main);
  await expect(main.getByRole('heading', { level: 2 })).toHaveText(
    ['Due today', 'Overdue', 'Upcoming', 'Kept'],
    { useInnerText: true },
  );
  await expect(rowOf(main, 'Bring the Fresno lead')).toContainText('2 days late');

  await rowOf(main, 'Review the pricing draft').getByRole('button', { name: 'Kept' }).focus();
  await main.keyboard.press('Enter');
  await expect(main.getByText('Promise kept')).toBeVisible();
  await expect(main.getByText('1 of 1 settled')).toBeVisible();
  await expect(main.getByRole('heading', { level: 2, name: 'By company' })).toBeVisible();
  await main.keyboard.press('ControlOrMeta+z');
  await expect(main.getByRole('heading', { level: 2, name: 'Due today' })).toBeVisible();

  await rowOf(main, 'Bring the Fresno lead').getByRole('button', { name: 'Not yet' }).focus();
  await main.keyboard.press('Enter');
  await main.keyboard.press('Enter');
  await expect(main.getByText(/^Put off to /)).toBeVisible();
  await expect(main.getByRole('heading', { level: 2, name: 'Overdue' })).toBeHidden();

  await rowOf(main, 'Name the three worst carriers').getByRole('button', { name: 'Broken' }).focus();
  await main.keyboard.press('Enter');
  await expect(main.getByText('Promise broken')).toBeVisible();
  await expect(main.getByRole('heading', { level: 2, name: 'Settled' })).toBeVisible();
});

test('a promise is put off to any day that is not over', async ({ callside: { main } }) => {
  await promised(main, 'Bring the Fresno lead', { company: 'Halden Freight', inDays: -1 });
  await openPromises(main);
  await rowOf(main, 'Bring the Fresno lead').getByRole('button', { name: 'Not yet' }).click();
  await main.getByRole('menuitem', { name: 'Pick a date' }).click();
  const dialog = main.getByRole('dialog', { name: 'By when will they do it?' });
  await dialog.getByRole('spinbutton', { name: /year/i }).fill('2020');
  await expect(dialog.getByText('This day is over.')).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Put off' })).toBeDisabled();
  await dialog.getByRole('spinbutton', { name: /year/i }).fill('2031');
  await dialog.getByRole('button', { name: 'Put off' }).click();
  await expect(main.getByRole('heading', { level: 2, name: 'Upcoming' })).toBeVisible();
});

test('what the seller promised stands apart, and is done with one press', async ({ callside: { main } }) => {
  const id = await promised(main, 'Bring the Fresno lead', { company: 'Halden Freight', inDays: 3 });
  const followUp = { id: crypto.randomUUID(), text: 'Send the slides', isDone: false };
  await request(main, 'call.edit', { id, edit: { followUps: [followUp] } });
  await openPromises(main);
  await main.getByText('Your follow-ups').click();
  await main.getByRole('button', { name: 'Done: Send the slides' }).click();
  await expect(main.getByText('Nothing left for you to do.')).toBeVisible();
  await main.keyboard.press('ControlOrMeta+z');
  await expect(main.getByRole('button', { name: 'Done: Send the slides' })).toBeVisible();
});

test('Today shows what is due, and leads to all promises', async ({ callside: { main } }) => {
  await promised(main, 'Bring the Fresno lead', { company: 'Halden Freight', inDays: -2 });
  const due = main.getByRole('complementary', { name: 'Promises due' });
  await expect(due.getByText('2 days late')).toBeVisible();
  await due.getByRole('button', { name: 'Kept' }).click();
  await expect(due).toBeHidden();
  await main.keyboard.press('ControlOrMeta+z');
  await due.getByRole('button', { name: 'All promises' }).click();
  await expect(main.getByRole('heading', { level: 1, name: 'Promises' })).toBeVisible();
});
