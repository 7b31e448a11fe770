import { marksOf, type MarkedField } from '../../../shared/domain/historySearch/marks.ts';
import styles from './Marked.module.css';

type Props = { readonly text: string; readonly query: string; readonly field?: MarkedField };

/** A text with what the search found in it set off. */
export const Marked = ({ text, query, field = 'text' }: Props) => {
  const marks = marksOf(text, query, field);
  if (marks.length === 0) return text;
  return (
    <span className={styles.text}>
      {marks.map(({ from, to }, index) => (
        <span key={from}>
          {text.slice(marks[index - 1]?.to ?? 0, from)}
          <mark className={styles.mark}>{text.slice(from, to)}</mark>
        </span>
      ))}
      {text.slice(marks.at(-1)?.to ?? 0)}
    </span>
  );
};
