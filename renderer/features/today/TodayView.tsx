import { Plus, Search } from 'lucide-react';
import { useDeferredValue } from 'react';
import { useStore } from 'zustand';
import { keysOf } from '../../../shared/domain/appKeys.ts';
import type { Today } from '../../../shared/ipc/contract.ts';
import { useNow } from '../../app/clock.ts';
import { useFormat } from '../../app/format.ts';
import { openPalette } from '../../app/palette.ts';
import { openPlanSheet } from '../../app/planSheet.ts';
import { useText } from '../../app/text.ts';
import { retryToday, todayStore } from '../../app/todayStore.ts';
import { View } from '../../app/View.tsx';
import { Button } from '../../ui/Button.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { LoadingRows } from '../../ui/LoadingRows.tsx';
import { TodayBoard } from './TodayBoard.tsx';
import styles from './TodayView.module.css';

const SearchButton = () => {
  const t = useText();
  return (
    <Button variant="ghost" icon={Search} keys={keysOf('palette')} onPress={openPalette}>
      {t('palette.open')}
    </Button>
  );
};

const PlanButton = () => {
  const t = useText();
  return (
    <Button icon={Plus} keys={keysOf('plan')} onPress={() => openPlanSheet()}>
      {t('today.plan')}
    </Button>
  );
};

const FailingToday = () => {
  const t = useText();
  return (
    <ErrorState
      title={t('today.failing.title')}
      action={
        <Button variant="primary" onPress={() => void retryToday()}>
          {t('today.failing.retry')}
        </Button>
      }
    >
      {t('today.failing.words')}
    </ErrorState>
  );
};

const LoadingToday = () => {
  const t = useText();
  return (
    <div className={styles.body}>
      <LoadingRows label={t('today.loading')} rowHeight={62} />
    </div>
  );
};

const hasNothing = ({ calls, needsResult, live }: Today): boolean =>
  calls.length === 0 && needsResult.length === 0 && live === null;

/** What lies ahead, call by call, and what still needs a result. */
export const TodayView = () => {
  const t = useText();
  const format = useFormat();
  const now = useNow('minute');
  const state = useStore(todayStore);
  // Drawn in the time between frames: a full week takes longer than one.
  const shown = useDeferredValue(state.status === 'ready' ? state.today : null, null);
  const isEmpty = state.status === 'ready' && hasNothing(state.today);
  return (
    <View
      title={t('today.title')}
      subtitle={format.longDay(now)}
      hasLiveStrip={false}
      actions={
        <>
          <SearchButton />
          {isEmpty ? null : <PlanButton />}
        </>
      }
    >
      {state.status === 'loading' ? <LoadingToday /> : null}
      {state.status === 'failing' ? <FailingToday /> : null}
      {shown === null ? null : <TodayBoard today={shown} now={now} />}
    </View>
  );
};
