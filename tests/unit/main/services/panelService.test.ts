import { expect, it } from 'vitest';
import { createPanelService } from '../../../../main/services/panelService.ts';
import { createSettingsService } from '../../../../main/services/settingsService.ts';
import { aLiveCall, callId } from '../../../builders/callBuilder.ts';
import { fakeCallRepository } from '../../../fakes/fakeCallRepository.ts';
import { fakeDesktop, fakeEmit, fakeSettings, fakeWindows } from '../../../fakes/fakeWorld.ts';

function setUp() {
  const windows = fakeWindows();
  const settings = fakeSettings();
  const { emit, emitted } = fakeEmit();
  const calls = fakeCallRepository([aLiveCall({ id: callId(1) })]);
  const panel = createPanelService({ calls, windows, settings, emit });
  const chosen = createSettingsService({ settings, desktop: fakeDesktop(), windows, emit });
  return { windows, settings, emitted, panel, chosen };
}

it('keeps the order to turn to the ask until the panel shows that call, and gives it once', () => {
  const { panel, emitted } = setUp();
  expect(panel.takeAsk(callId(1))).toBe(false);
  panel.askNow();
  expect(emitted.map(({ name }) => name)).toContain('panel.askNow');
  expect(panel.takeAsk(callId(2))).toBe(false);
  expect(panel.takeAsk(callId(1))).toBe(true);
  expect(panel.takeAsk(callId(1))).toBe(false);
});

it('applies what is chosen for the panel at once, and snaps only when a side is chosen', () => {
  const { windows, chosen } = setUp();
  chosen.change({ isPanelCollapsed: true, panelOpacityPercent: 60 });
  expect(windows.stance()).toMatchObject({ isPanelCollapsed: true, panelOpacityPercent: 60 });
  expect(windows.panelMoves).toEqual([]);
  chosen.change({ panelSide: 'left' });
  chosen.change({ panelSide: 'left' });
  expect(windows.panelMoves).toEqual(['snap left', 'snap left']);
});

it('says that the panel is hidden from screen sharing only when the system confirms it', () => {
  const { panel, chosen } = setUp();
  expect(panel.state().isHiddenFromShare).toBe(false);
  chosen.change({ isPanelHiddenFromShare: true });
  expect(panel.state().isHiddenFromShare).toBe(true);
});

it('keeps the pin as a setting', () => {
  const { panel, windows, settings } = setUp();
  expect(panel.pin(false)).toMatchObject({ isOnTop: false, callId: callId(1) });
  expect([settings.read().isPanelOnTop, windows.stance()?.isPanelOnTop]).toEqual([false, false]);
});
