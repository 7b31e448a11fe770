import { expect, type Page } from '@playwright/test';
import { minutes } from '../../shared/lib/time.ts';
import type { Call } from '../../shared/schemas/call.ts';
import { test } from './callside.ts';
import { tabTo, typeOver } from './keyboard.ts';
import { historyOn } from './pages/history.ts';
import { planSheetOn } from './pages/planSheet.ts';
import { todayOn } from './pages/today.ts';
import { prepareCall, request } from './requests.ts';
import { goTo } from './showroom/screen.ts';

const drawerOn = (page: Page) => {
  const drawer = historyOn(page).call('Halden Freight');
  const button = (name: string | RegExp) => drawer.getByRole('button', { name });
  return {
    drawer,
    edit: button('Edit'),
    company: drawer.getByRole('textbox', { name: 'Company' }),
    result: button(/Result$/),
    planNext: button('Plan the next call'),
    kept: button('Kept'),
    more: button('More'),
    timeline: drawer.getByRole('region', { name: 'Timeline' }),
  };
};

/** A logged call in the drawer, as it was logged. */
async function openLogged(main: Page): Promise<Call> {
  const { id } = await prepareCall(main, -90);
  await request(main, 'call.addNote', { id, text: 'Rate review is in December' });
  const logged = await request(main, 'call.log', { id, result: 'gained' });
  if (!logged.ok) throw new Error(logged.error);
  await goTo(main, `/history/${id}`);
  await drawerOn(main).edit.waitFor();
  return logged.value;
}

const callOf = (main: Page, { id }: Call) => request(main, 'call.get', { id });

test('a logged call is edited by keyboard, its log says what was, and the edit is undone long after its toast', async ({
  callside: { main },
}) => {
  const call = await openLogged(main);
  const { edit, company, result, timeline } = drawerOn(main);
  const { toast } = todayOn(main);
  await tabTo(main, edit);
  await main.keyboard.press('Enter');
  await expect(company).toBeFocused();
  await tabTo(main, result);
  await main.keyboard.press('Enter');
  await main.keyboard.press('ArrowDown');
  await main.keyboard.press('Enter');
  await expect(result).toBeFocused();
  await main.keyboard.press('Control+Enter');
  await expect(toast).toContainText('Edit saved.');
  await expect(edit).toBeFocused();
  await expect(timeline).toContainText('Result was Gained.');
  expect(await callOf(main, call)).toMatchObject({ result: 'fallback', gainedAt: null });

  await expect(toast).toHaveCount(0, { timeout: 15_000 });
  await main.keyboard.press('Control+z');
  await expect(toast).toContainText('The edit is undone.');
  await expect(timeline).toContainText('Undone');
  expect({ ...(await callOf(main, call)), updatedAt: 0 }).toEqual({ ...call, updatedAt: 0 });
});

test('an edit that was begun waits, is thrown away with Escape, and comes back', async ({
  callside: { main },
}) => {
  const call = await openLogged(main);
  const { edit, company, drawer } = drawerOn(main);
  const { undo } = todayOn(main);
  await edit.press('Enter');
  await typeOver(main, 'Halden Logistics');
  await goTo(main, '/today');
  await goTo(main, `/history/${call.id}`);
  await expect(company).toHaveValue('Halden Logistics');
  await company.press('Control+a');
  await main.keyboard.type(' ');
  await main.keyboard.press('Control+Enter');
  await expect(drawer.getByText('A call needs a company.')).toBeVisible();
  await expect(company).toBeFocused();
  await main.keyboard.press('Escape');
  await expect(edit).toBeVisible();
  await undo.press('Enter');
  await expect(company).toHaveValue(' ');
  expect(await callOf(main, call)).toEqual(call);
});

test('a call is deleted, reopened and settled by keyboard, and each is undone in its turn', async ({
  callside: { main },
}) => {
  const call = await openLogged(main);
  const { edit, kept, more } = drawerOn(main);
  const { rows } = historyOn(main);
  const { toast } = todayOn(main);
  await kept.press('Enter');
  await expect(toast).toContainText(/kept/i);
  expect(await callOf(main, call)).toMatchObject({ promise: { state: 'kept' } });

  await more.press('Enter');
  await main.getByRole('menuitem', { name: /^Delete call/ }).press('Enter');
  await expect(toast).toContainText('Call with Halden Freight deleted.');
  await expect(rows).toHaveCount(0);
  await main.keyboard.press('Control+z');
  await expect(rows).toHaveCount(1);
  await main.keyboard.press('Control+z');
  await expect(toast).toContainText('The promise is as it was.');
  expect(await callOf(main, call)).toMatchObject({ promise: { state: 'pending' } });

  await goTo(main, `/history/${call.id}`);
  await edit.waitFor();
  await more.press('Enter');
  await main.getByRole('menuitem', { name: /^Reopen/ }).press('Enter');
  await expect(rows).toHaveCount(0);
  await main.keyboard.press('Control+z');
  await expect(rows).toHaveCount(1);
});

test('nothing is undone over a newer change of the same call', async ({ callside: { main } }) => {
  const call = await openLogged(main);
  await drawerOn(main).kept.press('Enter');
  await request(main, 'call.amend', { id: call.id, amendment: { opportunity: 'Newer' } });
  const newer = await callOf(main, call);
  await main.keyboard.press('Control+z');
  await expect(todayOn(main).toast).toContainText('Nothing was undone: this call was changed since.');
  expect(await callOf(main, call)).toEqual(newer);
});

test('the next call takes along what the last one left', async ({ callside: { main } }) => {
  const call = await openLogged(main);
  const { sheet, line, row } = planSheetOn(main);
  await drawerOn(main).planNext.press('Enter');
  await expect(line).toBeFocused();
  await expect(line).toHaveValue('Halden Freight, Dana Whitfield, ');
  await main.keyboard.type('tomorrow 9:00');
  await expect(row('Company')).toContainText('Halden Freight');
  await expect(row('When')).toContainText('9:00');
  await main.keyboard.press('Enter');
  await expect(sheet).toHaveCount(0);
  const { calls } = await request(main, 'call.today');
  const next = calls.find(({ startsAt }) => startsAt > call.startsAt + minutes(90));
  expect(next).toMatchObject({
    contact: 'Dana Whitfield',
    contactRole: 'VP Operations',
    opportunity: 'Reno routing',
    outcome: { kind: 'invest', intent: 'advances', who: '' },
  });
  await main.keyboard.press('Control+z');
  await expect(todayOn(main).toast).toContainText('Call with Halden Freight deleted.');
});
