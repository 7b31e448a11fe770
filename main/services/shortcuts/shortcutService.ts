import type { KeySystem } from '../../../shared/domain/shortcuts.ts';
import type { ShortcutsState } from '../../../shared/ipc/shortcuts.ts';
import { seconds } from '../../../shared/lib/time.ts';
import type { ShortcutAction } from '../../../shared/schemas/shortcuts.ts';
import type { CallRepository, Clock, Emit, SettingsStore } from '../../ports.ts';
import type { Shortcuts } from '../../shortcutPorts.ts';
import { statesOf, usableKeys } from './chosenKeys.ts';
import { createHeldKeys, type Keyed } from './heldKeys.ts';

export type ShortcutDeps = {
  readonly shortcuts: Shortcuts;
  readonly settings: Pick<SettingsStore, 'read'>;
  readonly calls: Pick<CallRepository, 'live'>;
  readonly clock: Pick<Clock, 'after'>;
  readonly system: KeySystem;
  readonly emit: Emit;
  readonly act: (action: ShortcutAction) => void;
};

type Mode = 'idle' | 'on' | 'recording';

/** A recorder whose page was closed must not leave the keys dead. */
const LONGEST_RECORDING_MS = seconds(60);

/** The chosen keys, held as the mode and the live call want it, and told of when something became of them. */
function createKeeper(deps: ShortcutDeps) {
  const { shortcuts, settings, calls, system, emit, act } = deps;
  let mode: Mode = 'idle';
  let told = '';
  const held = createHeldKeys({
    shortcuts,
    onPressed(action) {
      tell();
      act(action);
    },
  });
  const isNeeded = ({ action }: Keyed): boolean => action === 'panel-to-keyboard' || calls.live() !== null;
  const state = (): ShortcutsState => ({
    actions: statesOf(settings.read().shortcuts, system, held),
    isRecording: mode === 'recording',
  });
  function tell(): void {
    const shortcutsNow = state();
    const next = JSON.stringify(shortcutsNow);
    if (next !== told) emit('shortcuts.changed', { shortcuts: shortcutsNow });
    told = next;
  }
  return {
    state,
    forgetRefusals: held.forgetRefusals,
    keep(next: Mode): void {
      mode = next;
      const wanted = mode === 'on' ? usableKeys(settings.read().shortcuts, system) : [];
      held.hold(wanted.filter(isNeeded));
      wanted.filter((keyed) => !isNeeded(keyed)).forEach(held.tryOut);
      if (mode !== 'idle') tell();
    },
    mode: (): Mode => mode,
  };
}

/** Takes the chosen keys from other apps while they are needed, and only then. */
export function createShortcutService(deps: ShortcutDeps) {
  const keeper = createKeeper(deps);
  let cancelRecording = (): void => undefined;
  const changed = (): void => keeper.keep(keeper.mode());
  const record = (isRecording: boolean): ShortcutsState => {
    cancelRecording();
    keeper.keep(isRecording ? 'recording' : 'on');
    if (isRecording) cancelRecording = deps.clock.after(LONGEST_RECORDING_MS, () => void record(false));
    return keeper.state();
  };
  return {
    /** A setting or the live call changed. */
    changed,
    /** Gives all keys back while new ones are pressed. */
    record,
    /** What became of each; those that were refused are tried again. */
    state(): ShortcutsState {
      keeper.forgetRefusals();
      changed();
      return keeper.state();
    },
    /** Begins; returns the function that stops and gives every key back. */
    follow(): () => void {
      keeper.keep('on');
      return () => {
        cancelRecording();
        keeper.keep('idle');
      };
    },
  };
}

export type ShortcutService = ReturnType<typeof createShortcutService>;
