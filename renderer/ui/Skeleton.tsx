import styles from './Skeleton.module.css';

export type SkeletonProps = {
  /** CSS lengths. */
  readonly width?: string | undefined;
  readonly height?: string | undefined;
};

/** The place of words that are on their way; decoration to a screen reader. */
export const Skeleton = ({ width = '100%', height = '12px' }: SkeletonProps) => (
  <span aria-hidden className={styles.bone} style={{ width, height }} />
);
