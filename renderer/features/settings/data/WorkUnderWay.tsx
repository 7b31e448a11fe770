import { useStore } from 'zustand';
import { ask } from '../../../app/bridge.ts';
import { useFormat } from '../../../app/format.ts';
import { useText } from '../../../app/text.ts';
import { ProgressBar } from '../../../ui/ProgressBar.tsx';
import { dataPage } from './dataPage.ts';
import styles from './DataPage.module.css';

/** What is being done, how far it is, and the way to stop it. */
export const WorkUnderWay = () => {
  const t = useText();
  const format = useFormat();
  const progress = useStore(dataPage, (state) => state.progress);
  if (progress === null) return null;
  const { step, doneCount, totalCount } = progress;
  const hasCount = totalCount !== null && totalCount > 0;
  const counts = { done: format.number(doneCount), total: format.number(totalCount ?? 0) };
  return (
    <div className={styles.work}>
      <ProgressBar
        label={t(`data.progress.${step}`)}
        fraction={hasCount ? Math.min(doneCount / totalCount, 1) : undefined}
        valueText={hasCount ? t('data.progress.count', counts) : undefined}
        onCancel={() => void ask('data.cancel')}
        cancelLabel={t('data.progress.cancel')}
      />
    </div>
  );
};
