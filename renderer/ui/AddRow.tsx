import { Plus } from 'lucide-react';
import { type KeyboardEvent, useState } from 'react';
import { Icon } from './Icon.tsx';
import styles from './ReorderList.module.css';
import { isSubmitPress } from './submitKey.ts';

export type AddRowProps = {
  readonly label: string;
  readonly placeholder: string;
  /** Enter, or leaving the field with words in it. */
  readonly onAdd: (text: string) => void;
};

/** The last row of a list, where the next one is typed. */
export const AddRow = ({ label, placeholder, onAdd }: AddRowProps) => {
  const [text, setText] = useState('');
  const add = () => {
    const words = text.trim();
    setText('');
    if (words !== '') onAdd(words);
  };
  const handleKeyDown = (event: KeyboardEvent) => {
    if (!isSubmitPress(event, 'enter')) return;
    event.preventDefault();
    add();
  };
  return (
    <li data-reorder-add className={styles.row}>
      <span className={styles.plus}>
        <Icon icon={Plus} size={14} />
      </span>
      <input
        value={text}
        aria-label={label}
        placeholder={placeholder}
        className={styles.text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={handleKeyDown}
        onBlur={add}
      />
    </li>
  );
};
