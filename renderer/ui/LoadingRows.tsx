import styles from './LoadingRows.module.css';
import { Skeleton } from './Skeleton.tsx';
import { VisuallyHidden } from './VisuallyHidden.tsx';

export type LoadingRowsProps = {
  /** Read aloud, such as “Loading calls”. */
  readonly label: string;
  readonly count?: number | undefined;
  /** px; 44 as in tables. */
  readonly rowHeight?: number | undefined;
};

const widths = ['38%', '52%', '44%', '60%', '35%'];

/** Rows that are on their way; appears after a moment, so a fast answer never flashes. */
export const LoadingRows = ({ label, count = 6, rowHeight = 44 }: LoadingRowsProps) => (
  <div role="status" aria-busy className={styles.rows}>
    <VisuallyHidden>{label}</VisuallyHidden>
    {Array.from({ length: count }, (_, index) => (
      <div key={index} className={styles.row} style={{ height: rowHeight }}>
        <Skeleton width="44px" />
        <Skeleton width={widths[index % widths.length]} />
        <Skeleton width="72px" height="18px" />
      </div>
    ))}
  </div>
);
