import { useId } from 'react';
import type { ExportProfile } from '../../../shared/domain/csv/profiles/exportProfile.ts';
import { useFormat } from '../../app/format.ts';
import { useText } from '../../app/text.ts';
import styles from './ExportForm.module.css';

type Props = { readonly profile: ExportProfile; readonly count: number | null };

/** What the CRM needs besides, and when it takes less than this. */
export const ExportByHand = ({ profile, count }: Props) => {
  const t = useText();
  const format = useFormat();
  const titleId = useId();
  const { id, byHand, mostRows } = profile;
  if (byHand.length === 0) return null;
  return (
    <section className={styles.byHand} aria-labelledby={titleId}>
      <h2 id={titleId} className={styles.title}>
        {t(`export.byHandTitle.${id}`)}
      </h2>
      <dl className={styles.list}>
        {byHand.map(({ column, code }) => (
          <div key={code} className={styles.need}>
            <dt>{column}</dt>
            <dd>{t(`export.byHand.${id}.${code}`)}</dd>
          </div>
        ))}
      </dl>
      {mostRows !== null && (count ?? 0) > mostRows ? (
        <p className={styles.warning}>{t('export.tooMany', { most: format.number(mostRows) })}</p>
      ) : null}
    </section>
  );
};
