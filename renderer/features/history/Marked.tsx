import { markerOf, type MarkedField } from '../../../shared/domain/historySearch/marks.ts';
import styles from './Marked.module.css';

type Props = { readonly text: string; readonly query: string; readonly field?: MarkedField };

type Marker = ReturnType<typeof markerOf>;

const MOST_KEPT = 12;
const kept = new Map<string, Marker>();

/** A search is read once, not for each cell. */
function markerFor(query: string, field: MarkedField): Marker {
  const key = `${field} ${query}`;
  const marker = kept.get(key) ?? markerOf(query, field);
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(key, marker);
  return marker;
}

/** A text with what the search found in it set off. */
export const Marked = ({ text, query, field = 'text' }: Props) => {
  const marks = markerFor(query, field)(text);
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
