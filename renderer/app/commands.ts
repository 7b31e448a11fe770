import type { AppEvents, MenuCommand, WindowOrder } from '../../shared/ipc/contract.ts';
import { ask } from './bridge.ts';
import { setExportOpen } from './exportForm.ts';
import { openKeyList } from './keyList.ts';
import { bound, isInField, type KeyBinding } from './keys.ts';
import { openPalette } from './palette.ts';
import { openPlanSheet } from './planSheet.ts';
import { beginPractice } from './practice.ts';
import { go, routeOf, USUAL_PERIOD, type Route } from './routes.ts';
import { undoLast } from './toasts.ts';
import { showWelcome } from './welcome.ts';

/** The screens of the navigation, in its order. */
export const SECTIONS = ['today', 'history', 'insights', 'playbooks'] as const;
export type Section = (typeof SECTIONS)[number] | 'settings';

function sectionRoute(section: Section): Route {
  if (section === 'history') return { view: 'history', callId: null, search: '' };
  if (section === 'insights') return { view: 'insights', period: USUAL_PERIOD };
  return section === 'settings' ? { view: 'settings', section: 'reminders' } : { view: section };
}

export const goToSection = (section: Section): void => go(sectionRoute(section));

const searchField = (): HTMLInputElement | null =>
  document.querySelector<HTMLInputElement>('main input[type="search"]');

// Two seconds on most screens: a slow computer has shown the history by then.
const MOST_FRAMES = 120;

/** The field is there once the screen has been shown, some frames later. */
function focusSearch(framesLeft: number): void {
  const field = searchField();
  if (field !== null) field.focus();
  else if (framesLeft > 0) requestAnimationFrame(() => focusSearch(framesLeft - 1));
}

/** History with the keyboard in its search. */
function goToSearch(): void {
  if (routeOf(window.location.hash).view !== 'history') goToSection('history');
  focusSearch(MOST_FRAMES);
}

/** A field takes back its own typing, through the system's menu role. */
function undo(): void {
  if (!isInField(document.activeElement)) undoLast();
}

/** Whether a question on screen has to be answered first. */
export const isDialogOpen = (): boolean =>
  document.querySelector('[role="dialog"], [role="alertdialog"]') !== null;

const COMMANDS: Readonly<Record<MenuCommand, () => void>> = {
  plan: () => openPlanSheet(),
  today: () => goToSection('today'),
  history: () => goToSection('history'),
  insights: () => goToSection('insights'),
  playbooks: () => goToSection('playbooks'),
  settings: () => goToSection('settings'),
  find: goToSearch,
  undo,
  palette: openPalette,
  keys: openKeyList,
  welcome: showWelcome,
  practice: () => void beginPractice(),
  export: () => {
    goToSection('history');
    setExportOpen(true);
  },
};

/** Does what was chosen in the menu; a question on screen has to be answered first. */
export function runMenuCommand(command: MenuCommand): void {
  if (command === 'undo' || !isDialogOpen()) COMMANDS[command]();
}

/** The keys that work on every screen. */
export const WINDOW_KEYS: readonly KeyBinding[] = [
  ...bound('sections', (index) => goToSection(SECTIONS[index] ?? 'today')),
  ...bound('settings', COMMANDS.settings),
  ...bound('plan', COMMANDS.plan),
  ...bound('find', goToSearch),
  ...bound('palette', openPalette),
  ...bound('panel', () => void ask('panel.toKeyboard')),
  ...bound('keys', openKeyList),
];

/** The screen that another window, or the tray, asks for. */
export function routeAskedFor({ view, callId }: AppEvents['window.navigated']): Route {
  if (view === 'history') return { view, callId, search: '' };
  if (view === 'settings' || view === 'insights') return sectionRoute(view);
  if (view === 'shortcuts') return { view: 'settings', section: 'shortcuts' };
  return view === 'prepare' && callId !== null ? { view, callId } : { view: 'today' };
}

/** Does what the window was opened for. */
export function followOrder(order: WindowOrder | null): void {
  if (order?.kind === 'navigate') go(routeAskedFor(order));
  if (order?.kind === 'command') runMenuCommand(order.command);
}
