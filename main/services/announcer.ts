import type { AppEvents } from '../../shared/ipc/contract.ts';
import type { Call, CallId } from '../../shared/schemas/call.ts';
import type { Emit } from '../ports.ts';

export type Announcer = {
  readonly emit: Emit;
  /** Runs after something changed that reminders or the tray tell of; returns the function that stops. */
  readonly onChange: (listener: () => void) => () => void;
  /** Runs at every change of calls, typing included: with the call, or null for many at once. */
  readonly onCalls: (listener: CallsListener) => () => void;
};

export type CallsListener = (changed: AppEvents['call.changed'] | null) => void;

const CHANGES: ReadonlySet<keyof AppEvents> = new Set(['calls.changed', 'settings.changed']);

/** Typed during a call, with a change for every key: neither reminders nor the tray tell of it. */
const TYPED = new Set(['questions', 'notes', 'noteDraft', 'clientAgenda', 'followUps', 'updatedAt']);

const toldOf = (call: Call): string =>
  JSON.stringify(call, (key, value: unknown) => (TYPED.has(key) ? undefined : value));

/** Whether a call is not what it was, apart from what is typed during it. */
function createComparison() {
  const told = new Map<CallId, string>();
  return ({ id, call }: AppEvents['call.changed']): boolean => {
    const before = told.get(id);
    const after = call === null ? null : toldOf(call);
    if (after === null) told.delete(id);
    else told.set(id, after);
    return after === null || before !== after;
  };
}

/** Tells the pages, and those parts of main that plan ahead, that something changed. */
export function createAnnouncer(tellPages: Emit): Announcer {
  const listeners = new Set<() => void>();
  const callsListeners = new Set<CallsListener>();
  const isOther = createComparison();
  return {
    emit: (name, payload) => {
      tellPages(name, payload);
      if (name === 'call.changed' || name === 'calls.changed') {
        const changed = name === 'call.changed' ? (payload as AppEvents['call.changed']) : null;
        callsListeners.forEach((listener) => listener(changed));
      }
      const isChange =
        name === 'call.changed' ? isOther(payload as AppEvents['call.changed']) : CHANGES.has(name);
      if (!isChange) return;
      listeners.forEach((listener) => {
        listener();
      });
    },
    onChange: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    onCalls: (listener) => {
      callsListeners.add(listener);
      return () => void callsListeners.delete(listener);
    },
  };
}
