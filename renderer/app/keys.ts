import { useEffect } from 'react';

/** `Mod` is Command on macOS and Control elsewhere. */
export type KeyBinding = {
  readonly key: string;
  readonly mod?: boolean;
  readonly shift?: boolean;
  /** Fires while a field has the focus too; always true for bindings with `mod`. */
  readonly inFields?: boolean;
  readonly run: () => void;
};

const FIELDS = 'input, textarea, select, [contenteditable]:not([contenteditable="false"])';

const isInField = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(FIELDS) !== null;

function matches(binding: KeyBinding, event: KeyboardEvent): boolean {
  const hasMod = event.metaKey || event.ctrlKey;
  if (event.key.toLowerCase() !== binding.key.toLowerCase()) return false;
  if (hasMod !== (binding.mod ?? false) || event.altKey) return false;
  if (event.shiftKey !== (binding.shift ?? false)) return false;
  return binding.mod === true || binding.inFields === true || !isInField(event.target);
}

/** Keys that work anywhere on the page while the component is shown; a dialog's own keys come first. */
export function useKeys(bindings: readonly KeyBinding[]): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing) return;
      const binding = bindings.find((candidate) => matches(candidate, event));
      if (binding === undefined) return;
      event.preventDefault();
      binding.run();
    };
    window.addEventListener('keydown', press);
    return () => {
      window.removeEventListener('keydown', press);
    };
  }, [bindings]);
}
