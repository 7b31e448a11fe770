import { BEHIND, daysOf, searchBehind } from '../../../shared/domain/insights/behind.ts';
import { PERIODS, type Period } from '../../../shared/domain/insights/weeks.ts';
import type { InsightsView } from '../../../shared/ipc/insights.ts';
import { useNow } from '../../app/clock.ts';
import { useFormat } from '../../app/format.ts';
import { go } from '../../app/routes.ts';
import { useText } from '../../app/text.ts';
import { View } from '../../app/View.tsx';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { LoadingRows } from '../../ui/LoadingRows.tsx';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { BigRates } from './BigRates.tsx';
import { CallsLink } from './CallsLink.tsx';
import { ChangeCard } from './ChangeCard.tsx';
import { FunnelCard } from './FunnelCard.tsx';
import { GroupsCard } from './GroupsCard.tsx';
import styles from './InsightsScreen.module.css';
import { useInsights, type InsightsState } from './insightsStore.ts';
import { OutcomeCard } from './OutcomeCard.tsx';
import { ReasonsCard } from './ReasonsCard.tsx';
import type { Shown } from './rowModels.ts';
import { WeeksCard } from './WeeksCard.tsx';

/** What cards are drawn from, and the days in words. */
function useShown(insights: InsightsView): { readonly shown: Shown; readonly span: string } {
  const t = useText();
  const format = useFormat();
  const now = useNow('minute');
  const { from, to } = daysOf(insights.weeks);
  const days = insights.period === 'all' ? { from: null, to } : { from, to };
  const [first, last] = [insights.weeks.at(0)?.from ?? now, (insights.weeks.at(-1)?.until ?? now) - 1];
  const ends = { from: format.shortDay(first, now), to: format.shortDay(last, now) };
  const span =
    insights.period === 'all' ? t('insights.export.allTime', ends) : t('insights.export.span', ends);
  return { shown: { t, format, insights, days, now }, span };
}

const Figures = ({ insights }: { readonly insights: InsightsView }) => {
  const { shown, span } = useShown(insights);
  return (
    <div className={styles.figures}>
      <BigRates shown={shown} />
      <div className={styles.pair}>
        <WeeksCard {...{ shown, span }} />
        <OutcomeCard {...{ shown, span }} />
      </div>
      <div className={styles.pair}>
        <GroupsCard {...{ shown, span }} />
        <ChangeCard shown={shown} />
      </div>
      <div className={styles.pair}>
        <FunnelCard {...{ shown, span }} />
        <ReasonsCard {...{ shown, span }} />
      </div>
    </div>
  );
};

const showAll = (): void => go({ view: 'insights', period: 'all' });

/** What stands where figures would be: nothing logged yet, nothing in this time, or nothing that took place. */
const NoFigures = ({ insights }: { readonly insights: InsightsView }) => {
  const t = useText();
  const format = useFormat();
  const { loggedCount: count, hasAnyCall, period } = insights;
  if (!hasAnyCall) {
    const action = <Button onPress={() => go({ view: 'today' })}>{t('insights.toToday')}</Button>;
    return <EmptyState action={action}>{t('insights.empty')}</EmptyState>;
  }
  const words =
    count === 0 ? t('insights.emptyPeriod') : t('insights.noneHeld', { count, number: format.number(count) });
  const action = period === 'all' ? undefined : <Button onPress={showAll}>{t('insights.showAll')}</Button>;
  return <EmptyState action={action}>{words}</EmptyState>;
};

type BodyProps = { readonly state: InsightsState; readonly retry: () => void };

const Body = ({ state, retry }: BodyProps) => {
  const t = useText();
  if (state.status === 'loading') return <LoadingRows label={t('insights.loading')} count={8} />;
  if (state.status === 'failing') {
    const action = <Button onPress={retry}>{t('errors.retry')}</Button>;
    return <ErrorState title={t('insights.failed')} action={action} />;
  }
  const { insights } = state;
  return insights.heldCount === 0 ? <NoFigures insights={insights} /> : <Figures insights={insights} />;
};

/** What is counted, and what is not. */
const Counted = ({ insights }: { readonly insights: InsightsView }) => {
  const { shown } = useShown(insights);
  const { t, format, days } = shown;
  const { loggedCount, heldCount } = insights;
  const absent = loggedCount - heldCount;
  return (
    <span className={styles.counted}>
      <CallsLink search={searchBehind(BEHIND.logged, days)}>
        {t('insights.logged', { count: loggedCount, number: format.number(loggedCount) })}
      </CallsLink>
      {absent === 0 ? null : (
        <CallsLink search={searchBehind(BEHIND.absent, days)}>
          {t('insights.absent', { count: absent, number: format.number(absent) })}
        </CallsLink>
      )}
    </span>
  );
};

const PeriodControl = ({ period }: { readonly period: Period }) => {
  const t = useText();
  const options = PERIODS.map((id) => ({ id, text: t(`insights.periods.${id}`) }));
  return (
    <SegmentedControl
      label={t('insights.period')}
      {...{ options, value: period, onChange: (next: Period) => go({ view: 'insights', period: next }) }}
    />
  );
};

/** Which calls succeed, and what to change. */
export const InsightsScreen = ({ period }: { readonly period: Period }) => {
  const t = useText();
  const { state, retry } = useInsights(period);
  const hasCalls = state.status === 'ready' && state.insights.hasAnyCall;
  return (
    <View
      title={t('insights.title')}
      subtitle={hasCalls ? <Counted insights={state.insights} /> : undefined}
      actions={<PeriodControl period={period} />}
    >
      <Body state={state} retry={retry} />
    </View>
  );
};
