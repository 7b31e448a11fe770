import type { ReactNode } from 'react';
import { TextArea } from '../../ui/TextArea.tsx';
import { MOST_LINE_CHARACTERS } from './preparation.ts';
import styles from './Spoken.module.css';

export type MadeOfProps = {
  /** Stands at the left and begins the sentence that the text goes on. */
  readonly lead: string;
  /** The same, whole, for those who hear it. */
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly onFocus?: (() => void) | undefined;
  readonly onBlur?: (() => void) | undefined;
  readonly placeholder: string;
  readonly trailing?: ReactNode;
};

/** The line below composed words: the part of them that only the seller can know. */
export const MadeOf = (props: MadeOfProps) => (
  <div className={styles.madeOf}>
    <span className={styles.lead} aria-hidden>
      {props.lead}
    </span>
    <TextArea
      label={props.label}
      labelPlacement="hidden"
      form="line"
      value={props.value}
      onChange={(text) => props.onChange(text.replace(/\s*[\r\n]+\s*/g, ' '))}
      onFocus={props.onFocus}
      onBlur={props.onBlur}
      placeholder={props.placeholder}
      maxRows={4}
      maxLength={MOST_LINE_CHARACTERS}
      submitOn="enter"
      onSubmit={leaveField}
      className={styles.line}
    />
    {props.trailing}
  </div>
);

/** Enter has nothing to send here: everything is saved, so it leaves the field as Escape does. */
function leaveField(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}
