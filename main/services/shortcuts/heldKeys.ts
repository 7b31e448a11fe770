import type { ShortcutState } from '../../../shared/ipc/shortcuts.ts';
import type { Accelerator, ShortcutAction } from '../../../shared/schemas/shortcuts.ts';
import type { ShortcutRefusal, Shortcuts } from '../../shortcutPorts.ts';

/** An action and the keys that were chosen for it. */
export type Keyed = { readonly action: ShortcutAction; readonly accelerator: Accelerator };

type Held = { readonly accelerator: Accelerator; readonly free: () => void };

export type HeldKeysDeps = {
  readonly shortcuts: Shortcuts;
  readonly onPressed: (action: ShortcutAction) => void;
};

/** What the system said the last time that keys were asked for: null is yes. */
function createAnswers() {
  const answers = new Map<
    ShortcutAction,
    { readonly keys: Accelerator; readonly refusal: ShortcutRefusal | null }
  >();
  const to = ({ action, accelerator }: Keyed) => {
    const answer = answers.get(action);
    return answer?.keys === accelerator ? answer : undefined;
  };
  return {
    keep: ({ action, accelerator }: Keyed, refusal: ShortcutRefusal | null): void =>
      void answers.set(action, { keys: accelerator, refusal }),
    isKnown: (keyed: Keyed): boolean => to(keyed) !== undefined,
    refusalOf: (keyed: Keyed): ShortcutRefusal | null => to(keyed)?.refusal ?? null,
    forgetRefusals: (): void => {
      [...answers]
        .filter(([, { refusal }]) => refusal !== null)
        .forEach(([action]) => answers.delete(action));
    },
  };
}

/** The keys in our hands: taken, given back, and what the system said to each. */
export function createHeldKeys({ shortcuts, onPressed }: HeldKeysDeps) {
  const held = new Map<ShortcutAction, Held>();
  const answers = createAnswers();
  const heard = new Set<Accelerator>();

  const isHeld = ({ action, accelerator }: Keyed): boolean => held.get(action)?.accelerator === accelerator;
  const give = (action: ShortcutAction): void => {
    held.get(action)?.free();
    held.delete(action);
  };
  const take = (keyed: Keyed): void => {
    const { action, accelerator } = keyed;
    const taken = shortcuts.take(accelerator, () => {
      heard.add(accelerator);
      onPressed(action);
    });
    answers.keep(keyed, taken.ok ? null : taken.error);
    if (taken.ok) held.set(action, { accelerator, free: taken.value });
  };
  return {
    /** Holds these and no others. Given back comes first: two actions may have changed their keys. */
    hold: (wanted: readonly Keyed[]): void => {
      const kept = new Set(wanted.filter(isHeld).map(({ action }) => action));
      [...held.keys()].filter((action) => !kept.has(action)).forEach(give);
      wanted.filter(({ action }) => !kept.has(action)).forEach(take);
    },
    /** Asks for keys that are not needed yet, once: whether they are free is known before they are. */
    tryOut: (keyed: Keyed): void => {
      if (!shortcuts.isSure() || answers.isKnown(keyed)) return;
      take(keyed);
      give(keyed.action);
    },
    stateOf: (keyed: Keyed): ShortcutState => {
      const reason = answers.refusalOf(keyed);
      if (reason !== null) return { kind: 'refused', reason };
      if (!isHeld(keyed)) return { kind: 'ready' };
      return { kind: shortcuts.isSure() || heard.has(keyed.accelerator) ? 'on' : 'unsure' };
    },
    /** Those that were refused are asked for again the next time. */
    forgetRefusals: answers.forgetRefusals,
  };
}

export type HeldKeys = ReturnType<typeof createHeldKeys>;
