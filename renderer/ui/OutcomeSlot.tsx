import { type KeyboardEvent, type Ref, useEffect, useEffectEvent, useImperativeHandle, useLayoutEffect, useRef } from 'react';
import { classNames } from './classNames.ts';
import styles from './OutcomeSlot.module.css';
import { insertText, isCaretAt, neighbourSlot, putCaret } from './slotCaret.ts';
import { hasBreaks, oneLine } from './slotText.ts';

export type OutcomeSlotHandle = { readonly focus: () => void };

export type OutcomeSlotProps = {
  /** What is asked for here, read aloud: “Who”, “What”, “By when”. */
  readonly label: string;
  readonly value: string;
  /** On every keystroke, always one line. */
  readonly onChange: (value: string) => void;
  /** An example or a single word, shown while empty. */
  readonly placeholder: string;
  /** Orange: the linter has something to say about these words. */
  readonly isWeak?: boolean | undefined;
  /** The element that says why, for screen readers. */
  readonly describedBy?: string | undefined;
  readonly onFocus?: (() => void) | undefined;
  readonly onBlur?: (() => void) | undefined;
  /** Enter; without it Enter moves on to the next slot. */
  readonly onSubmit?: (() => void) | undefined;
  readonly isReadOnly?: boolean | undefined;
  readonly hasInitialFocus?: boolean | undefined;
  readonly ref?: Ref<OutcomeSlotHandle> | undefined;
};

/** Keeps the element's text to `value` without ever touching what is being typed. */
const useSlotText = ({ value, onChange }: OutcomeSlotProps) => {
  const slot = useRef<HTMLSpanElement>(null);
  const typed = useRef<string | undefined>(undefined);
  useLayoutEffect(() => {
    const element = slot.current;
    if (element === null || typed.current === value || element.textContent === value) return;
    typed.current = value;
    element.textContent = value;
    if (element === element.ownerDocument.activeElement) putCaret(element, 'end');
  }, [value]);
  const read = () => {
    const text = oneLine(slot.current?.textContent ?? '');
    typed.current = text;
    onChange(text);
  };
  return { slot, read };
};

const isRefused = (inputType: string): boolean => inputType === 'insertParagraph' || inputType === 'insertLineBreak';

/** Lets the browser edit, except that a slot stays one line. React's own event knows no input type. */
const useOneLineInput = (slot: { readonly current: HTMLSpanElement | null }) => {
  const guard = useEffectEvent((event: InputEvent) => {
    const text = event.data ?? event.dataTransfer?.getData('text/plain') ?? '';
    if (isRefused(event.inputType)) event.preventDefault();
    if (event.isComposing || !hasBreaks(text)) return;
    event.preventDefault();
    insertText(document, oneLine(text));
  });
  useEffect(() => {
    const element = slot.current;
    const listen = (event: InputEvent) => guard(event);
    element?.addEventListener('beforeinput', listen);
    return () => element?.removeEventListener('beforeinput', listen);
  }, [slot]);
};

const stepAside = (event: KeyboardEvent<HTMLElement>): void => {
  const hasModifier = event.shiftKey || event.altKey || event.metaKey || event.ctrlKey;
  if (hasModifier || (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight')) return;
  const isBack = event.key === 'ArrowLeft';
  const next = neighbourSlot(event.currentTarget, isBack ? -1 : 1);
  if (next === undefined || !isCaretAt(event.currentTarget, isBack ? 'start' : 'end')) return;
  event.preventDefault();
  putCaret(next, isBack ? 'end' : 'start');
};

const handleKeyDown = (onSubmit: (() => void) | undefined) => (event: KeyboardEvent<HTMLElement>) => {
  if (event.nativeEvent.isComposing) return;
  stepAside(event);
  if (event.key !== 'Enter' || event.metaKey || event.ctrlKey) return;
  event.preventDefault();
  const next = neighbourSlot(event.currentTarget, 1);
  if (onSubmit !== undefined) onSubmit();
  else if (next !== undefined) putCaret(next, 'end');
};

const lookOf = ({ value, isWeak = false }: OutcomeSlotProps): string | undefined => {
  if (value === '') return styles.empty;
  return isWeak ? styles.weak : styles.filled;
};

/**
 * Words of the outcome, edited where they stand in the sentence: wraps over lines, one line of plain text,
 * the browser's own undo, spelling and input methods. Arrow keys walk on into the neighbouring slot.
 */
export const OutcomeSlot = (props: OutcomeSlotProps) => {
  const { slot, read } = useSlotText(props);
  useOneLineInput(slot);
  const { hasInitialFocus = false, isReadOnly = false } = props;
  useImperativeHandle(props.ref, () => ({ focus: () => slot.current && putCaret(slot.current, 'end') }), [slot]);
  useEffect(() => {
    if (hasInitialFocus && slot.current !== null) putCaret(slot.current, 'end');
  }, [hasInitialFocus, slot]);
  return (
    <span
      ref={slot}
      role="textbox"
      tabIndex={0}
      contentEditable={isReadOnly ? false : 'plaintext-only'}
      spellCheck
      data-outcome-slot
      data-placeholder={props.placeholder}
      aria-label={props.label}
      aria-placeholder={props.placeholder}
      aria-readonly={isReadOnly}
      aria-invalid={props.isWeak ?? false}
      aria-describedby={props.describedBy}
      className={classNames(styles.slot, lookOf(props))}
      onInput={read}
      onFocus={props.onFocus}
      onBlur={props.onBlur}
      onKeyDown={handleKeyDown(props.onSubmit)}
    />
  );
};
