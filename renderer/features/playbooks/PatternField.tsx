import { useId, useRef, useState, type KeyboardEvent } from 'react';
import { useText } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { SLOTS, type PatternSlot } from './patternParts.ts';
import { markBeside, shownPattern, slotMarks, typedPattern, type SlotMark } from './patternText.ts';
import styles from './PatternField.module.css';
import { useSlotNames } from './useSlotNames.ts';

const MOST_CHARACTERS = 2_000;

/** Typing by command is the one way that the field's own Undo takes back. */
type Typing = {
  readonly execCommand: (command: 'insertText', showsInterface: false, text: string) => boolean;
};

const Marks = ({ text, marks }: { readonly text: string; readonly marks: readonly SlotMark[] }) => (
  <div className={styles.under} aria-hidden>
    {marks.map(({ from, to, slot }, index) => (
      <span key={from}>
        {text.slice(marks[index - 1]?.to ?? 0, from)}
        <span className={slot === null ? styles.unknown : styles.slot}>{text.slice(from, to)}</span>
      </span>
    ))}
    {`${text.slice(marks.at(-1)?.to ?? 0)}\u200B`}
  </div>
);

const SIDE_OF: Readonly<Record<string, 'before' | 'behind'>> = { Backspace: 'before', Delete: 'behind' };

/** Half a slot is no slot: it is selected whole, and the key then takes it away. */
function selectWholeSlot(event: KeyboardEvent<HTMLTextAreaElement>, marks: readonly SlotMark[]): void {
  const { selectionStart, selectionEnd } = event.currentTarget;
  const side = SIDE_OF[event.key];
  if (side === undefined || selectionStart !== selectionEnd) return;
  const mark = markBeside(marks, selectionStart, side);
  if (mark !== null) event.currentTarget.setSelectionRange(mark.from, mark.to);
}

const InsertRow = ({ onInsert }: { readonly onInsert: (slot: PatternSlot) => void }) => {
  const t = useText();
  const names = useSlotNames();
  return (
    <div className={styles.insert}>
      <span aria-hidden>{t('playbookScreen.insert')}</span>
      {SLOTS.map((slot) => (
        <Button
          key={slot}
          size="sm"
          aria-label={t('playbookScreen.insertSlot', { slot: names[slot] })}
          onPress={() => onInsert(slot)}
        >
          {names[slot]}
        </Button>
      ))}
    </div>
  );
};

type AdviceProps = {
  readonly id: string;
  readonly text: string;
  readonly marks: readonly SlotMark[];
};

const Advice = ({ id, text, marks }: AdviceProps) => {
  const t = useText();
  const unknown = marks.find(({ slot }) => slot === null);
  return (
    <div id={id} aria-live="polite">
      {unknown === undefined ? null : (
        <p className={styles.advice}>
          {t('playbookScreen.unknownSlot', { slot: text.slice(unknown.from, unknown.to) })}
        </p>
      )}
    </div>
  );
};

export type PatternFieldProps = {
  readonly label: string;
  readonly pattern: string;
  readonly onChange: (pattern: string) => void;
  readonly elevation?: 'rest' | 'current' | undefined;
};

/** A sentence with slots, edited as text: the slots are marked under it, put in by buttons, taken away whole. */
export const PatternField = ({ label, pattern, onChange, elevation }: PatternFieldProps) => {
  const names = useSlotNames();
  const area = useRef<HTMLTextAreaElement>(null);
  const adviceId = useId();
  const [text, setText] = useState(() => shownPattern(pattern, names));
  const marks = slotMarks(text, names);
  const edit = (typed: string): void => {
    setText(typed);
    onChange(typedPattern(typed, names).slice(0, MOST_CHARACTERS));
  };
  const insert = (slot: PatternSlot): void => {
    area.current?.focus();
    const page: Typing = document;
    page.execCommand('insertText', false, `{${names[slot]}}`);
  };
  return (
    <Card elevation={elevation} padding="none" className={styles.card}>
      <div className={styles.both}>
        <Marks text={text} marks={marks} />
        <textarea
          ref={area}
          rows={1}
          className={styles.area}
          aria-label={label}
          aria-describedby={adviceId}
          value={text}
          maxLength={MOST_CHARACTERS}
          onChange={(event) => edit(event.target.value)}
          onKeyDown={(event) => selectWholeSlot(event, marks)}
        />
      </div>
      <Advice id={adviceId} text={text} marks={marks} />
      <InsertRow onInsert={insert} />
    </Card>
  );
};
