import { useStore } from 'zustand';
import { CalendarsPage } from '../features/calendars/CalendarsPage.tsx';
import { CompanyView } from '../features/company/CompanyView.tsx';
import { HistoryScreen } from '../features/history/HistoryScreen.tsx';
import { PlaybooksView } from '../features/playbooks/PlaybooksView.tsx';
import { PrepareScreen } from '../features/prepare/PrepareScreen.tsx';
import { SettingsView } from '../features/settings/SettingsView.tsx';
import { TodayView } from '../features/today/TodayView.tsx';
import { WelcomeView } from '../features/welcome/WelcomeView.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { addressOf, useRoute, type Route } from './routes.ts';
import { todayStore } from './todayStore.ts';

const TodayOrWelcome = () => {
  const isFirstRun = useStore(
    todayStore,
    (state) => state.status === 'ready' && !state.today.hasAnyCall && state.today.live === null,
  );
  return isFirstRun ? <WelcomeView /> : <TodayView />;
};

const viewOf = (route: Route) => {
  switch (route.view) {
    case 'today':
      return <TodayOrWelcome />;
    case 'prepare':
      return <PrepareScreen key={route.callId} callId={route.callId} />;
    case 'history':
      return <HistoryScreen callId={route.callId} search={route.search} />;
    case 'company':
      return <CompanyView company={route.company} />;
    case 'playbooks':
      return <PlaybooksView />;
    case 'settings':
      return <SettingsView section={route.section} calendars={<CalendarsPage />} />;
  }
};

/** Within these screens the address moves without leaving them. */
const isOneScreen = (route: Route): boolean => route.view === 'history' || route.view === 'settings';

/** The screen that the address names; when it throws, the others still open. */
export const CurrentView = () => {
  const route = useRoute();
  const boundary = isOneScreen(route) ? route.view : addressOf(route);
  return <ErrorBoundary key={boundary}>{viewOf(route)}</ErrorBoundary>;
};
