import { expect, type Page } from '@playwright/test';
import type { CallResult } from '../../shared/schemas/call.ts';
import { test, type Callside } from './callside.ts';
import { faceOf } from './mouse.ts';
import { panelOn } from './pages/panel.ts';
import { todayOn } from './pages/today.ts';
import { prepareCall, request, startCall } from './requests.ts';

/** What the system knows of the panel's window. */
const panelWindow = ({ app }: Callside) =>
  app.evaluate(({ BrowserWindow }) => {
    const panel = BrowserWindow.getAllWindows().find(({ webContents }) =>
      webContents.getURL().endsWith('/panel.html'),
    );
    return {
      isVisible: panel?.isVisible(),
      isFocused: panel?.isFocused(),
      isOnTop: panel?.isAlwaysOnTop(),
      size: panel?.getSize(),
    };
  });

const isCurrent = (panel: Page, act: 'OPEN' | 'EXPLORE' | 'ASK') =>
  expect(panelOn(panel).act(act)).toHaveAttribute('aria-current', 'step');

test('the panel appears on top and leaves the keyboard where it was', async ({ callside }) => {
  const { main } = callside;
  const { id } = await prepareCall(main, 0);
  await callside.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.focus());
  await request(main, 'call.start', { id, endsLiveCall: false });
  const panel = await callside.panel();
  await expect.poll(() => panelWindow(callside)).toMatchObject({ isVisible: true, isOnTop: true });
  expect(await panelWindow(callside)).toMatchObject({ isFocused: false, size: [380, 820] });

  await panelOn(panel).pin.click();
  await expect.poll(() => panelWindow(callside)).toMatchObject({ isOnTop: false });
  await panel.keyboard.press('Control+t');
  await expect.poll(() => panelWindow(callside)).toMatchObject({ isOnTop: true });
  await panel.getByRole('button', { name: 'Hide panel' }).click();
  await expect.poll(() => panelWindow(callside)).toMatchObject({ isVisible: false });
  await todayOn(main)
    .hero.getByRole('button', { name: /^Show panel/ })
    .click();
  await expect.poll(() => panelWindow(callside)).toMatchObject({ isVisible: true, isOnTop: true });
});

test('when the time comes the panel turns to the ask, and once more at the end', async ({ callside }) => {
  const panel = await startCall(callside);
  await panel.clock.install();
  await panel.keyboard.press('Control+2');
  await isCurrent(panel, 'EXPLORE');
  await panel.clock.fastForward('24:00');
  await isCurrent(panel, 'EXPLORE');
  await panel.clock.fastForward('01:31');
  await isCurrent(panel, 'ASK');
  await expect(panel.getByRole('paragraph').filter({ hasText: 'Time to ask' })).toBeVisible();
  await panel.keyboard.press('Control+1');
  await panel.clock.fastForward('05:10');
  await isCurrent(panel, 'ASK');
  await expect(panel.getByLabel(/past the planned end/)).toBeVisible();
});

test('the turn leaves alone what is being typed, and the field goes when it is left', async ({
  callside,
}) => {
  const panel = await startCall(callside);
  const { answer, act } = panelOn(panel);
  await panel.clock.install();
  await panel.keyboard.press('Control+2');
  await expect(answer).toBeFocused();
  await panel.keyboard.type('Two carriers ');
  await panel.clock.fastForward('25:31');
  await isCurrent(panel, 'ASK');
  await expect(answer).toBeFocused();
  await panel.keyboard.type('refuse');
  await expect(answer).toHaveValue('Two carriers refuse');
  await panel.keyboard.press('Enter');
  await panel.clock.runFor(100);
  await expect(answer).toHaveCount(0);
  await expect(act('ASK')).toHaveAttribute('aria-current', 'step');
});

test('a call cannot be logged without a result', async ({ callside }) => {
  const panel = await startCall(callside);
  const { log, result, logged } = panelOn(panel);
  await panel.keyboard.press('Control+3');
  await panel.keyboard.press('Control+Enter');
  await log.click();
  await expect(panel.getByText('Choose what came of it first.')).toBeVisible();
  await faceOf(result('Not gained')).click();
  await log.click();
  await expect(panel.getByText('Say which one it was first.')).toBeVisible();
  expect((await request(callside.main, 'call.today')).live).toMatchObject({ stage: 'live', result: null });
  await faceOf(panel.getByRole('radio', { name: 'They said no' })).click();
  await log.click();
  await expect(logged).toHaveText('Call logged. They said no.');
});

/** The ways to the nine results: the key or the button, then which one it was. */
const WAYS: readonly (readonly [CallResult, press: string, which: string | null])[] = [
  ['gained', '1', null],
  ['fallback', '2', null],
  ['declined', '3', 'They said no'],
  ['deferred', '3', 'Nothing agreed yet'],
  ['not-asked', '4', null],
  ['other', 'Something else was agreed', null],
  ['no-show', 'The call didn’t happen', 'No-show'],
  ['cancelled', 'The call didn’t happen', 'Cancelled'],
  ['rescheduled', 'The call didn’t happen', 'Rescheduled'],
];

async function take(panel: Page, press: string): Promise<void> {
  if (press.length === 1) {
    await panel.keyboard.press(press);
    return;
  }
  const others = panel.getByRole('button', { name: 'Other results' });
  if (await others.isVisible()) await others.click();
  const wanted = panel.getByRole('menuitem', { name: press }).or(panel.getByRole('button', { name: press }));
  await wanted.click();
}

test('every result can be reached, and changed for any other', async ({ callside }) => {
  const panel = await startCall(callside);
  await panel.keyboard.press('Control+3');
  for (const [result, press, which] of WAYS) {
    await panel.keyboard.press('Escape');
    await take(panel, press);
    if (which !== null) await faceOf(panel.getByRole('radio', { name: which })).click();
    await expect
      .poll(async () => (await request(callside.main, 'call.today')).live)
      .toMatchObject({ result });
  }
});

test('a call that was ended waits under Needs a result, and goes on from there', async ({ callside }) => {
  const { main } = callside;
  const panel = await startCall(callside);
  await panel.getByRole('button', { name: 'More' }).click();
  await panel.getByRole('menuitem', { name: /^End call/ }).click();
  await isCurrent(panel, 'ASK');
  const { waiting, row } = todayOn(main);
  await expect(waiting('Halden Freight')).toBeVisible();
  await row('Halden Freight').hover();
  await main.getByRole('button', { name: 'More for Halden Freight' }).click();
  await main.getByRole('menuitem', { name: 'Go on' }).click();
  await expect(waiting('Halden Freight')).toHaveCount(0);
  expect((await request(main, 'call.today')).live).toMatchObject({ stage: 'live' });
});
