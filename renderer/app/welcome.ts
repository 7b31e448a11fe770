import { createStore } from 'zustand/vanilla';
import type { WelcomeStep } from '../../shared/ipc/welcome.ts';
import type { Outcome } from '../../shared/schemas/outcome.ts';
import { ask } from './bridge.ts';
import { go } from './routes.ts';
import type { TodayState } from './todayStore.ts';

export type Welcome = {
  /** Null until main has said where it was left. */
  readonly step: WelcomeStep | null;
  /** The outcome as it was repaired so far. */
  readonly outcome: Outcome | null;
  /** Left in this window, before the setting that says so has come back from main. */
  readonly isLeft: boolean;
};

/** Where the welcome stands; main keeps its step for a window that is opened again. */
export const welcome = createStore<Welcome>(() => ({ step: null, outcome: null, isLeft: false }));

export async function loadWelcome(): Promise<void> {
  const step = await ask('welcome.step');
  if (welcome.getState().step === null) welcome.setState({ step });
}

export function goToStep(step: WelcomeStep): void {
  welcome.setState({ step });
  void ask('welcome.keepStep', { step });
}

/** Shows the welcome from its first step, whether it was done or not. */
export function showWelcome(): void {
  goToStep(1);
  go({ view: 'welcome' });
}

/** Ends the welcome, done or skipped: from now on it comes when it is asked for. */
export function leaveWelcome(): void {
  welcome.setState({ isLeft: true, outcome: null });
  void ask('settings.change', { isWelcomeDone: true });
  goToStep(1);
  go({ view: 'today' }, 'replace');
}

/** Nothing was planned yet, practice apart. Null while that is not known. */
export function isFirstRun(state: TodayState): boolean | null {
  if (state.status !== 'ready') return null;
  const { calls, needsResult, live, hasAnyCall } = state.today;
  return !hasAnyCall && live === null && calls.length + needsResult.length === 0;
}

/** What Today is at its address: the welcome, the offer of a first call, or the calls. */
export type TodayTurn = 'wait' | 'welcome' | 'first' | 'calls';

export function todayTurnOf(isFirst: boolean | null, isWelcomeDone: boolean): TodayTurn {
  if (isWelcomeDone) return isFirst === true ? 'first' : 'calls';
  if (isFirst === null) return 'wait';
  return isFirst ? 'welcome' : 'calls';
}
