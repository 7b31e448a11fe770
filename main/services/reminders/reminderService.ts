import { pauseInForce, pauseUntil } from '../../../shared/domain/reminderPlan/pause.ts';
import { keysAhead } from '../../../shared/domain/reminderPlan/occasions.ts';
import { planReminders } from '../../../shared/domain/reminderPlan/planReminders.ts';
import { snoozeUntil } from '../../../shared/domain/reminderPlan/snooze.ts';
import type { RemindersState } from '../../../shared/ipc/reminders.ts';
import type { EpochMs } from '../../../shared/lib/time.ts';
import type { CallId } from '../../../shared/schemas/call.ts';
import type { Pause, Snooze } from '../../../shared/schemas/reminder.ts';
import type { Clock, Emit } from '../../ports.ts';
import type { Power } from '../../reminderPorts.ts';
import type { FindCall } from './entries.ts';
import { createHousekeeping } from './housekeeping.ts';
import { createPacemaker } from './pacemaker.ts';
import { createPlanInput, type PlanInputDeps } from './planInput.ts';
import { createReminderActions, type ReminderActs } from './reminderActions.ts';
import { createReminderScreen, type ReminderScreen, type ScreenDeps } from './reminderScreen.ts';

export type ReminderDeps = Omit<ScreenDeps, 'find' | 'onChange'> &
  PlanInputDeps & {
    readonly clock: Clock;
    readonly power: Power;
    readonly emit: Emit;
    readonly acts: ReminderActs;
    /** Where there is no tray host, closing the window quits. */
    readonly hasTray: () => boolean;
  };

function createState({ store, clock, hasTray }: ReminderDeps, { shown, presenter }: ReminderScreen) {
  return (): RemindersState => ({
    current: shown(),
    pausedUntil: pauseInForce(store.pausedUntil(), clock.now()),
    shownBy: presenter.shownBy(),
    isSystemReady: presenter.isReady(),
    hasTray: hasTray(),
  });
}

/** Tells the pages of a state that differs from the one they were told last. */
function createTeller(emit: Emit, state: () => RemindersState) {
  let told = '';
  return (): void => {
    const reminders = state();
    const text = JSON.stringify(reminders);
    if (text === told) return;
    told = text;
    emit('reminders.changed', { reminders });
  };
}

/** Does what is due now; returns the instant at which to look again. */
function createBeat(deps: ReminderDeps & { readonly find: FindCall }, screen: ReminderScreen) {
  const { store } = deps;
  const read = createPlanInput(deps);
  const tidy = createHousekeeping(deps);
  return (): EpochMs | null => {
    screen.refresh();
    const input = read();
    const plan = planReminders(input);
    const keys = [...[...plan.fire, ...plan.digest].map(({ key }) => key), ...plan.settled];
    // At most once: whatever happens from here on, none of these comes up again.
    if (keys.length > 0) store.mark(keys, input.now);
    screen.show(plan);
    tidy(input.now);
    return plan.wakeAt;
  };
}

function createParts(deps: ReminderDeps) {
  const find: FindCall = (id) => deps.calls.find(id);
  const screen = createReminderScreen({ ...deps, find, onChange: () => tell() });
  const state = createState(deps, screen);
  const tell = createTeller(deps.emit, state);
  const beat = createBeat({ ...deps, find }, screen);
  const pacemaker = createPacemaker({
    clock: deps.clock,
    beat: () => {
      const wakeAt = beat();
      tell();
      return wakeAt;
    },
  });
  return { find, screen, state, tell, pacemaker };
}

type Parts = ReturnType<typeof createParts>;

/** Reminders of one call, or all, come later. */
function createPutOff({ store, clock, settings }: ReminderDeps, { find, screen, tell, pacemaker }: Parts) {
  return {
    /** Does nothing when there is no sense in it any more. */
    snoozeCall: (callId: CallId, snooze: Snooze): void => {
      const call = find(callId);
      const until = call === null ? null : snoozeUntil(call, snooze, clock.now());
      if (until === null) return;
      store.snooze(callId, until);
      screen.current.dropCall(callId);
      pacemaker.now();
      tell();
    },
    /** Whoever is in the meeting needs no more reminders before it. */
    callJoined: (callId: CallId): void => {
      const call = find(callId);
      if (call === null) return;
      store.mark(keysAhead(call, settings.read()), clock.now());
      store.snooze(callId, null);
      screen.current.dropCall(callId);
      pacemaker.now();
      tell();
    },
    pause: (pause: Pause | null): void => {
      store.pause(pause === null ? null : pauseUntil(pause, clock.now(), clock.timeZone()));
      pacemaker.now();
      tell();
    },
  };
}

/** Reminds of calls, of results and of promises; what was shown is never shown again. */
export function createReminderService(deps: ReminderDeps) {
  const { clock, power, notifier, acts } = deps;
  const parts = createParts(deps);
  const { find, screen, state, tell, pacemaker } = parts;
  const { current, presenter } = screen;
  const putOff = createPutOff(deps, parts);
  const { snoozeCall } = putOff;
  const actions = createReminderActions({
    ...{ acts, current, find, snoozeCall },
    now: () => clock.now(),
    leaveScreen: presenter.remove,
  });

  const thenTell = <A extends readonly unknown[]>(work: (...args: A) => void) => {
    return (...args: A): void => {
      work(...args);
      tell();
    };
  };
  const wake = (): void => {
    presenter.look();
    pacemaker.now();
  };
  return {
    ...{ state, ...putOff },
    act: thenTell(actions.act),
    snooze: thenTell(actions.snooze),
    test: thenTell(screen.test),
    /** A call, a promise, a setting or the tray changed; many of these soon after another cost one look. */
    changed: (): void => pacemaker.soon(),
    /** Begins to remind; returns the function that stops. */
    follow: (): (() => void) => {
      const stops = [power.onWake(wake), notifier.onAction(thenTell(actions.press)), pacemaker.stop];
      presenter.look();
      pacemaker.start();
      return () => {
        for (const stop of stops) stop();
      };
    },
  };
}

export type ReminderService = ReturnType<typeof createReminderService>;
