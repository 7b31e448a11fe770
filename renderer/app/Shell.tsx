import { useEffect, useRef, useState, type RefObject } from 'react';
import type { KeyPlace } from '../../shared/domain/appKeys.ts';
import { CalendarImports } from '../features/calendars/CalendarImports.tsx';
import { prepareHistory } from '../features/history/prepareHistory.ts';
import { KeyListSheet } from '../features/keys/KeyListSheet.tsx';
import { isRecovery } from '../features/recovery/isRecovery.ts';
import { RecoveryView } from '../features/recovery/RecoveryView.tsx';
import { PaletteSheet } from '../features/palette/PaletteSheet.tsx';
import { PlanSheet } from '../features/plan/PlanSheet.tsx';
import { ReminderStrip } from '../features/reminder/ReminderStrip.tsx';
import { useBoot } from './boot.ts';
import { ask, listen } from './bridge.ts';
import { followOrder, routeAskedFor, runMenuCommand, WINDOW_KEYS } from './commands.ts';
import { CurrentView } from './CurrentView.tsx';
import { useKeys } from './keys.ts';
import { Navigation } from './Navigation.tsx';
import { followReminders } from './remindersStore.ts';
import { useReplacedToast } from './replaced.ts';
import { go, useRoute, type Route } from './routes.ts';
import styles from './Shell.module.css';
import { StartDialogs } from './StartDialogs.tsx';
import { Toasts } from './Toasts.tsx';
import { followToday } from './todayStore.ts';
import { useFailureToast } from './useFailureToast.ts';
import { useHasNavigation } from './useTodayTurn.ts';
import { useWayBack } from './useWayBack.ts';

function useMainEvents(): void {
  const { timeZone } = useBoot();
  useEffect(() => followToday(timeZone), [timeZone]);
  useEffect(followReminders, []);
  useEffect(() => prepareHistory(timeZone), [timeZone]);
  useEffect(() => listen('menu.chosen', ({ command }) => runMenuCommand(command)), []);
  useEffect(() => listen('window.navigated', (asked) => go(routeAskedFor(asked))), []);
  useEffect(() => void ask('window.takeOrder').then(followOrder), []);
}

/** Moves the keyboard to a screen that opens, unless the screen has put it somewhere itself. */
function useFocusOnOpen(main: RefObject<HTMLElement | null>): void {
  const { view } = useRoute();
  const shown = useRef(view);
  useEffect(() => {
    if (shown.current === view) return;
    shown.current = view;
    if (main.current?.contains(document.activeElement) !== true) main.current?.focus();
  }, [view, main]);
}

const PLACE_OF: Readonly<Partial<Record<Route['view'], KeyPlace>>> = {
  today: 'today',
  prepare: 'prepare',
  history: 'history',
  playbooks: 'playbooks',
};

const KeyList = () => {
  const place = PLACE_OF[useRoute().view];
  return (
    <KeyListSheet
      places={[...(place === undefined ? [] : [place]), 'window', 'sheets']}
      onChange={() => go({ view: 'settings', section: 'shortcuts' })}
    />
  );
};

const Window = () => {
  const main = useRef<HTMLElement>(null);
  const hasNavigation = useHasNavigation();
  useKeys(WINDOW_KEYS);
  useWayBack();
  useFocusOnOpen(main);
  return (
    <div className={styles.window}>
      {hasNavigation ? <Navigation /> : null}
      <div className={styles.column}>
        <main ref={main} tabIndex={-1} className={styles.main}>
          <CurrentView />
        </main>
        <ReminderStrip />
      </div>
      <PlanSheet />
      <PaletteSheet />
      <KeyList />
      <StartDialogs />
      <CalendarImports />
    </div>
  );
};

/** The main window: what was repaired at start first, then the navigation and one screen. */
export const Shell = () => {
  const { notices } = useBoot();
  // What is found while the app runs is told beside the work, not in place of it.
  const [foundAtStart] = useState(() => notices.filter(isRecovery).map(({ id }) => id));
  const isRecovering = notices.some(({ id }) => foundAtStart.includes(id));
  useMainEvents();
  useFailureToast();
  useReplacedToast();
  return (
    <>
      {isRecovering ? <RecoveryView /> : <Window />}
      <Toasts />
    </>
  );
};
