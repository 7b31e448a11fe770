import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Icon } from '../../ui/Icon.tsx';
import styles from './Fact.module.css';

type FactProps = {
  readonly icon: LucideIcon;
  readonly name: string;
  readonly title: string;
  readonly children?: ReactNode;
  /** A place on the disk, to be copied. */
  readonly path?: string;
  readonly action?: ReactNode;
};

/** One line of the report. */
export const Fact = ({ icon, name, title, children, path, action }: FactProps) => (
  <div className={styles.fact}>
    <dt className={styles.name}>
      <Icon icon={icon} size={16} />
      {name}
    </dt>
    <dd className={styles.what}>
      <b>{title}</b>
      {children === undefined ? null : <p className={styles.words}>{children}</p>}
      {path === undefined ? null : (
        <p className={styles.path} data-selectable>
          {path}
        </p>
      )}
    </dd>
    {action === undefined ? null : <dd>{action}</dd>}
  </div>
);
