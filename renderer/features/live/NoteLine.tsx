import { useState } from 'react';
import { clockText } from '../../../shared/lib/time.ts';
import type { Note } from '../../../shared/schemas/call.ts';
import { useText } from '../../app/text.ts';
import { TextArea } from '../../ui/TextArea.tsx';
import { useLive } from './PanelContext.ts';
import styles from './SavedNotes.module.css';

/** A note to change. Emptied, it is taken away only when it is left: it may be on its way to being rewritten. */
export const NoteLine = ({ note }: { readonly note: Note }) => {
  const t = useText();
  const { call, store } = useLive();
  const [isEmptied, setIsEmptied] = useState(false);
  const time = clockText(Math.max(0, note.at - call.startedAt));
  const type = (text: string): void => {
    const isEmpty = text.trim() === '';
    setIsEmptied(isEmpty);
    if (!isEmpty) store.editNote(note.id, text);
  };
  return (
    <li className={styles.line}>
      <span className={styles.time}>{time}</span>
      <TextArea
        label={t('live.notes.edit', { time })}
        labelPlacement="hidden"
        value={isEmptied ? '' : note.text}
        onChange={type}
        onBlur={() => {
          if (isEmptied) store.editNote(note.id, '');
        }}
        maxRows={6}
      />
    </li>
  );
};
