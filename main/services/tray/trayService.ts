import { realCalls } from '../../../shared/domain/practiceCall.ts';
import { traySummary, type TrayFacts, type TraySummary } from '../../../shared/domain/traySummary.ts';
import type { Today } from '../../../shared/ipc/contract.ts';
import type { RemindersState } from '../../../shared/ipc/reminders.ts';
import { minutes, type EpochMs } from '../../../shared/lib/time.ts';
import type { Clock, Desktop, SettingsStore, Texts } from '../../ports.ts';
import type { TrayAction, TrayHost } from '../../reminderPorts.ts';
import { trayView } from './trayView.ts';

export type TrayDeps = {
  readonly tray: TrayHost;
  readonly today: () => Today;
  readonly reminders: () => Pick<RemindersState, 'current' | 'pausedUntil'>;
  readonly settings: Pick<SettingsStore, 'read'>;
  readonly clock: Clock;
  readonly texts: Texts;
  readonly desktop: Pick<Desktop, 'locale'>;
  readonly act: (action: TrayAction) => void;
};

export type TrayService = {
  /** A call, a setting, a reminder or the pause changed. */
  changed(): void;
  /** Shows the tray and keeps it true; returns the function that stops. */
  follow(): () => void;
};

/** The clock may be set, and the machine may sleep: it is looked at again after this at the latest. */
const LONGEST_WAIT_MS = minutes(1);
/** A note being typed changes its call with every key; the tray follows a moment later, once. */
const SETTLE_MS = 50;

/** When and where the tray was last told from. */
type Told = { readonly at: EpochMs; readonly timeZone: string; readonly until: EpochMs };

function factsOf({ today, reminders, settings, clock }: TrayDeps): TrayFacts {
  const { calls, needsResult, live } = today();
  const { current, pausedUntil } = reminders();
  const before = current.filter(({ kind }) => kind === 'before' || kind === 'no-outcome');
  return {
    ...{ calls: realCalls(calls), needsResult: realCalls(needsResult), pausedUntil },
    live: live?.stage === 'live' ? live : null,
    remindedIds: before.flatMap((reminder) => ('call' in reminder ? [reminder.call.callId] : [])),
    leadTimesMinutes: settings.read().leadTimesMinutes,
    timeZone: clock.timeZone(),
  };
}

function show({ tray, settings, texts, desktop }: TrayDeps, summary: TraySummary, told: Told): void {
  const { areRemindersPrivate: isPrivate } = settings.read();
  const voice = { texts, isPrivate, locale: desktop.locale(), timeZone: told.timeZone, now: told.at };
  tray.show(trayView(summary, voice));
}

function tell(deps: TrayDeps): Told {
  const at = deps.clock.now();
  const facts = factsOf(deps);
  const summary = traySummary(facts, at);
  const told = { at, timeZone: facts.timeZone, until: summary.nextChangeAt };
  show(deps, summary, told);
  return told;
}

const isStale = (told: Told | null, clock: Clock): boolean =>
  told === null || clock.now() < told.at || clock.now() >= told.until || clock.timeZone() !== told.timeZone;

/** Keeps the tray saying what is next, with one timer and without reading anything while nothing can have changed. */
export function createTrayService(deps: TrayDeps): TrayService {
  const { tray, clock, act } = deps;
  let told: Told | null = null;
  let state: 'idle' | 'true' | 'changed' | 'behind' = 'idle';
  let cancel = (): void => undefined;

  const wakeIn = (ms: number): void => {
    cancel();
    cancel = clock.after(ms, wake);
  };
  function wake(): void {
    // Armed before anything is read: a read that fails must not end the watch.
    wakeIn(LONGEST_WAIT_MS);
    if (state === 'true' && !isStale(told, clock)) return;
    state = 'behind';
    told = tell(deps);
    state = 'true';
    wakeIn(Math.min(LONGEST_WAIT_MS, told.until - told.at));
  }
  return {
    changed() {
      if (state === 'idle' || state === 'changed') return;
      state = 'changed';
      wakeIn(SETTLE_MS);
    },
    follow() {
      const stopListening = tray.onChosen(act);
      wake();
      return () => {
        state = 'idle';
        cancel();
        stopListening();
      };
    },
  };
}
