import { useState } from 'react';
import { TextField } from '../../ui/TextField.tsx';
import styles from './CalendarCard.module.css';

type AddWordProps = {
  readonly label: string;
  readonly placeholder: string;
  /** Takes the word, or says what is wrong with it. */
  readonly onAdd: (word: string) => string | null;
};

/** The field after the last chip: Enter adds, and so does leaving it. */
export const AddWord = ({ label, placeholder, onAdd }: AddWordProps) => {
  const [text, setText] = useState('');
  const [error, setError] = useState<string>();
  const add = (): void => {
    if (text.trim() === '') return;
    const wrong = onAdd(text);
    setError(wrong ?? undefined);
    if (wrong === null) setText('');
  };
  const type = (typed: string): void => {
    setText(typed);
    setError(undefined);
  };
  return (
    <TextField
      className={styles.add}
      label={label}
      labelPlacement="hidden"
      placeholder={placeholder}
      value={text}
      onChange={type}
      onSubmit={add}
      onBlur={add}
      error={error}
      maxLength={253}
    />
  );
};
