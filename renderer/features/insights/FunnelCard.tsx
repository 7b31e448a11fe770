import { ANY_STEP_CALLS, searchBehind } from '../../../shared/domain/insights/behind.ts';
import { BarRows } from './BarRows.tsx';
import { CallsLink } from './CallsLink.tsx';
import { ChartCard } from './ChartCard.tsx';
import styles from './FunnelCard.module.css';
import { funnelModel, type Shown } from './rowModels.ts';

/** Steps that were taken without those before them are in no bar, and are said to be. */
const Besides = ({ shown }: { readonly shown: Shown }) => {
  const { t, format, insights, days } = shown;
  const besides = insights.funnel.filter(({ count, anyCount }) => anyCount > count);
  return (
    <p className={styles.notes}>
      {t('insights.funnel.note')}
      {besides.map(({ step, anyCount }) => (
        <CallsLink key={step} search={searchBehind(ANY_STEP_CALLS[step], days)}>
          {t('insights.funnel.besides', {
            step: t(`insights.funnel.steps.${step}`),
            number: format.number(anyCount),
          })}
        </CallsLink>
      ))}
    </p>
  );
};

type FunnelCardProps = { readonly shown: Shown; readonly span: string };

/** How far calls got, from the plan to the commitment. */
export const FunnelCard = ({ shown, span }: FunnelCardProps) => {
  const model = funnelModel(shown);
  return (
    <ChartCard model={model} span={span}>
      <BarRows model={model} />
      <Besides shown={shown} />
    </ChartCard>
  );
};
