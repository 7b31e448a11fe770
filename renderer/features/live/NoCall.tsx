import { useEffect } from 'react';
import { useStore } from 'zustand';
import { useBoot } from '../../app/boot.ts';
import { ask } from '../../app/bridge.ts';
import { useText } from '../../app/text.ts';
import { followToday, retryToday, todayStore } from '../../app/todayStore.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { LoadFailed, Loading } from './CallStates.tsx';
import { NextCall, useNextCall, useNextWhen } from './NextCall.tsx';
import styles from './NoCall.module.css';
import { PanelBar } from './PanelBar.tsx';
import { usePanelTitle } from './usePanelTitle.ts';
import { WhenOpen } from './WhenOpen.tsx';

const openToday = (): void => void ask('window.open', { view: 'today', callId: null });

const NeedsResult = ({ count }: { readonly count: number }) => {
  const t = useText();
  if (count === 0) return null;
  return (
    <Button variant="attention" size="xl" isBlock onPress={openToday}>
      {t('live.none.needsResult', { count })}
    </Button>
  );
};

const Nothing = () => {
  const t = useText();
  return (
    <EmptyState
      action={
        <Button variant="primary" size="xl" onPress={openToday}>
          {t('live.none.plan')}
        </Button>
      }
    >
      {t('live.none.nothing')}
    </EmptyState>
  );
};

const Ready = ({ needsResult }: { readonly needsResult: number }) => {
  const t = useText();
  const next = useNextCall();
  const when = useNextWhen(next);
  return (
    <WhenOpen
      overline={next === null ? t('live.none.title') : when}
      title={next === null ? t('live.none.nothing') : next.company}
    >
      <PanelBar onOpenWindow={openToday} />
      <div className={styles.body}>
        <h1 className={styles.title}>{t('live.none.title')}</h1>
        {next === null ? <Nothing /> : <NextCall call={next} isMain />}
        <NeedsResult count={needsResult} />
      </div>
    </WhenOpen>
  );
};

/** The panel while no call is live: the next call, one press from its start. */
export const NoCall = () => {
  const { timeZone } = useBoot();
  const state = useStore(todayStore);
  usePanelTitle('');
  useEffect(() => followToday(timeZone), [timeZone]);
  if (state.status === 'loading') return <Loading />;
  if (state.status === 'failing') return <LoadFailed onRetry={() => void retryToday()} />;
  return <Ready needsResult={state.today.needsResult.length} />;
};
