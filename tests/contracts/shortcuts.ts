import { describe, expect, it } from 'vitest';
import type { Shortcuts } from '../../main/shortcutPorts.ts';

export type OpenedShortcuts = {
  readonly shortcuts: Shortcuts;
  readonly press: (accelerator: string) => void;
};

type Suite = { readonly open: (others: readonly string[], isSure: boolean) => OpenedShortcuts };

const KEYS = 'CommandOrControl+Alt+Space';

function free(opened: OpenedShortcuts, onPressed: () => void): () => void {
  const taken = opened.shortcuts.take(KEYS, onPressed);
  if (!taken.ok) throw new Error(taken.error);
  return taken.value;
}

/** What every keyboard of a system keeps to. */
export function shortcutsContract(name: string, { open }: Suite): void {
  describe(name, () => {
    it('hears keys that were taken until they are given back', () => {
      const opened = open([], true);
      const heard: string[] = [];
      const giveBack = free(opened, () => heard.push('pressed'));
      opened.press(KEYS);
      giveBack();
      opened.press(KEYS);
      expect(heard).toEqual(['pressed']);
    });

    it('gives keys back once: they may be somebody else’s by the second time', () => {
      const opened = open([], true);
      const heard: string[] = [];
      const giveBack = free(opened, () => heard.push('first'));
      giveBack();
      free(opened, () => heard.push('second'));
      giveBack();
      opened.press(KEYS);
      expect(heard).toEqual(['second']);
    });

    it('says that another app holds the keys', () => {
      const { shortcuts } = open([KEYS], true);
      expect(shortcuts.isSure()).toBe(true);
      expect(shortcuts.take(KEYS, () => undefined)).toEqual({ ok: false, error: 'TAKEN' });
    });

    it('says on Wayland that the keys are not available there', () => {
      const { shortcuts } = open([KEYS], false);
      expect(shortcuts.isSure()).toBe(false);
      expect(shortcuts.take(KEYS, () => undefined)).toEqual({ ok: false, error: 'UNAVAILABLE' });
    });
  });
}
