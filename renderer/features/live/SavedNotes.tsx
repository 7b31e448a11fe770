import { NotebookPen } from 'lucide-react';
import type { ReactElement } from 'react';
import { clockText } from '../../../shared/lib/time.ts';
import type { Note } from '../../../shared/schemas/call.ts';
import { useText } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { classNames } from '../../ui/classNames.ts';
import { Popover } from '../../ui/Popover.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { NoteLine } from './NoteLine.tsx';
import { useLive } from './PanelContext.ts';
import styles from './SavedNotes.module.css';

/** All notes of the call, newest last, each open to be changed. */
const NotesPopover = ({ trigger }: { readonly trigger: ReactElement }) => {
  const t = useText();
  const { notes } = useLive().call;
  return (
    <Popover label={t('live.notes.title')} placement="top start" width={348} trigger={trigger}>
      <h2 className={styles.title}>{t('live.notes.count', { count: notes.length })}</h2>
      <ol className={styles.list}>
        {notes.map((note) => (
          <NoteLine key={note.id} note={note} />
        ))}
      </ol>
      {notes.length === 0 ? <p className={styles.empty}>{t('live.notes.none')}</p> : null}
    </Popover>
  );
};

/** The last note above the bar; it opens the others. */
export const SavedNote = ({ note }: { readonly note: Note }) => {
  const t = useText();
  const { startedAt } = useLive().call;
  const time = clockText(Math.max(0, note.at - startedAt));
  return (
    <NotesPopover
      trigger={
        <Button variant="ghost" className={styles.saved}>
          <span className={styles.time}>{time}</span>
          <span className={styles.text}>{note.text}</span>
          <VisuallyHidden>{t('live.notes.openAll')}</VisuallyHidden>
        </Button>
      }
    />
  );
};

/** The way to the notes where the last one is not shown. */
export const NoteCount = ({ isAlways }: { readonly isAlways: boolean }) => {
  const t = useText();
  const count = useLive().call.notes.length;
  return (
    <span className={classNames(styles.count, isAlways && styles.always)}>
      <NotesPopover
        trigger={
          <Button variant="ghost" size="sm" icon={NotebookPen} aria-label={t('live.notes.open', { count })}>
            {count}
          </Button>
        }
      />
    </span>
  );
};
