import { useText } from '../../app/text.ts';
import { BrandMark } from '../../ui/BrandMark.tsx';
import { classNames } from '../../ui/classNames.ts';
import { leadWords } from './leadWords.ts';
import styles from './RemindersPage.module.css';
import type { PreviewWords } from './usePreviewWords.ts';

type PreviewCardProps = {
  readonly words: PreviewWords;
  /** Minutes before the call. */
  readonly lead: number;
  /** The form that the settings ask for. */
  readonly isInForce: boolean;
};

/** A reminder as it will look. */
export const PreviewCard = ({ words, lead, isInForce }: PreviewCardProps) => {
  const t = useText();
  const when =
    lead === 0
      ? t('settings.reminders.preview.now')
      : t('settings.reminders.preview.in', { length: leadWords(t, lead) });
  return (
    <div data-edge className={classNames(styles.card, isInForce && styles.inForce)}>
      <p className={styles.from}>
        <BrandMark size={14} />
        <span>{t('shell.brand')}</span>
        <span className={styles.when}>{when}</span>
      </p>
      <p className={styles.title}>{words.title}</p>
      <p className={styles.words}>{words.body}</p>
    </div>
  );
};
