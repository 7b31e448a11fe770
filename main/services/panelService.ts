import type { PanelState } from '../../shared/ipc/contract.ts';
import type { CallId } from '../../shared/schemas/call.ts';
import type { CallRepository, Emit, SettingsStore, Windows } from '../ports.ts';

export type PanelDeps = {
  readonly calls: CallRepository;
  readonly windows: Windows;
  readonly settings: SettingsStore;
  readonly emit: Emit;
};

/** Which call the panel shows, and how it stands beside the meeting. */
export function createPanelService({ calls, windows, settings, emit }: PanelDeps) {
  let shownId: CallId | null = null;

  const state = (): PanelState => ({
    isVisible: windows.isPanelVisible(),
    isOnTop: settings.read().isPanelOnTop,
    callId: shownId ?? calls.live()?.id ?? null,
  });
  const tell = (): void => emit('panel.changed', { panel: state() });

  return {
    state,
    showCall(id: CallId): void {
      shownId = id;
      windows.showPanel();
      tell();
    },
    show: (): void => windows.showPanel(),
    hide: (): void => windows.hidePanel(),
    pin(isOnTop: boolean): PanelState {
      settings.change({ isPanelOnTop: isOnTop });
      windows.pinPanel(isOnTop);
      tell();
      return state();
    },
    /** Tells the pages when the panel comes and goes; returns the function that stops. */
    follow: (): (() => void) => windows.onPanelChange(tell),
  };
}

export type PanelService = ReturnType<typeof createPanelService>;
