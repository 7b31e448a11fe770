import { lazy, Suspense, type ComponentType } from 'react';
import { HistoryScreen } from '../features/history/HistoryScreen.tsx';
import { PrepareScreen } from '../features/prepare/PrepareScreen.tsx';
import { TodayView } from '../features/today/TodayView.tsx';
import { FirstToday } from '../features/welcome/FirstToday.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { addressOf, useRoute, type Route } from './routes.ts';
import { useTodayTurn } from './useTodayTurn.ts';

/** A screen that is loaded when it is first opened: the others do not wait for it. */
const later = <Name extends string, Props>(
  name: Name,
  load: () => Promise<Readonly<Record<Name, ComponentType<Props>>>>,
) => lazy(async () => ({ default: (await load())[name] }));

const CompanyView = later('CompanyView', () => import('../features/company/CompanyView.tsx'));
const ImportScreen = later('ImportScreen', () => import('../features/import/ImportScreen.tsx'));
const InsightsScreen = later('InsightsScreen', () => import('../features/insights/InsightsScreen.tsx'));
const PlaybooksView = later('PlaybooksView', () => import('../features/playbooks/PlaybooksView.tsx'));
const PromisesView = later('PromisesView', () => import('../features/promises/PromisesView.tsx'));
const SettingsScreen = later('SettingsScreen', () => import('./SettingsScreen.tsx'));
const Welcome = later('Welcome', () => import('./Welcome.tsx'));

const TodayOrFirst = () => {
  const turn = useTodayTurn();
  if (turn === 'calls') return <TodayView />;
  return turn === 'first' ? <FirstToday /> : null;
};

/** Screens that are the same whatever led to them. */
const PLAIN = {
  today: TodayOrFirst,
  welcome: Welcome,
  promises: PromisesView,
  playbooks: PlaybooksView,
  import: ImportScreen,
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
      return <InsightsScreen period={route.period} />;
    case 'company':
      return <CompanyView company={route.company} />;
    case 'settings':
      return <SettingsScreen section={route.section} />;
  }
};

/** Within these screens the address moves without leaving them. */
const isOneScreen = ({ view }: Route): boolean =>
  view === 'history' || view === 'insights' || view === 'settings';

/** The screen that the address names; when it throws, the others still open. */
export const CurrentView = () => {
  const route = useRoute();
  const boundary = isOneScreen(route) ? route.view : addressOf(route);
  return (
    <ErrorBoundary key={boundary}>
      <Suspense fallback={null}>{viewOf(route)}</Suspense>
    </ErrorBoundary>
  );
};
