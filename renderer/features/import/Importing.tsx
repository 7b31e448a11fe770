import type { ImportState } from '../../../shared/ipc/imports.ts';
import { ask } from '../../app/bridge.ts';
import { useFormat } from '../../app/format.ts';
import { useText } from '../../app/text.ts';
import { ProgressBar } from '../../ui/ProgressBar.tsx';
import styles from './ImportScreen.module.css';

type Props = { readonly state: Extract<ImportState, { readonly kind: 'importing' }> };

/** The last step: how far it is, and the way out as long as nothing is written. */
export const Importing = ({ state }: Props) => {
  const t = useText();
  const { number } = useFormat();
  const { step, doneCount, totalCount } = state;
  const isCounted = step !== 'backup';
  return (
    <div className={styles.state}>
      <div className={styles.progress}>
        <ProgressBar
          label={t(`import.importing.${step}`)}
          {...(isCounted ? { fraction: doneCount / Math.max(1, totalCount) } : {})}
          {...(isCounted
            ? { valueText: t('import.progress', { done: number(doneCount), all: number(totalCount) }) }
            : {})}
          onCancel={() => void ask('import.cancel')}
          cancelLabel={t('import.cancel')}
        />
        <p className={styles.hint}>{t('import.nothingYet')}</p>
      </div>
    </div>
  );
};
