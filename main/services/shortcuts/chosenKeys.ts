import { conflictsIn, type KeySystem } from '../../../shared/domain/shortcuts.ts';
import type { ShortcutsState, ShortcutState } from '../../../shared/ipc/shortcuts.ts';
import { SHORTCUT_ACTIONS } from '../../../shared/lib/shortcutActions.ts';
import type { ChosenShortcuts, ShortcutAction } from '../../../shared/schemas/shortcuts.ts';
import type { HeldKeys, Keyed } from './heldKeys.ts';

/** The keys that may be taken: set, and nobody else's. */
export function usableKeys(chosen: ChosenShortcuts, system: KeySystem): readonly Keyed[] {
  const conflicts = conflictsIn(chosen, system);
  return SHORTCUT_ACTIONS.flatMap((action) => {
    const accelerator = chosen[action];
    return accelerator === null || conflicts.has(action) ? [] : [{ action, accelerator }];
  });
}

/** What became of the keys of each action. */
export function statesOf(
  chosen: ChosenShortcuts,
  system: KeySystem,
  held: Pick<HeldKeys, 'stateOf'>,
): ShortcutsState['actions'] {
  const conflicts = conflictsIn(chosen, system);
  const stateOf = (action: ShortcutAction): ShortcutState => {
    const accelerator = chosen[action];
    if (accelerator === null) return { kind: 'unset' };
    const conflict = conflicts.get(action);
    return conflict === undefined ? held.stateOf({ action, accelerator }) : { kind: 'conflict', conflict };
  };
  const states = SHORTCUT_ACTIONS.map((action) => [action, stateOf(action)]);
  return Object.fromEntries(states) as ShortcutsState['actions'];
}
