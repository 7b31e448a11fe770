import { useMemo } from 'react';
import { useBoot } from '../../app/boot.ts';
import { ask } from '../../app/bridge.ts';
import { useKeys } from '../../app/keys.ts';
import { useText } from '../../app/text.ts';
import { BrandMark } from '../../ui/BrandMark.tsx';
import { Button } from '../../ui/Button.tsx';
import { DragRegion } from '../../ui/DragRegion.tsx';
import { NextCallNote } from './NextCallNote.tsx';
import { RecoveryFacts } from './RecoveryFacts.tsx';
import { recoveryCase, recoveryReport } from './recoveryReport.ts';
import styles from './RecoveryView.module.css';

async function dismissAll(ids: readonly string[]): Promise<void> {
  for (const id of ids) await ask('notice.dismiss', { id });
}

/** Before the app opens, when the calls were not found as they were left: what happened and what was done. */
export const RecoveryView = () => {
  const t = useText();
  const { notices } = useBoot();
  const report = useMemo(() => recoveryReport(notices), [notices]);
  const keys = useMemo(
    () => [{ key: 'Enter', run: () => void dismissAll(report.noticeIds) }],
    [report.noticeIds],
  );
  useKeys(keys);
  return (
    <div className={styles.page}>
      <DragRegion className={styles.frame} />
      <main className={styles.column}>
        <p className={styles.brand}>
          <BrandMark />
          {t('shell.brand')}
        </p>
        <h1 className={styles.title}>{t(`recovery.${recoveryCase(report)}.title`)}</h1>
        <p className={styles.lead}>{t(`recovery.${recoveryCase(report)}.lead`)}</p>
        <RecoveryFacts report={report} />
        <div className={styles.actions}>
          <Button
            variant="primary"
            size="lg"
            keys={['Enter']}
            onPress={() => void dismissAll(report.noticeIds)}
          >
            {t('recovery.open')}
          </Button>
          <NextCallNote />
        </div>
      </main>
    </div>
  );
};
