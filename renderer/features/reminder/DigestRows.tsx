import type { DigestEntry } from '../../../shared/ipc/reminders.ts';
import { Button } from '../../ui/Button.tsx';
import { answer } from './answer.ts';
import styles from './DigestRows.module.css';
import { ReminderButtons } from './ReminderButtons.tsx';
import { digestButtons, type ReminderButton } from './reminderButtons.ts';
import { clientOf, digestLine } from './reminderWords.ts';
import { useTeller } from './useTeller.ts';

export type DigestRowsProps = {
  readonly id: string;
  readonly entries: readonly DigestEntry[];
  readonly isPrivate: boolean;
};

const MOST_ROWS = 6;

type RowProps = {
  readonly id: string;
  readonly entry: DigestEntry;
  readonly buttons: readonly ReminderButton[];
};

const Row = ({ id, entry, buttons }: RowProps) => {
  const teller = useTeller();
  const nameId = `digest-${entry.about}-${entry.callId}`;
  return (
    <li className={styles.row}>
      <div className={styles.words}>
        <b id={nameId}>{clientOf(teller, entry).name}</b>
        <p>{digestLine(teller, entry)}</p>
      </div>
      <div className={styles.buttons}>
        <ReminderButtons id={id} buttons={buttons} callId={entry.callId} describedBy={nameId} size="sm" />
      </div>
    </li>
  );
};

/** The lines of a digest; those beyond a window's height wait in Callside. */
export const DigestRows = ({ id, entries, isPrivate }: DigestRowsProps) => {
  const { t } = useTeller();
  const buttons = digestButtons(entries, isPrivate);
  const hiddenCount = Math.max(0, entries.length - MOST_ROWS);
  return (
    <>
      <ul>
        {entries.slice(0, MOST_ROWS).map((entry, index) => (
          <Row key={`${entry.about} ${entry.callId}`} id={id} entry={entry} buttons={buttons[index] ?? []} />
        ))}
      </ul>
      {hiddenCount === 0 ? null : (
        <Button variant="ghost" size="sm" className={styles.more} onPress={() => answer(id, 'open')}>
          {t('reminders.window.digest.more', { count: hiddenCount })}
        </Button>
      )}
    </>
  );
};
