import type { Rate } from '../../../shared/domain/insights/rate.ts';
import { CallsLink } from './CallsLink.tsx';
import { ChartCard } from './ChartCard.tsx';
import { Meter } from './Meter.tsx';
import styles from './OutcomeCard.module.css';
import { intervalText, shareText } from './rateWords.ts';
import { outcomeModel, type Shown } from './rowModels.ts';

/** A sample that is to be read with care. */
const SMALL_SAMPLE = 20;

function underBar(rate: Rate, shown: Shown): string {
  const { t } = shown;
  if (rate.kind === 'none') return t('insights.outcome.none');
  const isSmall = rate.kind === 'sample' && rate.of < SMALL_SAMPLE;
  const name = rate.kind === 'few' ? 'few' : isSmall ? 'small' : 'gained';
  return t(`insights.outcome.${name}`, { share: shareText(rate, shown) });
}

type OutcomeCardProps = { readonly shown: Shown; readonly span: string };

/** What a defined outcome is worth. */
export const OutcomeCard = ({ shown, span }: OutcomeCardProps) => {
  const { insights } = shown;
  const model = outcomeModel(shown);
  const rates = [insights.withOutcome, insights.withoutOutcome];
  return (
    <ChartCard model={model} span={span}>
      <ul className={styles.sides}>
        {model.rows.map((row, index) => {
          const rate = rates[index] ?? insights.withOutcome;
          const interval = intervalText(rate, shown);
          return (
            <li key={row.key}>
              <CallsLink search={row.search} className={styles.side}>
                <span className={styles.head}>
                  <span>{row.label}</span>
                  <span className={styles.value}>{row.value}</span>
                </span>
                <Meter {...row} tone="gained" size="tall" />
                <span className={styles.words}>{underBar(rate, shown)}</span>
                {interval === null ? null : <span className={styles.words}>{interval}</span>}
              </CallsLink>
            </li>
          );
        })}
      </ul>
    </ChartCard>
  );
};
