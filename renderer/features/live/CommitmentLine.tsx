import { useBoot } from '../../app/boot.ts';
import { useText } from '../../app/text.ts';
import { commitmentLine } from './commitment.ts';
import styles from './CommitmentLine.module.css';
import { useLive } from './PanelContext.ts';

/** What will be asked for, in one sentence; said plainly where nothing is planned. */
export const CommitmentLine = () => {
  const t = useText();
  const { language } = useBoot();
  const line = commitmentLine(useLive().call, language);
  return line === '' ? (
    <p className={styles.none}>{t('live.noOutcome.title')}</p>
  ) : (
    <p className={styles.commitment} data-selectable>
      {line}
    </p>
  );
};
