import { CompanyRow } from './CompanyRow.tsx';
import { ContactRow } from './ContactRow.tsx';
import { LengthRow } from './LengthRow.tsx';
import { LinkRow } from './LinkRow.tsx';
import styles from './PlanRows.module.css';
import { WhenRow } from './WhenRow.tsx';

/** What was understood, in words; every row turns into a field when it is chosen. */
export const PlanRows = () => (
  <dl className={styles.rows}>
    <CompanyRow />
    <ContactRow />
    <WhenRow />
    <LengthRow />
    <LinkRow />
  </dl>
);
