import type { AppEvents } from '../../shared/ipc/contract.ts';
import type { Emit } from '../ports.ts';

export type Announcer = {
  readonly emit: Emit;
  /** Runs after a call, a calendar's calls or a setting changed; returns the function that stops. */
  readonly onChange: (listener: () => void) => () => void;
};

const CHANGES: ReadonlySet<keyof AppEvents> = new Set(['call.changed', 'calls.changed', 'settings.changed']);

/** Tells the pages, and those parts of main that plan ahead, that something changed. */
export function createAnnouncer(tellPages: Emit): Announcer {
  const listeners = new Set<() => void>();
  return {
    emit: (name, payload) => {
      tellPages(name, payload);
      if (!CHANGES.has(name)) return;
      listeners.forEach((listener) => {
        listener();
      });
    },
    onChange: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
