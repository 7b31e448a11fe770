import { useLayoutEffect } from 'react';
import { rowOf, type AppKey, type Keys } from '../../shared/domain/appKeys.ts';

/** `Mod` is Command on macOS and Control elsewhere. */
export type KeyBinding = {
  readonly key: string;
  readonly mod?: boolean;
  readonly shift?: boolean;
  readonly alt?: boolean;
  /** Fires while a field has the focus too; by default only bindings with `mod` do. */
  readonly inFields?: boolean;
  /** Fires while the focus is in a dialog too; by default the page behind a dialog is deaf. */
  readonly inDialogs?: boolean;
  readonly run: () => void;
};

// A radio or a checkbox holds the focus in an input of its own, and nobody types into it.
const FIELDS =
  'input:not([type="radio"], [type="checkbox"]), textarea, select, [contenteditable]:not([contenteditable="false"])';

const DIALOGS = '[role="dialog"], [role="alertdialog"], [role="menu"]';
// One that fades away is over for the person who closed it, though it still holds the focus.
const LEAVING = '[data-exiting]';
const PRESSED = 'a, button, [role="button"], [role="menuitem"], [role="radio"], [role="option"]';

const isIn = (target: EventTarget | null, selector: string): boolean =>
  target instanceof Element && target.closest(selector) !== null;

/** Whether the focus is where a person types. */
export const isInField = (target: EventTarget | null): boolean => isIn(target, FIELDS);

const isInDialog = (target: EventTarget | null): boolean => isIn(target, DIALOGS) && !isIn(target, LEAVING);

/** Enter and Space press the control that has the focus before they mean anything to the page. */
const pressesTarget = (key: string, target: EventTarget | null): boolean =>
  (key === 'Enter' || key === ' ') && isIn(target, PRESSED);

function isReachable(binding: KeyBinding, target: EventTarget | null): boolean {
  const hasMod = binding.mod === true;
  if (isInField(target) && !(binding.inFields ?? hasMod)) return false;
  if (isInDialog(target) && binding.inDialogs !== true) return false;
  return hasMod || !pressesTarget(binding.key, target);
}

type Reach = Pick<KeyBinding, 'inFields' | 'inDialogs'>;

const bindingOf = (keys: Keys, run: () => void, reach: Reach): KeyBinding => ({
  key: keys.at(-1) ?? '',
  mod: keys.includes('Mod'),
  shift: keys.includes('Shift'),
  alt: keys.includes('Alt'),
  ...reach,
  run,
});

/** Binds a key of the app's list; `run` gets which one of several was pressed, from 0. */
export const bound = (key: AppKey, run: (index: number) => void, reach: Reach = {}): readonly KeyBinding[] =>
  rowOf(key).keys.map((keys, index) => bindingOf(keys, () => run(index), reach));

/** A sign stands on another key with every keyboard, with Shift or without. */
const isSign = (key: string): boolean => key.length === 1 && !/[\p{L}\p{N}]/u.test(key);

const combination = (key: string, hasMod: boolean, hasShift: boolean): string =>
  `${hasMod ? 'mod+' : ''}${hasShift ? 'shift+' : ''}${key.toLowerCase()}`;

function matches(binding: KeyBinding, event: KeyboardEvent): boolean {
  const hasShift = event.shiftKey && !isSign(event.key);
  const pressed = combination(event.key, event.metaKey || event.ctrlKey, hasShift);
  const wanted = combination(binding.key, binding.mod === true, binding.shift === true);
  const hasAlt = binding.alt === true;
  return pressed === wanted && event.altKey === hasAlt && isReachable(binding, event.target);
}

/**
 * Keys that work anywhere on the page while the component is shown; a dialog's own keys come first.
 * `capture` hears them before the controls do: date and time fields keep every Enter to themselves.
 * A screen that is drawn hears its keys: they are there before the first paint.
 */
export function useKeys(bindings: readonly KeyBinding[], phase: 'bubble' | 'capture' = 'bubble'): void {
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing) return;
      const binding = bindings.find((candidate) => matches(candidate, event));
      if (binding === undefined) return;
      event.preventDefault();
      binding.run();
    };
    const isCapture = phase === 'capture';
    window.addEventListener('keydown', press, isCapture);
    return () => {
      window.removeEventListener('keydown', press, isCapture);
    };
  }, [bindings, phase]);
}
