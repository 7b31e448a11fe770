import { TriangleAlert } from 'lucide-react';
import { useStore } from 'zustand';
import type { StoredBackup } from '../../../../shared/ipc/data.ts';
import { useBoot } from '../../../app/boot.ts';
import { useNow } from '../../../app/clock.ts';
import { useFormat } from '../../../app/format.ts';
import { useText } from '../../../app/text.ts';
import { Badge } from '../../../ui/Badge.tsx';
import { Button } from '../../../ui/Button.tsx';
import { prepareRestore } from './dataActions.ts';
import { dataPage } from './dataPage.ts';
import { callsText, dayText, sizeText } from './dataWords.ts';
import styles from './DataPage.module.css';

type BackupRowProps = { readonly backup: StoredBackup };

const BAD = ['damaged', 'newer'] as const;
const badOf = ({ state }: StoredBackup) => BAD.find((bad) => bad === state) ?? null;

const Moment = ({ backup }: BackupRowProps) => {
  const t = useText();
  const format = useFormat();
  const now = useNow('minute');
  return (
    <span className={styles.moment}>
      <span className={styles.when}>
        <span className={styles.day}>{dayText({ t, format }, { at: backup.at, now })}</span>{' '}
        {format.time(backup.at)}
      </span>
      {backup.kind === 'daily' ? null : (
        <span className={styles.kind}>{t(`data.backups.${backup.kind}`)}</span>
      )}
    </span>
  );
};

const Restore = ({ backup }: BackupRowProps) => {
  const t = useText();
  const format = useFormat();
  const isBusy = useStore(dataPage, ({ progress }) => progress !== null);
  return (
    <Button
      size="sm"
      variant="ghost"
      isDisabled={isBusy}
      aria-label={t('data.backups.restoreOf', { when: format.dayAndTime(backup.at) })}
      onPress={() => void prepareRestore({ t, format }, backup.id)}
    >
      {t('data.backups.restore')}
    </Button>
  );
};

/** One backup: when, how much, and the way back to it, unless it is damaged. */
export const BackupRow = ({ backup }: BackupRowProps) => {
  const t = useText();
  const format = useFormat();
  const { locale } = useBoot();
  const bad = badOf(backup);
  return (
    <li className={styles.backup}>
      <Moment backup={backup} />
      <span className={styles.count}>
        {backup.callCount === null ? null : callsText({ t, format }, backup.callCount)}
      </span>
      <span className={styles.size}>{sizeText(backup.sizeBytes, locale)}</span>
      <span className={styles.act}>
        {bad === null ? (
          <Restore backup={backup} />
        ) : (
          <Badge icon={TriangleAlert} tone="attention">
            {t(`data.backups.${bad}`)}
          </Badge>
        )}
      </span>
      {bad === null ? null : <p className={styles.why}>{t(`data.backups.${bad}Words`)}</p>}
    </li>
  );
};
