import styles from './OutcomeBlank.module.css';

/** A slot of the outcome that is still empty, to be read and not filled in here. */
export const OutcomeBlank = ({ children }: { readonly children: string }) => (
  <span className={styles.blank}>{children}</span>
);
