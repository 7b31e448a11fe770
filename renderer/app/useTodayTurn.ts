import { useEffect } from 'react';
import { useStore } from 'zustand';
import { useBoot } from './boot.ts';
import { ask } from './bridge.ts';
import { go, useRoute } from './routes.ts';
import { todayStore } from './todayStore.ts';
import { isFirstRun, todayTurnOf, welcome, type TodayTurn } from './welcome.ts';

function useTurn(): TodayTurn {
  const { isWelcomeDone } = useBoot().settings;
  const isLeft = useStore(welcome, (state) => state.isLeft);
  const isFirst = useStore(todayStore, isFirstRun);
  const hasFailed = useStore(todayStore, ({ status }) => status === 'failing');
  return todayTurnOf(hasFailed ? false : isFirst, isWelcomeDone || isLeft);
}

/** Asked once more: when everything was just deleted, the settings are new before the calls are seen to be gone. */
async function endWelcome(): Promise<void> {
  const { hasAnyCall } = await ask('call.today');
  if (hasAnyCall) await ask('settings.change', { isWelcomeDone: true });
}

/**
 * What Today shows at its address. A first start goes on to the welcome, which has an address of its own: the
 * calls of a calendar that is added there must not end it. Who has calls needs no welcome any more.
 */
export function useTodayTurn(): TodayTurn {
  const turn = useTurn();
  const { isWelcomeDone } = useBoot().settings;
  const isOver = turn === 'calls' && !isWelcomeDone;
  const hasCalls = useStore(todayStore, (state) => state.status === 'ready' && state.today.hasAnyCall);
  useEffect(() => {
    if (turn === 'welcome') go({ view: 'welcome' }, 'replace');
  }, [turn]);
  useEffect(() => {
    if (isOver && hasCalls) void endWelcome();
  }, [isOver, hasCalls]);
  return turn;
}

/** The welcome stands alone in its window; nothing flashes beside it at a first start either. */
export function useHasNavigation(): boolean {
  const { view } = useRoute();
  const turn = useTurn();
  if (view === 'welcome') return false;
  return view !== 'today' || turn === 'first' || turn === 'calls';
}
