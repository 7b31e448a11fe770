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

const combination = (key: string, hasMod: boolean, hasShift: boolean): string =>
  `${hasMod ? 'mod+' : ''}${hasShift ? 'shift+' : ''}${key.toLowerCase()}`;

function matches(binding: KeyBinding, event: KeyboardEvent): boolean {
  const pressed = combination(event.key, event.metaKey || event.ctrlKey, event.shiftKey);
  const wanted = combination(binding.key, binding.mod === true, binding.shift === true);
  const isReachable = binding.mod === true || binding.inFields === true || !isInField(event.target);
  return pressed === wanted && !event.altKey && isReachable;
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
