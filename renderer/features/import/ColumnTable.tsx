import { ArrowRight } from 'lucide-react';
import { useState } from 'react';
import type { ImportView } from '../../../shared/ipc/imports.ts';
import { useText } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { SectionHeading } from '../../ui/SectionHeading.tsx';
import { Select } from '../../ui/Select.tsx';
import styles from './ColumnTable.module.css';
import { LEAVE_OUT, useFieldOptions } from './fieldOptions.ts';
import { FileForm } from './FileForm.tsx';
import { choose } from './importStore.ts';

type TableProps = { readonly view: ImportView };
type RowProps = { readonly view: ImportView; readonly index: number };

const MOST_SAMPLES = 3;

const ColumnRow = ({ view, index }: RowProps) => {
  const t = useText();
  const options = useFieldOptions(view);
  const column = view.columns[index];
  if (column === undefined) return null;
  const { heading, samples, target } = column;
  const name = heading === '' ? t('import.noHeading', { number: index + 1 }) : heading;
  const shown = samples.slice(0, MOST_SAMPLES).join(', ');
  return (
    <li className={styles.row}>
      <span className={styles.name} title={name}>
        {name}
      </span>
      <span className={styles.samples} title={shown}>
        {shown === '' ? t('import.noSamples') : shown}
      </span>
      <Icon icon={ArrowRight} size={14} tone="muted" />
      <Select
        className={target === null ? styles.open : target === LEAVE_OUT ? styles.off : undefined}
        label={t('import.fieldFor', { column: name })}
        labelPlacement="hidden"
        placeholder={t('import.chooseField')}
        options={options}
        value={target ?? undefined}
        onChange={(chosen) => choose({ column: { index, target: chosen } })}
      />
    </li>
  );
};

const Rows = ({ view }: TableProps) => {
  const t = useText();
  return (
    <>
      <div className={styles.head} aria-hidden>
        <span>{t('import.inFile')}</span>
        <span>{t('import.firstRows')}</span>
        <span />
        <span>{t('import.inCallside')}</span>
      </div>
      <ul className={styles.rows}>
        {view.columns.map(({ heading }, index) => (
          <ColumnRow key={`${index} ${heading}`} view={view} index={index} />
        ))}
      </ul>
    </>
  );
};

/** So many that are all matched are read by nobody. */
const MANY = 16;

/** The columns of the file, each with what it is in Callside. Many that are all matched wait behind a button. */
export const ColumnTable = ({ view }: TableProps) => {
  const t = useText();
  const all = view.columns.length;
  const [isOpened, setIsOpened] = useState(false);
  const isOpen = isOpened || all < MANY || view.counts.columnsToChoose + view.missing.length > 0;
  return (
    <section className={styles.section}>
      <SectionHeading
        title={t('import.columns')}
        meta={t('import.matched', { matched: all - view.counts.columnsToChoose, all })}
      >
        <FileForm view={view} />
      </SectionHeading>
      {isOpen ? (
        <Rows view={view} />
      ) : (
        <Button variant="ghost" size="sm" isExpanded={false} onPress={() => setIsOpened(true)}>
          {t('import.showColumns', { number: all })}
        </Button>
      )}
      {view.missing.map((field) => (
        <p key={field} className={styles.missing}>
          {t(`import.missing.${field}`)}
        </p>
      ))}
    </section>
  );
};
