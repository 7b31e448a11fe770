import { expect } from '@playwright/test';
import { test } from './callside.ts';
import { planSheetOn } from './pages/planSheet.ts';
import { prepareOn } from './pages/prepare.ts';
import { panelOn } from './pages/panel.ts';
import { todayOn } from './pages/today.ts';
import { planCall, prepareCall, request } from './requests.ts';

test('a first start says what a call is for and leads to the first one', async ({ callside: { main } }) => {
  const question = 'What will they agree to by the end of the call?';
  await expect(main.getByRole('heading', { name: question })).toBeVisible();
  await main.getByRole('button', { name: /^Plan your first call/ }).click();
  await expect(planSheetOn(main).line).toBeFocused();
  await main.keyboard.press('Escape');
  await expect(planSheetOn(main).sheet).toHaveCount(0);
});

test('a call that is over waits for its result until it is said which one', async ({
  callside: { main },
}) => {
  const { id } = await prepareCall(main, -90);
  const { waiting, toast, undo } = todayOn(main);
  await waiting('Halden Freight').getByRole('button', { name: 'Not gained' }).click();
  expect(await request(main, 'call.get', { id })).toMatchObject({ stage: 'planned' });
  await main.getByRole('menuitem', { name: 'They said no' }).click();
  await expect(toast).toContainText('Call logged. They said no.');
  await expect(waiting('Halden Freight')).toHaveCount(0);
  expect(await request(main, 'call.get', { id })).toMatchObject({ stage: 'logged', result: 'declined' });

  await undo.click();
  await expect(waiting('Halden Freight')).toBeVisible();
});

test('a call that was deleted is brought back by its toast, and by its key', async ({
  callside: { main },
}) => {
  const { id } = await prepareCall(main, 60);
  const { row, toast, undo } = todayOn(main);
  await row('Halden Freight').hover();
  await main.getByRole('button', { name: 'More for Halden Freight' }).click();
  await main.getByRole('menuitem', { name: /^Delete call/ }).click();
  await expect(toast).toContainText('Call with Halden Freight deleted.');
  await expect(row('Halden Freight')).toHaveCount(0);
  expect(await request(main, 'call.get', { id })).toBeNull();
  await undo.click();
  await expect(row('Halden Freight')).toBeVisible();

  await row('Halden Freight')
    .getByRole('button', { name: /Dana Whitfield/ })
    .press('Delete');
  await expect(row('Halden Freight')).toHaveCount(0);
  await main.keyboard.press('Control+z');
  await expect(row('Halden Freight')).toBeVisible();
  expect(await request(main, 'call.get', { id })).toMatchObject({ id, stage: 'planned' });
});

test('a call without an outcome is asked about before it starts', async ({ callside }) => {
  const { main } = callside;
  const { id } = await planCall(main, 10);
  const { hero, dialog } = todayOn(main);
  await hero.getByRole('button', { name: 'Start', exact: true }).click();
  await expect(dialog).toContainText('Start without an outcome?');
  await main.keyboard.press('Enter');
  await expect(prepareOn(main).slot('who')).toBeFocused();
  await main.keyboard.press('Control+1');
  await hero.getByRole('button', { name: 'Start', exact: true }).click();
  await dialog.getByRole('button', { name: 'Start anyway' }).click();
  const panel = await callside.panel();
  await expect(panelOn(panel).opening).toContainText('No outcome: this call cannot succeed yet.');
  expect(await request(main, 'call.get', { id })).toMatchObject({ stage: 'live' });
});

test('one call is live at a time, and the other is ended only when that is said', async ({ callside }) => {
  const { main } = callside;
  const first = await prepareCall(main, 0);
  const second = await prepareCall(main, 60, { company: 'Calder Foods' });
  await request(main, 'call.start', { id: first.id, endsLiveCall: false });
  const { row, dialog, waiting } = todayOn(main);
  const start = async (): Promise<void> => {
    await row('Calder Foods').hover();
    await main.getByRole('button', { name: 'More for Calder Foods' }).click();
    await main.getByRole('menuitem', { name: 'Start' }).click();
  };
  await start();
  await expect(dialog).toContainText('End the call with Halden Freight?');
  await dialog.getByRole('button', { name: /^Keep it live/ }).click();
  expect(await request(main, 'call.get', { id: first.id })).toMatchObject({ stage: 'live' });
  await start();
  await dialog.getByRole('button', { name: 'End it and start' }).click();
  await expect(waiting('Halden Freight')).toBeVisible();
  expect(await request(main, 'call.get', { id: second.id })).toMatchObject({ stage: 'live' });
});

test('planning over another call says so once, and offers the next free time', async ({
  callside: { main },
}) => {
  const tenTomorrow = Temporal.Now.zonedDateTimeISO('Europe/Berlin').startOfDay().add({ days: 1, hours: 10 });
  await planCall(main, 0, { company: 'Calder Foods', startsAt: tenTomorrow.epochMilliseconds });
  const { line, sheet, row, plan } = planSheetOn(main);
  await main.keyboard.press('Control+n');
  await line.fill('Acme, Maria Lopez, tomorrow 10:15, 30m');
  await expect(sheet).toContainText('Overlaps Calder Foods, 10:00 AM.');
  await sheet.getByRole('button', { name: /^Use 10:30 AM/ }).click();
  await expect(sheet).not.toContainText('Overlaps');
  await expect(row('When')).toContainText('10:30 AM');
  await plan.click();
  await expect(todayOn(main).row('Acme')).toContainText('10:30 AM');
});
