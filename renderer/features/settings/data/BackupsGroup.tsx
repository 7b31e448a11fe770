import { useStore } from 'zustand';
import type { StoredBackup } from '../../../../shared/ipc/data.ts';
import { useText } from '../../../app/text.ts';
import { SettingGroup } from '../../../ui/SettingGroup.tsx';
import { BackupRow } from './BackupRow.tsx';
import { dataPage } from './dataPage.ts';
import styles from './DataPage.module.css';
import { WorkUnderWay } from './WorkUnderWay.tsx';

type BackupsGroupProps = { readonly backups: readonly StoredBackup[] };

/** Every backup with what is known of it. */
export const BackupsGroup = ({ backups }: BackupsGroupProps) => {
  const t = useText();
  const step = useStore(dataPage, ({ progress }) => progress?.step ?? null);
  return (
    <SettingGroup title={t('data.backups.title')}>
      {step === 'reading' || step === 'checking' ? <WorkUnderWay /> : null}
      {backups.length === 0 ? (
        <p className={styles.none}>{t('data.backups.none')}</p>
      ) : (
        <ul className={styles.backups}>
          {backups.map((backup) => (
            <BackupRow key={backup.id} backup={backup} />
          ))}
        </ul>
      )}
    </SettingGroup>
  );
};
