import { useMemo, type CSSProperties, type ReactNode } from 'react';
import { keysOf } from '../../../shared/domain/appKeys.ts';
import { nextCallOf } from '../../../shared/domain/nextCall.ts';
import type { Today } from '../../../shared/ipc/contract.ts';
import type { PromiseEntry } from '../../../shared/ipc/promises.ts';
import type { EpochMs } from '../../../shared/lib/time.ts';
import { useBoot } from '../../app/boot.ts';
import { useFormat } from '../../app/format.ts';
import { openPlanSheet } from '../../app/planSheet.ts';
import { useText } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { classNames } from '../../ui/classNames.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { dayGroups, firstRows } from './dayGroups.ts';
import { DaySection } from './DaySection.tsx';
import { useGrowingCount } from './growingCount.ts';
import { LiveHero } from './LiveHero.tsx';
import { NeedsResult } from './NeedsResult.tsx';
import { PromisesDue } from './PromisesDue.tsx';
import { NextCallHero } from './NextCallHero.tsx';
import styles from './TodayBoard.module.css';
import { usePromisesDue } from './usePromisesDue.ts';

type BoardStyle = CSSProperties & Readonly<Record<`--${string}`, string>>;
type TodayBoardProps = { readonly today: Today; readonly now: EpochMs };

const NothingAhead = () => {
  const t = useText();
  return (
    <EmptyState
      action={
        <Button variant="primary" keys={keysOf('plan')} onPress={() => openPlanSheet()}>
          {t('today.plan')}
        </Button>
      }
    >
      {t('today.empty')}
    </EmptyState>
  );
};

function heroOf({ calls, live }: Today, now: EpochMs): ReactNode {
  if (live?.stage === 'live') return <LiveHero call={live} />;
  const next = nextCallOf(calls, now);
  return next === null ? null : <NextCallHero key={next.id} call={next} />;
}

type SideProps = Pick<Today, 'needsResult'> & {
  readonly due: readonly PromiseEntry[];
  readonly now: EpochMs;
};

/** What waits for the seller: results, then what clients promised. */
const Side = ({ needsResult, due, now }: SideProps) =>
  needsResult.length + due.length === 0 ? null : (
    <div className={styles.side}>
      {needsResult.length === 0 ? null : <NeedsResult calls={needsResult} now={now} />}
      {due.length === 0 ? null : <PromisesDue due={due} now={now} />}
    </div>
  );

/** The call that is next or live, the days below it, and beside them what needs a result. */
export const TodayBoard = ({ today, now }: TodayBoardProps) => {
  const { timeZone } = useBoot();
  const { calls, needsResult, live } = today;
  const nextId = live === null ? (nextCallOf(calls, now)?.id ?? null) : live.id;
  const format = useFormat();
  // Every time of the board is as wide as the widest, 24 h or AM and PM alike.
  const widest = Math.max(5, ...calls.map(({ startsAt }) => format.time(startsAt).length));
  const style: BoardStyle = { '--time-w': `${widest}ch` };
  const groups = useMemo(() => dayGroups(calls, { now, timeZone, nextId }), [calls, now, timeZone, nextId]);
  const shownCount = useGrowingCount(calls.length);
  const due = usePromisesDue();
  return (
    <div className={styles.pane}>
      <div className={styles.body}>
        {heroOf(today, now)}
        <div
          className={classNames(styles.columns, needsResult.length + due.length > 0 && styles.withResults)}
        >
          <div className={styles.days} style={style}>
            {groups.length === 0 ? <NothingAhead /> : null}
            {firstRows(groups, shownCount).map((group) => (
              <DaySection key={group.day} group={group} />
            ))}
          </div>
          <Side needsResult={needsResult} due={due} now={now} />
        </div>
      </div>
    </div>
  );
};
