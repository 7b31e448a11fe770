import { use, type KeyboardEvent } from 'react';
import { keysOf } from '../../../shared/domain/appKeys.ts';
import { clockText } from '../../../shared/lib/time.ts';
import { useText } from '../../app/text.ts';
import { Kbd } from '../../ui/Kbd.tsx';
import { ariaKeyShortcuts } from '../../ui/keys.ts';
import { PlatformContext } from '../../ui/PlatformContext.ts';
import { isSubmitPress } from '../../ui/submitKey.ts';
import styles from './NoteBar.module.css';
import { NoteCount, SavedNote } from './SavedNotes.tsx';
import { useClock, useLive, usePanelView } from './PanelContext.ts';
import { useFocusTarget } from './useFocusTarget.ts';

const NOTE_KEYS = keysOf('note');

const Stamp = () => <span className={styles.stamp}>{clockText(useClock().elapsedMs)}</span>;

/** A line that takes a note at any time; it is kept with every keystroke and becomes a note with Enter. */
const NoteField = () => {
  const t = useText();
  const { call, store, actions } = useLive();
  const shortcut = ariaKeyShortcuts(NOTE_KEYS, use(PlatformContext));
  const press = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (!isSubmitPress(event, 'enter')) return;
    event.preventDefault();
    actions.addNote(call.noteDraft);
  };
  return (
    <input
      className={styles.input}
      aria-label={t('live.notes.quick')}
      aria-keyshortcuts={shortcut}
      placeholder={t('live.notes.quick')}
      autoComplete="off"
      spellCheck
      value={call.noteDraft}
      onChange={(event) => store.edit({ noteDraft: event.target.value })}
      onKeyDown={press}
    />
  );
};

/** The bottom of the panel: the last note, and the line for the next one. */
export const NoteBar = () => {
  const { noteDraft, notes } = useLive().call;
  const act = usePanelView((view) => view.act);
  const element = useFocusTarget<HTMLElement>('note');
  const last = act === 'ask' ? undefined : notes.at(-1);
  return (
    <footer className={styles.footer}>
      {last === undefined ? null : <SavedNote note={last} />}
      <section ref={element} className={styles.bar}>
        <Stamp />
        <NoteField />
        {notes.length === 0 ? null : <NoteCount isAlways={last === undefined} />}
        <Kbd keys={noteDraft === '' ? NOTE_KEYS : ['Enter']} />
      </section>
    </footer>
  );
};
