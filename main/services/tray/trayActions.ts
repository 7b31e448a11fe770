import { needsResult } from '../../../shared/domain/callStages.ts';
import type { Call, CallId } from '../../../shared/schemas/call.ts';
import type { Pause, Snooze } from '../../../shared/schemas/reminder.ts';
import type { CallRepository, Clock, Windows } from '../../ports.ts';
import type { TrayAction } from '../../reminderPorts.ts';
import type { LiveService } from '../liveService.ts';
import type { PanelService } from '../panelService.ts';
import type { PlanService } from '../planService.ts';
import type { WindowOrders } from '../windowOrders.ts';

export type TrayActionsDeps = {
  readonly calls: Pick<CallRepository, 'find' | 'live'>;
  readonly clock: Pick<Clock, 'now'>;
  readonly live: Pick<LiveService, 'start' | 'end' | 'log'>;
  readonly panel: Pick<PanelService, 'show' | 'showCall'>;
  readonly plan: Pick<PlanService, 'join'>;
  readonly windows: Pick<Windows, 'showMain' | 'resetPlaces'>;
  readonly orders: Pick<WindowOrders, 'open' | 'command'>;
  readonly reminders: {
    readonly snoozeCall: (id: CallId, snooze: Snooze) => void;
    readonly pause: (pause: Pause | null) => void;
  };
  /** Turns the panel to the ask. */
  readonly askNow: () => void;
  readonly quit: () => void;
};

/** To where a call can be worked on: its preparation, the panel, its result, its record. */
function showCall({ calls, clock, panel, orders }: TrayActionsDeps, id: CallId): void {
  const call = calls.find(id);
  if (call === null) orders.open('today', null);
  else if (call.stage === 'live') panel.showCall(id);
  else if (call.stage === 'logged') orders.open('history', id);
  else orders.open(needsResult(call, clock.now()) ? 'today' : 'prepare', id);
}

function withLive({ calls }: TrayActionsDeps, act: (call: Call) => void): void {
  const call = calls.live();
  if (call !== null) act(call);
}

/** Ends the call and shows its result where it is chosen. */
function endLive(deps: TrayActionsDeps): void {
  withLive(deps, ({ id }) => {
    deps.live.end(id);
    deps.panel.showCall(id);
  });
}

function askLive(deps: TrayActionsDeps): void {
  withLive(deps, ({ id }) => {
    deps.panel.showCall(id);
    deps.askNow();
  });
}

function resetPlaces({ windows }: TrayActionsDeps): void {
  windows.resetPlaces();
  windows.showMain();
}

type Acts = { readonly [K in TrayAction['kind']]: (action: TrayAction & { readonly kind: K }) => void };

const windowActs = (deps: TrayActionsDeps) => ({
  open: () => deps.windows.showMain(),
  plan: () => deps.orders.command('plan'),
  quit: () => deps.quit(),
  'reset-places': () => resetPlaces(deps),
  'show-panel': () => withLive(deps, ({ id }) => deps.panel.showCall(id)),
  'ask-now': () => askLive(deps),
  'end-call': () => endLive(deps),
});

const callActs = (deps: TrayActionsDeps) => {
  const { live, plan, orders, reminders } = deps;
  return {
    start: ({ callId }) => live.start(callId, false).ok || orders.open('today', callId),
    join: ({ callId }) => plan.join(callId).ok || orders.open('prepare', callId),
    prepare: ({ callId }) => orders.open('prepare', callId),
    'show-call': ({ callId }) => showCall(deps, callId),
    log: ({ callId, result }) => live.log(callId, result).ok || orders.open('today', callId),
    snooze: ({ callId, snooze }) => reminders.snoozeCall(callId, snooze),
    pause: ({ pause }) => reminders.pause(pause),
  } satisfies Partial<Acts>;
};

/** What could not be done from the menu is shown in the window, where it says why. */
export function createTrayActions(deps: TrayActionsDeps): (action: TrayAction) => void {
  const acts: Acts = { ...windowActs(deps), ...callActs(deps) };
  return (action) => {
    const act = acts[action.kind] as (action: TrayAction) => void;
    act(action);
  };
}
