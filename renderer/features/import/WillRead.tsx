import type { ImportPreview, ImportView } from '../../../shared/ipc/imports.ts';
import { createFormat, type Format } from '../../app/format.ts';
import { useBoot } from '../../app/boot.ts';
import { now } from '../../app/clock.ts';
import { ResultBadge } from '../../app/ResultBadge.tsx';
import { useText } from '../../app/text.ts';
import { Card } from '../../ui/Card.tsx';
import { SectionHeading } from '../../ui/SectionHeading.tsx';
import styles from './WillRead.module.css';

const momentOf = (format: Format, { startsAt }: ImportPreview): string =>
  `${format.shortDay(startsAt, now())}, ${format.time(startsAt)}`;

const PreviewCard = ({ preview }: { readonly preview: ImportPreview }) => {
  const t = useText();
  const { locale } = useBoot();
  const format = createFormat(locale, preview.timeZone);
  return (
    <Card padding="none" className={styles.card}>
      <span className={styles.moment}>{momentOf(format, preview)}</span>
      <span className={styles.company}>{preview.company}</span>
      <span className={styles.what}>{preview.what}</span>
      {preview.result === null ? (
        <span className={styles.moment}>{t('import.noResult')}</span>
      ) : (
        <ResultBadge result={preview.result} />
      )}
    </Card>
  );
};

/** One row as the call that it becomes. */
export const WillRead = ({ view: { preview } }: { readonly view: ImportView }) => {
  const t = useText();
  if (preview === null) return <p className={styles.moment}>{t('import.noPreview')}</p>;
  return (
    <section>
      <SectionHeading title={t('import.willRead', { row: preview.rowNumber })} />
      <PreviewCard preview={preview} />
    </section>
  );
};
