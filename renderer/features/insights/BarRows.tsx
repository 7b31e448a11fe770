import type { LucideIcon } from 'lucide-react';
import { useText } from '../../app/text.ts';
import { classNames } from '../../ui/classNames.ts';
import { Icon } from '../../ui/Icon.tsx';
import styles from './BarRows.module.css';
import { CallsLink } from './CallsLink.tsx';
import type { BarRow, RowsModel } from './chartModels.ts';
import { Meter } from './Meter.tsx';

export type BarRowsProps = {
  readonly model: Pick<RowsModel, 'rows' | 'tone'>;
  readonly iconOf?: ((key: string) => LucideIcon) | undefined;
  /** Whether rows have a percentage. */
  readonly hasValues?: boolean | undefined;
};

const useSaid = (): ((row: BarRow) => string) => {
  const t = useText();
  return ({ label, value, detail, isFew, search }) => {
    const figure = [label, value, detail, isFew ? t('insights.few') : ''].filter(Boolean).join(', ');
    return search === null ? figure : t('insights.open', { figure });
  };
};

/** Bars one below the other, each the way to its calls. */
export const BarRows = ({ model, iconOf, hasValues = true }: BarRowsProps) => {
  const saidOf = useSaid();
  return (
    <ul className={classNames(styles.rows, !hasValues && styles.plain)}>
      {model.rows.map((row) => (
        <li key={row.key}>
          <CallsLink
            search={row.search}
            label={saidOf(row)}
            className={classNames(styles.row, row.isFew && styles.few)}
          >
            <span className={styles.name}>
              {iconOf === undefined ? null : <Icon icon={iconOf(row.key)} size={14} tone="muted" />}
              <span className={styles.label} title={row.label}>
                {row.label}
              </span>
            </span>
            <Meter {...row} tone={model.tone} size="row" />
            {hasValues ? <span className={styles.value}>{row.value}</span> : null}
            <span className={styles.detail}>{row.detail}</span>
          </CallsLink>
        </li>
      ))}
    </ul>
  );
};
