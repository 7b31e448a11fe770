import { daysOf, MEASURED_CALLS, searchBehind } from '../../../shared/domain/insights/behind.ts';
import type { Measure } from '../../../shared/domain/insights/groupRates.ts';
import { rateOf, type Rate } from '../../../shared/domain/insights/rate.ts';
import type { WeekFigures } from '../../../shared/domain/insights/weekFigures.ts';
import type { WeekBar, WeeksModel } from './chartModels.ts';
import { callsText, countedOf, rateCells, rateHeader, rateText, shareText, type Words } from './rateWords.ts';
import type { Shown } from './rowModels.ts';

type Counted = Pick<WeekBar, 'parts' | 'total'>;

const settledOf = ({ keptCount, brokenCount }: WeekFigures): number => keptCount + brokenCount;

const COUNTED: Readonly<Record<Measure, (week: WeekFigures) => Counted>> = {
  gained: ({ gainedCount: first, fallbackCount: second, heldCount }) => ({
    parts: { first, second },
    total: heldCount,
  }),
  asked: ({ askedCount, heldCount }) => ({ parts: { first: askedCount, second: 0 }, total: heldCount }),
  kept: (week) => ({ parts: { first: week.keptCount, second: 0 }, total: settledOf(week) }),
};

const RATES = { gained: 'commitment', asked: 'asked', kept: 'kept' } as const;

function saidOf(measure: Measure, { parts, total }: Counted, { t, format }: Words): string {
  if (total === 0) return t(measure === 'kept' ? 'insights.weeks.gapKept' : 'insights.weeks.gap');
  const [gained, fallback, of] = [parts.first, parts.second, total].map(format.number);
  return t(`insights.weeks.ofWeek.${measure}`, {
    ...{ gained: gained ?? '', count: gained ?? '', fallback: fallback ?? '', of: of ?? '' },
  });
}

function weekBar(measure: Measure, week: WeekFigures, shown: Shown): WeekBar {
  const { t, format, now } = shown;
  const counted = COUNTED[measure](week);
  const rate = rateOf({ count: counted.parts.first + counted.parts.second, of: counted.total });
  const label = format.shortDay(week.from, now);
  const percent = rateText(rate, shown);
  const said = [saidOf(measure, counted, shown), percent].filter(Boolean).join(', ');
  return {
    ...{ key: week.startsOn, label, name: t('insights.weeks.weekOf', { day: label }), ...counted, said },
    search: counted.total === 0 ? null : searchBehind(MEASURED_CALLS[measure], daysOf([week])),
    cells: [week.startsOn, ...(counted.total === 0 ? ['', '', said, '', ''] : rateCells(rate, shown))],
  };
}

function legendOf(measure: Measure, { t }: Words): WeeksModel['legend'] {
  return {
    first: t(`insights.weeks.legend.${measure}`),
    second: measure === 'gained' ? t('insights.weeks.legend.fallback') : null,
    total: t(`insights.weeks.legend.${measure === 'kept' ? 'settled' : 'held'}`),
  };
}

function summaryOf(measure: Measure, rate: Rate, shown: Shown): string {
  const share = measure === 'kept' ? shareText(rate, shown) : callsText(rate, shown);
  return shown.t(`insights.weeks.summary.${measure}`, { share });
}

/** One measure, week by week; a week without anything to count is a gap. */
export function weeksModel(measure: Measure, shown: Shown): WeeksModel {
  return {
    ...{ kind: 'weeks', chart: 'weeks', title: shown.t(`insights.weeks.titles.${measure}`) },
    header: [shown.t('insights.weeks.week'), ...rateHeader(shown, countedOf(measure, shown))],
    rows: shown.insights.weeks.map((week) => weekBar(measure, week, shown)),
    legend: legendOf(measure, shown),
    summary: summaryOf(measure, shown.insights[RATES[measure]], shown),
  };
}
