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
  let askId: CallId | null = null;

  const state = (): PanelState => ({
    isVisible: windows.isPanelVisible(),
    isOnTop: settings.read().isPanelOnTop,
    isHiddenFromShare: windows.isPanelHiddenFromShare(),
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
      windows.standPanel(settings.change({ isPanelOnTop: isOnTop }));
      tell();
      return state();
    },
    /** Turns the panel to the ask. A page that is still opening, or on another call, takes it once it is there. */
    askNow(): void {
      askId = state().callId;
      emit('panel.askNow', null);
    },
    /** Whether the panel was asked to turn to the ask of this call; it is told once. */
    takeAsk(id: CallId): boolean {
      const isAsked = askId === id;
      if (isAsked) askId = null;
      return isAsked;
    },
    /** Tells the pages when the panel comes and goes; returns the function that stops. */
    follow: (): (() => void) => windows.onPanelChange(tell),
  };
}

export type PanelService = ReturnType<typeof createPanelService>;
