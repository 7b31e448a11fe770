import { plannedEnd } from '../../../shared/domain/callStages.ts';
import { LONGEST_PROSE, MOST_NOTES } from '../../../shared/lib/limits.ts';
import { useText } from '../../app/text.ts';
import { AddRow } from '../../ui/AddRow.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { momentOf } from './callFacts.ts';
import styles from './CallEditor.module.css';
import type { CallEditing } from './useCallEditor.ts';

/** The notes of a call; one that is emptied is taken out, one that is added belongs to the end of the call. */
export const NoteFields = ({ editor: { call, draft, change } }: { readonly editor: CallEditing }) => {
  const t = useText();
  const { notes } = draft;
  const add = (text: string): void => {
    const at = call.endedAt ?? plannedEnd(call);
    change({ notes: [...notes, { id: crypto.randomUUID(), text, at }] });
  };
  const labelOf = (at: number): string => {
    const moment = momentOf(call, at);
    return moment === null ? t('history.note') : t('history.noteAt', { moment });
  };
  return (
    <section className={styles.part}>
      <h3 className={styles.heading}>{t('drawer.notes')}</h3>
      {notes.map(({ id, text, at }) => (
        <TextArea
          key={id}
          label={labelOf(at)}
          value={text}
          onChange={(typed) =>
            change({ notes: notes.map((note) => (note.id === id ? { ...note, text: typed } : note)) })
          }
          maxLength={LONGEST_PROSE}
          maxRows={6}
        />
      ))}
      {notes.length >= MOST_NOTES ? null : (
        <ul className={styles.add}>
          <AddRow label={t('drawer.addNote')} placeholder={t('drawer.addNote')} onAdd={add} />
        </ul>
      )}
    </section>
  );
};
