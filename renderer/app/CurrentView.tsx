import { lazy, Suspense } from 'react';
import { CalendarOffer } from '../features/calendars/CalendarOffer.tsx';
import { CalendarsPage } from '../features/calendars/CalendarsPage.tsx';
import { CompanyView } from '../features/company/CompanyView.tsx';
import { HistoryScreen } from '../features/history/HistoryScreen.tsx';
import { PlaybooksView } from '../features/playbooks/PlaybooksView.tsx';
import { OutcomeTrial } from '../features/prepare/OutcomeTrial.tsx';
import { PrepareScreen } from '../features/prepare/PrepareScreen.tsx';
import { PromisesView } from '../features/promises/PromisesView.tsx';
import { SettingsView } from '../features/settings/SettingsView.tsx';
import { TodayView } from '../features/today/TodayView.tsx';
import { FirstToday } from '../features/welcome/FirstToday.tsx';
import { WelcomeScreen } from '../features/welcome/WelcomeScreen.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { addressOf, useRoute, type Route } from './routes.ts';
import { useTodayTurn } from './useTodayTurn.ts';

/** Loaded when it is first opened, with the library of its charts: the other screens do not wait for either. */
const InsightsScreen = lazy(async () => ({
  default: (await import('../features/insights/InsightsScreen.tsx')).InsightsScreen,
}));

/** Rarely opened: loaded when it is. */
const LoadedImport = lazy(async () => ({
  default: (await import('../features/import/ImportScreen.tsx')).ImportScreen,
}));

const ImportView = () => (
  <Suspense fallback={null}>
    <LoadedImport />
  </Suspense>
);

const TodayOrFirst = () => {
  const turn = useTodayTurn();
  if (turn === 'calls') return <TodayView />;
  return turn === 'first' ? <FirstToday /> : null;
};

const Welcome = () => (
  <WelcomeScreen
    outcome={(onDone) => <OutcomeTrial onDone={onDone} />}
    calendars={(more) => <CalendarOffer>{more}</CalendarOffer>}
  />
);

/** Screens that are the same whatever led to them. */
const PLAIN = {
  today: TodayOrFirst,
  welcome: Welcome,
  promises: PromisesView,
  playbooks: PlaybooksView,
  import: ImportView,
};

type PlainRoute = Extract<Route, { readonly view: keyof typeof PLAIN }>;

const isPlain = (route: Route): route is PlainRoute => route.view in PLAIN;

const viewOf = (route: Route) => {
  if (isPlain(route)) {
    const Screen = PLAIN[route.view];
    return <Screen />;
  }
  switch (route.view) {
    case 'prepare':
      return <PrepareScreen key={route.callId} callId={route.callId} />;
    case 'history':
      return <HistoryScreen callId={route.callId} search={route.search} />;
    case 'insights':
      return (
        <Suspense fallback={null}>
          <InsightsScreen period={route.period} />
        </Suspense>
      );
    case 'company':
      return <CompanyView company={route.company} />;
    case 'settings':
      return <SettingsView section={route.section} calendars={<CalendarsPage />} />;
  }
};

/** Within these screens the address moves without leaving them. */
const isOneScreen = ({ view }: Route): boolean =>
  view === 'history' || view === 'insights' || view === 'settings';

/** The screen that the address names; when it throws, the others still open. */
export const CurrentView = () => {
  const route = useRoute();
  const boundary = isOneScreen(route) ? route.view : addressOf(route);
  return <ErrorBoundary key={boundary}>{viewOf(route)}</ErrorBoundary>;
};
