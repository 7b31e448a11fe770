import type { PanelCommand } from '../../shared/ipc/shortcuts.ts';
import type { CallId } from '../../shared/schemas/call.ts';
import type { CallRepository, Emit, Windows } from '../ports.ts';
import type { PanelService } from './panelService.ts';

export type PanelCommandsDeps = {
  readonly panel: Pick<PanelService, 'state' | 'showCall' | 'askNow'>;
  readonly calls: Pick<CallRepository, 'live'>;
  readonly windows: Pick<Windows, 'isPanelVisible' | 'isPanelFocused' | 'focusPanel' | 'leavePanel'>;
  readonly emit: Emit;
};

type Waiting = { readonly id: CallId; readonly command: PanelCommand };

/** What keys pressed in another app have the panel do. */
export function createPanelCommands({ panel, calls, windows, emit }: PanelCommandsDeps) {
  let waiting: readonly Waiting[] = [];

  const add = (id: CallId, command: PanelCommand): void => {
    waiting = [...waiting, { id, command }];
    emit('panel.commanded', null);
  };
  /** The live call, with its panel in sight; it appears without taking the keyboard. */
  const liveInSight = (): CallId | null => {
    const live = calls.live();
    if (live === null) return null;
    if (!windows.isPanelVisible() || panel.state().callId !== live.id) panel.showCall(live.id);
    return live.id;
  };
  return {
    /** To the keyboard, and from there back to the window or the app that had it. */
    toKeyboard(): void {
      if (windows.isPanelFocused()) {
        windows.leavePanel();
        return;
      }
      windows.focusPanel();
      const { callId } = panel.state();
      if (callId !== null) add(callId, 'take-keyboard');
    },
    /** Only a note takes the keyboard: the rest happens beside what is being typed. */
    command(command: PanelCommand): void {
      const id = liveInSight();
      if (id === null) return;
      if (command === 'quick-note') windows.focusPanel();
      add(id, command);
    },
    askNow(): void {
      if (liveInSight() !== null) panel.askNow();
    },
    /** For the page that shows this call: each is told once. */
    take(id: CallId): readonly PanelCommand[] {
      const own = waiting.filter((one) => one.id === id);
      waiting = waiting.filter((one) => one.id !== id);
      return own.map(({ command }) => command);
    },
  };
}

export type PanelCommands = ReturnType<typeof createPanelCommands>;
