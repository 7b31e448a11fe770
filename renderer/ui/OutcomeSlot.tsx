import {
  type KeyboardEvent,
  type Ref,
  type RefObject,
  useEffect,
  useEffectEvent,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
} from 'react';
import { classNames } from './classNames.ts';
import styles from './OutcomeSlot.module.css';
import { isCaretAt, neighbourSlot, putCaret, replaceText, typeText } from './slotCaret.ts';
import { oneLine, slotEntry } from './slotText.ts';
import { useInitialFocus } from './useInitialFocus.ts';

export type OutcomeSlotHandle = {
  readonly focus: () => void;
  /** Types a text in place of what stands there, as the user would: the browser's own undo takes it back. */
  readonly fill: (text: string) => void;
};

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
  /** The down arrow, where the caret has no line below: the way into what is offered for the slot. */
  readonly onStepDown?: (() => void) | undefined;
  readonly isReadOnly?: boolean | undefined;
  readonly hasInitialFocus?: boolean | undefined;
  readonly ref?: Ref<OutcomeSlotHandle> | undefined;
};

type PlainProps = Omit<OutcomeSlotProps, 'ref'>;
type SlotRef = RefObject<HTMLSpanElement | null>;

/** Keeps the element's text to `value` without ever touching what is being typed. */
const useSlotText = (slotRef: SlotRef, { value, onChange }: PlainProps) => {
  const typed = useRef<string | undefined>(undefined);
  useLayoutEffect(() => {
    const element = slotRef.current;
    if (element === null || typed.current === value || element.textContent === value) return;
    typed.current = value;
    element.textContent = value;
    if (element === element.ownerDocument.activeElement) putCaret(element, 'end');
  }, [slotRef, value]);
  return () => {
    const text = oneLine(slotRef.current?.textContent ?? '');
    typed.current = text;
    onChange(text);
  };
};

/** Lets the browser edit, except that only plain text enters. React's own event knows no input type. */
const usePlainInput = (slotRef: SlotRef) => {
  const guard = useEffectEvent((event: InputEvent) => {
    const entry = slotEntry(event);
    if (entry.kind === 'allowed') return;
    event.preventDefault();
    if (entry.kind === 'text') typeText(document, entry.text, event.getTargetRanges()[0]);
  });
  useEffect(() => {
    const element = slotRef.current;
    const listen = (event: InputEvent) => guard(event);
    element?.addEventListener('beforeinput', listen);
    return () => element?.removeEventListener('beforeinput', listen);
  }, [slotRef]);
};

const hasModifier = (event: KeyboardEvent): boolean =>
  event.shiftKey || event.altKey || event.metaKey || event.ctrlKey;

const arrowSteps: Readonly<Record<string, -1 | 1>> = { ArrowLeft: -1, ArrowRight: 1 };

const walkOn = (event: KeyboardEvent<HTMLElement>): void => {
  const step = hasModifier(event) ? undefined : arrowSteps[event.key];
  if (step === undefined || !isCaretAt(event.currentTarget, step === -1 ? 'start' : 'end')) return;
  const next = neighbourSlot(event.currentTarget, step);
  if (next === undefined) return;
  event.preventDefault();
  putCaret(next, step === -1 ? 'end' : 'start');
};

const handIn = (event: KeyboardEvent<HTMLElement>, onSubmit: (() => void) | undefined): void => {
  if (event.key !== 'Enter' || event.metaKey || event.ctrlKey) return;
  event.preventDefault();
  const next = neighbourSlot(event.currentTarget, 1);
  if (onSubmit !== undefined) onSubmit();
  else if (next !== undefined) putCaret(next, 'end');
};

const stepDown = (event: KeyboardEvent<HTMLElement>, onStepDown: (() => void) | undefined): void => {
  if (event.key !== 'ArrowDown' || hasModifier(event) || onStepDown === undefined) return;
  if (!isCaretAt(event.currentTarget, 'end')) return;
  event.preventDefault();
  onStepDown();
};

const handleKeyDown =
  ({ onSubmit, onStepDown }: PlainProps) =>
  (event: KeyboardEvent<HTMLElement>) => {
    if (event.nativeEvent.isComposing) return;
    walkOn(event);
    stepDown(event, onStepDown);
    handIn(event, onSubmit);
  };

const lookOf = ({ value, isWeak = false }: PlainProps): string | undefined => {
  if (value === '') return styles.empty;
  return isWeak ? styles.weak : styles.filled;
};

const useSlotHandle = (slotRef: SlotRef, ref: Ref<OutcomeSlotHandle> | undefined) =>
  useImperativeHandle(
    ref,
    () => ({
      focus: () => slotRef.current && putCaret(slotRef.current, 'end'),
      fill: (text: string) => slotRef.current && replaceText(slotRef.current, oneLine(text)),
    }),
    [slotRef],
  );

/**
 * Words of the outcome, edited where they stand in the sentence: wraps over lines, one line of plain text,
 * the browser's own undo, spelling and input methods. Arrow keys walk on into the neighbouring slot.
 */
export const OutcomeSlot = ({ ref, ...props }: OutcomeSlotProps) => {
  const { hasInitialFocus = false, isReadOnly = false, isWeak = false } = props;
  const slot = useRef<HTMLSpanElement>(null);
  const read = useSlotText(slot, props);
  usePlainInput(slot);
  useSlotHandle(slot, ref);
  useInitialFocus(slot, hasInitialFocus);
  return (
    <span
      ref={slot}
      role="textbox"
      tabIndex={0}
      contentEditable={!isReadOnly}
      spellCheck
      data-outcome-slot
      data-placeholder={props.placeholder}
      aria-label={props.label}
      aria-placeholder={props.placeholder}
      aria-readonly={isReadOnly}
      aria-invalid={isWeak}
      aria-describedby={props.describedBy}
      className={classNames(styles.slot, lookOf(props))}
      onInput={read}
      onFocus={props.onFocus}
      onBlur={props.onBlur}
      onKeyDown={handleKeyDown(props)}
    />
  );
};
