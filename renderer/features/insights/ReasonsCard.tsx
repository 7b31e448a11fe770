import { BarRows } from './BarRows.tsx';
import { ChartCard } from './ChartCard.tsx';
import { BEHIND, searchBehind } from '../../../shared/domain/insights/behind.ts';
import { CallsLink } from './CallsLink.tsx';
import styles from './GroupsCard.module.css';
import { reasonsModel, type Shown } from './rowModels.ts';

type ReasonsCardProps = { readonly shown: Shown; readonly span: string };

/** What stopped the calls that gained nothing. */
export const ReasonsCard = ({ shown, span }: ReasonsCardProps) => {
  const { t, format, insights, days } = shown;
  const count = insights.reasons.nothingGainedCount;
  const share = { count, number: format.number(count), of: format.number(insights.heldCount) };
  return (
    <ChartCard model={reasonsModel(shown)} span={span}>
      {count === 0 ? (
        <p className={styles.none}>{t('insights.reasons.none')}</p>
      ) : (
        <>
          <BarRows model={reasonsModel(shown)} hasValues={false} />
          <p className={styles.notes}>
            <CallsLink search={searchBehind(BEHIND.nothingGained, days)}>
              {t('insights.reasons.sum', share)}
            </CallsLink>
          </p>
        </>
      )}
    </ChartCard>
  );
};
