import { useState } from 'react';
import { BEHIND, searchBehind } from '../../../shared/domain/insights/behind.ts';
import { MEASURES, type Measure } from '../../../shared/domain/insights/groupRates.ts';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { CallsLink } from './CallsLink.tsx';
import { ChartCard } from './ChartCard.tsx';
import type { WeeksModel } from './chartModels.ts';
import type { Shown } from './rowModels.ts';
import styles from './WeeksCard.module.css';
import { WeeksChart } from './WeeksChart.tsx';
import { weeksModel } from './weeksModel.ts';

const Legend = ({ legend }: Pick<WeeksModel, 'legend'>) => (
  <ul className={styles.legend}>
    <li className={styles.first}>{legend.first}</li>
    {legend.second === null ? null : <li className={styles.second}>{legend.second}</li>}
    <li className={styles.total}>{legend.total}</li>
  </ul>
);

/** Promises that are not settled yet are in no rate, and are said to be. */
const Pending = ({ shown }: { readonly shown: Shown }) => {
  const { t, format, insights, days } = shown;
  const { pendingCount: count } = insights;
  if (count === 0) return null;
  return (
    <CallsLink search={searchBehind(BEHIND.pending, days)} className={styles.pending}>
      {t('insights.weeks.pending', { count, number: format.number(count) })}
    </CallsLink>
  );
};

type WeeksCardProps = { readonly shown: Shown; readonly span: string };

/** Week by week: what was gained, asked for or kept. */
export const WeeksCard = ({ shown, span }: WeeksCardProps) => {
  const { t } = shown;
  const [measure, setMeasure] = useState<Measure>('gained');
  const model = weeksModel(measure, shown);
  const options = MEASURES.map((id) => ({ id, text: t(`insights.weeks.measures.${id}`) }));
  return (
    <ChartCard
      model={model}
      span={span}
      control={
        <SegmentedControl
          label={t('insights.weeks.measure')}
          {...{ options, value: measure, onChange: setMeasure }}
        />
      }
    >
      <WeeksChart model={model} />
      <div className={styles.foot}>
        <Legend legend={model.legend} />
        {measure === 'kept' ? <Pending shown={shown} /> : null}
      </div>
    </ChartCard>
  );
};
