import type { LucideIcon } from 'lucide-react';
import { useText } from '../../app/text.ts';
import { classNames } from '../../ui/classNames.ts';
import { Icon } from '../../ui/Icon.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
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

/** What the look of a row says, for those who do not see it. */
const Unseen = ({ row: { isFew } }: { readonly row: BarRow }) => {
  const t = useText();
  const said = [...(isFew ? [t('insights.few')] : []), t('insights.open')];
  return <VisuallyHidden>{said.join('. ')}</VisuallyHidden>;
};

/** Bars one below the other, each the way to its calls. */
export const BarRows = ({ model, iconOf, hasValues = true }: BarRowsProps) => (
  <ul className={classNames(styles.rows, !hasValues && styles.plain)}>
    {model.rows.map((row) => (
      <li key={row.key}>
        <CallsLink search={row.search} className={classNames(styles.row, row.isFew && styles.few)}>
          <span className={styles.name}>
            {iconOf === undefined ? null : <Icon icon={iconOf(row.key)} size={14} tone="muted" />}
            <span className={styles.label} title={row.label}>
              {row.label}
            </span>
          </span>
          <Meter {...row} tone={model.tone} size="row" />
          {hasValues ? <span className={styles.value}>{row.value}</span> : null}
          <span className={styles.detail}>{row.detail}</span>
          <Unseen row={row} />
        </CallsLink>
      </li>
    ))}
  </ul>
);
