import { readSearch } from '../../../shared/domain/historySearch/readSearch.ts';
import { useText } from '../../app/text.ts';
import { useSettled } from '../../app/useSettled.ts';
import styles from './HistoryScreen.module.css';

/** Long enough to finish the word. */
const PAUSE_MS = 800;

const MOST_SAID = 2;

/** What of the search is looked for as plain words although it looks like more; said once the typing rests. */
export const NotUnderstood = ({ text }: { readonly text: string }) => {
  const t = useText();
  const [settled] = useSettled(text, PAUSE_MS);
  const notUnderstood = settled === text ? readSearch(text).notUnderstood.slice(0, MOST_SAID) : [];
  return (
    <div role="status">
      {notUnderstood.map(({ code, text: piece }, index) => (
        <p key={index} className={styles.notUnderstood}>
          {t(`history.notUnderstood.${code}`, { text: piece })}
        </p>
      ))}
    </div>
  );
};
