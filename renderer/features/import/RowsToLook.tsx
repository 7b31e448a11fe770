import { useState } from 'react';
import type { ImportView } from '../../../shared/ipc/imports.ts';
import { ask } from '../../app/bridge.ts';
import { useFormat } from '../../app/format.ts';
import { useText } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { SectionHeading } from '../../ui/SectionHeading.tsx';
import { leaveOutAll } from './importStore.ts';
import { CompareDialog } from './CompareDialog.tsx';
import { ProblemRow } from './ProblemRow.tsx';
import styles from './RowsToLook.module.css';

type Props = { readonly view: ImportView };

const Afterwards = ({ view }: Props) => {
  const t = useText();
  const { number } = useFormat();
  const { toSettle, leftOut } = view.counts;
  const isMore = view.rows.length < toSettle;
  return (
    <>
      {isMore ? (
        <p className={styles.words}>{t('import.moreRows', { shown: number(view.rows.length) })}</p>
      ) : null}
      <p className={styles.words}>{t(toSettle === 0 ? 'import.allSettled' : 'import.allOrNothing')}</p>
      {toSettle > 1 ? (
        <Button variant="ghost" size="sm" onPress={leaveOutAll}>
          {t('import.leaveOutAll', { count: toSettle, number: number(toSettle) })}
        </Button>
      ) : null}
      {leftOut > 0 ? (
        <Button variant="ghost" size="sm" onPress={() => void ask('import.settleAgain')}>
          {t('import.settleAgain')}
        </Button>
      ) : null}
    </>
  );
};

/** Every row that is no call yet, with its number, the reason and the likely repair. */
export const RowsToLook = ({ view }: Props) => {
  const t = useText();
  const { number } = useFormat();
  const [compared, setCompared] = useState<number | null>(null);
  const { toSettle, rows } = view.counts;
  const meta = t('import.rowsOf', { shown: number(toSettle), all: number(rows) });
  return (
    <section className={styles.section} aria-label={t('import.rows')}>
      <SectionHeading title={t('import.rows')} meta={meta} />
      {view.rows.length === 0 ? (
        <p className={styles.words}>{t('import.noRows')}</p>
      ) : (
        <Card padding="none">
          <ul className={styles.list}>
            {view.rows.map((row) => (
              <ProblemRow
                key={`${row.rowNumber} ${row.problem.code} ${'field' in row.problem ? row.problem.field : ''}`}
                row={row}
                onCompare={() => setCompared(row.rowNumber)}
              />
            ))}
          </ul>
        </Card>
      )}
      <Afterwards view={view} />
      {compared === null ? null : <CompareDialog rowNumber={compared} onClose={() => setCompared(null)} />}
    </section>
  );
};
