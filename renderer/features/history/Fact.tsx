import styles from './CallRecord.module.css';

/** A name and what it is; nothing while that is blank. */
export const Fact = ({ name, children }: { readonly name: string; readonly children: string }) =>
  children.trim() === '' ? null : (
    <div className={styles.fact}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
