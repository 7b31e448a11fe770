import type { Shortcuts } from '../../main/shortcutPorts.ts';
import type { SystemKeys } from '../../main/adapters/shortcuts/systemShortcuts.ts';
import { err, ok } from '../../shared/lib/result.ts';

export type FakeShortcuts = Shortcuts & {
  readonly press: (accelerator: string) => void;
  /** What is taken now, in the order in which it was. */
  readonly taken: () => readonly string[];
};

/** A keyboard on which other apps hold some keys already. */
export function fakeShortcuts(others: readonly string[] = [], isSure = true): FakeShortcuts {
  const held = new Map<string, () => void>();
  return {
    isSure: () => isSure,
    take(accelerator, onPressed) {
      if (others.includes(accelerator) || held.has(accelerator)) return err(isSure ? 'TAKEN' : 'UNAVAILABLE');
      held.set(accelerator, onPressed);
      return ok(() => {
        if (held.get(accelerator) === onPressed) held.delete(accelerator);
      });
    },
    press: (accelerator) => held.get(accelerator)?.(),
    taken: () => [...held.keys()],
  };
}

export type FakeSystemKeys = SystemKeys & { readonly press: (accelerator: string) => void };

/** Electron's `globalShortcut` as it behaves: false for keys that are held, an error for keys it does not know. */
export function fakeSystemKeys(others: readonly string[] = []): FakeSystemKeys {
  const held = new Map<string, () => void>();
  return {
    register(accelerator, onPressed) {
      if (accelerator.includes('?')) throw new TypeError('Error processing argument at index 0');
      if (others.includes(accelerator) || held.has(accelerator)) return false;
      held.set(accelerator, onPressed);
      return true;
    },
    unregister: (accelerator) => void held.delete(accelerator),
    press: (accelerator) => held.get(accelerator)?.(),
  };
}
