import { expect, it } from 'vitest';
import { createPanelCommands } from '../../../../main/services/panelCommands.ts';
import { createPanelService } from '../../../../main/services/panelService.ts';
import { aLiveCall, callId } from '../../../builders/callBuilder.ts';
import { fakeCallRepository } from '../../../fakes/fakeCallRepository.ts';
import { fakeEmit, fakeSettings, fakeWindows } from '../../../fakes/fakeWorld.ts';

function setUp(isLive = true) {
  const windows = fakeWindows();
  const { emit, emitted } = fakeEmit();
  const calls = fakeCallRepository(isLive ? [aLiveCall({ id: callId(1) })] : []);
  const panel = createPanelService({ calls, windows, settings: fakeSettings(), emit });
  const commands = createPanelCommands({ panel, calls, windows, emit });
  return { windows, emitted, panel, commands };
}

it('brings the panel to the keyboard, and the same key gives the keyboard back', () => {
  const { windows, commands } = setUp();
  commands.toKeyboard();
  expect([windows.isPanelVisible(), windows.isPanelFocused()]).toEqual([true, true]);
  expect(commands.take(callId(1))).toEqual(['take-keyboard']);
  commands.toKeyboard();
  expect([windows.isPanelVisible(), windows.isPanelFocused()]).toEqual([true, false]);
});

it('also brings a panel without a call', () => {
  const { windows, commands } = setUp(false);
  commands.toKeyboard();
  expect(windows.isPanelFocused()).toBe(true);
  expect(commands.take(callId(1))).toEqual([]);
});

it('keeps what was pressed for the page of that call, in order, and gives it once', () => {
  const { windows, commands, emitted } = setUp();
  commands.command('tick');
  commands.command('next-step');
  expect([windows.isPanelVisible(), windows.isPanelFocused()]).toEqual([true, false]);
  expect(emitted.filter(({ name }) => name === 'panel.commanded')).toHaveLength(2);
  expect(commands.take(callId(2))).toEqual([]);
  expect(commands.take(callId(1))).toEqual(['tick', 'next-step']);
  expect(commands.take(callId(1))).toEqual([]);
});

it('takes the keyboard for a note, and for nothing else', () => {
  const { windows, commands, panel } = setUp();
  commands.askNow();
  expect(windows.isPanelFocused()).toBe(false);
  expect(panel.takeAsk(callId(1))).toBe(true);
  commands.command('quick-note');
  expect(windows.isPanelFocused()).toBe(true);
});

it('does nothing without a live call', () => {
  const { windows, commands, emitted } = setUp(false);
  commands.command('next-step');
  commands.askNow();
  expect(windows.isPanelVisible()).toBe(false);
  expect(emitted).toEqual([]);
});
