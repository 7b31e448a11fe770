import { ArrowRight } from 'lucide-react';
import type { ImportView } from '../../../shared/ipc/imports.ts';
import { useText } from '../../app/text.ts';
import { Icon } from '../../ui/Icon.tsx';
import { SectionHeading } from '../../ui/SectionHeading.tsx';
import { Select } from '../../ui/Select.tsx';
import styles from './ColumnTable.module.css';
import { LEAVE_OUT, useFieldOptions } from './fieldOptions.ts';
import { FileForm } from './FileForm.tsx';
import { choose } from './importStore.ts';

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

/** The columns of the file, each with what it is in Callside. */
export const ColumnTable = ({ view }: { readonly view: ImportView }) => {
  const t = useText();
  const all = view.columns.length;
  return (
    <section>
      <SectionHeading
        title={t('import.columns')}
        meta={t('import.matched', { matched: all - view.counts.columnsToChoose, all })}
      >
        <FileForm view={view} />
      </SectionHeading>
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
      {view.missing.map((field) => (
        <p key={field} className={styles.missing}>
          {t(`import.missing.${field}`)}
        </p>
      ))}
    </section>
  );
};
