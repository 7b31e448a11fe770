import { ChartColumn, Download, Table2 } from 'lucide-react';
import { useId, useState, type ReactNode } from 'react';
import { useText } from '../../app/text.ts';
import { Card } from '../../ui/Card.tsx';
import { classNames } from '../../ui/classNames.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { Menu, MenuItem } from '../../ui/Menu.tsx';
import styles from './ChartCard.module.css';
import type { ChartModel } from './chartModels.ts';
import { ChartTable } from './ChartTable.tsx';
import { useChartExport } from './useChartExport.ts';

export type ChartCardProps = {
  readonly model: ChartModel;
  /** The days that the chart is about, in words; stands in the picture. */
  readonly span: string;
  /** Stands for the plain title where that is a choice itself. */
  readonly heading?: ReactNode;
  /** A choice of what is shown. */
  readonly control?: ReactNode;
  readonly children: ReactNode;
  /** What stands below the chart and its table alike. */
  readonly foot?: ReactNode;
  readonly className?: string | undefined;
};

const ExportMenu = ({ model, span }: Pick<ChartCardProps, 'model' | 'span'>) => {
  const t = useText();
  const { savePicture, saveTable } = useChartExport(model, span);
  const label = t('insights.export.label', { title: model.title });
  return (
    <Menu
      label={label}
      placement="bottom end"
      trigger={<IconButton icon={Download} label={label} size="sm" isDisabled={model.rows.length === 0} />}
    >
      <MenuItem id="png" text={t('insights.export.png')} onAction={savePicture} />
      <MenuItem id="csv" text={t('insights.export.csv')} onAction={saveTable} />
    </Menu>
  );
};

/** A chart with its name, its table and the ways out. */
export const ChartCard = ({ model, span, heading, control, children, foot, className }: ChartCardProps) => {
  const t = useText();
  const id = useId();
  const [isTable, setIsTable] = useState(false);
  return (
    <Card as="section" padding="none" aria-labelledby={id} className={classNames(styles.card, className)}>
      <div className={styles.head}>
        <h2 id={id} className={styles.title}>
          {heading ?? model.title}
        </h2>
        {control}
        <span className={styles.tools}>
          <IconButton
            icon={isTable ? ChartColumn : Table2}
            label={t(isTable ? 'insights.table.hide' : 'insights.table.show')}
            isOn={isTable}
            size="sm"
            onPress={() => setIsTable(!isTable)}
          />
          <ExportMenu model={model} span={span} />
        </span>
      </div>
      {isTable ? null : children}
      <ChartTable model={model} isShown={isTable} />
      {foot}
    </Card>
  );
};
