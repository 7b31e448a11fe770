import { execFileSync } from 'node:child_process';
import { expect, type Page } from '@playwright/test';
import { launch, newFolder, test, type Callside } from './callside.ts';
import { panelOn } from './pages/panel.ts';
import { activeWindow, factsOf, openOther } from './panelWindow.ts';
import { request, startCall } from './requests.ts';

test.skip(process.platform !== 'linux', 'skipped: the keyboard is pressed with the tools of an X desktop');

/** Presses keys of the keyboard itself, whatever window has it. */
const pressOnKeyboard = (keys: string): void =>
  void execFileSync('xdotool', ['key', '--clearmodifiers', keys]);

const isTaken = ({ app }: Callside, accelerator: string): Promise<boolean> =>
  app.evaluate(({ globalShortcut }, keys) => globalShortcut.isRegistered(keys), accelerator);

/** Does `act` while a window of another program has the keyboard. */
async function whileMeeting(act: (meetingId: number) => Promise<void>): Promise<void> {
  const meeting = openOther('Meeting');
  try {
    await expect.poll(meeting.id).toBeGreaterThan(0);
    await expect.poll(activeWindow).toBe(meeting.id());
    await act(meeting.id());
  } finally {
    meeting.close();
  }
}

test('one key brings the panel to the keyboard and the same key gives it back', async ({ callside }) => {
  const panel = await startCall(callside);
  const { id } = await factsOf(callside);
  await whileMeeting(async (meetingId) => {
    pressOnKeyboard('ctrl+alt+space');
    await expect.poll(activeWindow).toBe(id);
    await expect.poll(() => panel.evaluate(() => document.activeElement !== document.body)).toBe(true);
    pressOnKeyboard('ctrl+alt+space');
    await expect.poll(activeWindow).toBe(meetingId);
    expect((await request(callside.main, 'app.boot')).panel.isVisible).toBe(true);
  });
});

test('from the main window the panel is reached and left by a key of the window', async ({ callside }) => {
  const { main } = callside;
  const panel = await startCall(callside);
  const { id } = await factsOf(callside);
  await main.keyboard.press('Control+p');
  await expect.poll(activeWindow).toBe(id);
  await panel.keyboard.press('Control+p');
  await expect.poll(() => main.evaluate(() => document.hasFocus())).toBe(true);
});

const SHORTCUTS = {
  'panel-to-keyboard': null,
  'next-step': 'CommandOrControl+Alt+N',
  tick: 'CommandOrControl+Alt+T',
  'ask-now': 'CommandOrControl+Alt+A',
  'quick-note': 'CommandOrControl+Alt+J',
} as const;

/** Every step of a call by keys that are pressed elsewhere. */
async function stepThrough(main: Page, panel: Page): Promise<void> {
  const live = async () => (await request(main, 'call.today')).live;
  pressOnKeyboard('ctrl+alt+t');
  await expect.poll(async () => (await live())?.saidAt ?? null).not.toBeNull();
  pressOnKeyboard('ctrl+alt+n');
  await expect(panelOn(panel).act('EXPLORE')).toHaveAttribute('aria-current', 'step');
  pressOnKeyboard('ctrl+alt+t');
  await expect.poll(async () => (await live())?.questions[0]?.answeredAt ?? null).not.toBeNull();
  pressOnKeyboard('ctrl+alt+a');
  await expect(panelOn(panel).act('ASK')).toHaveAttribute('aria-current', 'step');
}

test('next step, tick, ask and note work during a call, and are free when it is over', async ({
  callside,
}) => {
  const { main } = callside;
  await request(main, 'settings.change', { shortcuts: SHORTCUTS });
  expect(await isTaken(callside, SHORTCUTS.tick)).toBe(false);
  const panel = await startCall(callside);
  const { id } = await factsOf(callside);
  await expect.poll(() => isTaken(callside, SHORTCUTS.tick)).toBe(true);
  await whileMeeting(async (meetingId) => {
    await stepThrough(main, panel);
    expect(activeWindow()).toBe(meetingId);
    pressOnKeyboard('ctrl+alt+j');
    await expect.poll(activeWindow).toBe(id);
    await expect(panel.getByRole('textbox', { name: 'Quick note' })).toBeFocused();
  });
  const { live } = await request(main, 'call.today');
  if (live !== null) await request(main, 'call.end', { id: live.id });
  await expect.poll(() => isTaken(callside, SHORTCUTS.tick)).toBe(false);
});

test('a key is free for others after quitting', async ({ callside }) => {
  await callside.close();
  const next = await launch({ folder: newFolder() });
  try {
    expect((await request(next.main, 'shortcut.state')).actions['panel-to-keyboard'].kind).toBe('on');
  } finally {
    await next.close();
  }
});
