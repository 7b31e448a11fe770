import type { Power } from '../../main/reminderPorts.ts';

export type FakePower = Power & {
  /** The machine wakes, or its clock or zone is set. */
  wake(): void;
};

export function fakePower(): FakePower {
  const listeners = new Set<() => void>();
  return {
    wake: () => {
      for (const listener of listeners) listener();
    },
    onWake: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
