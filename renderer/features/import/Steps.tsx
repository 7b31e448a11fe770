import { Check } from 'lucide-react';
import { useText } from '../../app/text.ts';
import { classNames } from '../../ui/classNames.ts';
import { Icon } from '../../ui/Icon.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import styles from './Steps.module.css';

const STEPS = ['file', 'columns', 'import'] as const;
export type ImportStep = (typeof STEPS)[number];

/** Where the import is: what is done, what is on screen, what follows. */
export const Steps = ({ current }: { readonly current: ImportStep }) => {
  const t = useText();
  const at = STEPS.indexOf(current);
  return (
    <ol className={styles.steps} aria-label={t('import.steps.label')}>
      {STEPS.map((step, index) => (
        <li
          key={step}
          className={classNames(styles.step, index < at && styles.done, index === at && styles.current)}
          {...(index === at ? { 'aria-current': 'step' as const } : {})}
        >
          <span className={styles.sign} aria-hidden>
            {index < at ? <Icon icon={Check} size={11} strokeWidth={3} /> : index + 1}
          </span>
          {t(`import.steps.${step}`)}
          {index < at ? <VisuallyHidden>{t('import.steps.done')}</VisuallyHidden> : null}
        </li>
      ))}
    </ol>
  );
};
