import type { Clock } from '../../ports.ts';

type Kept<Handle> = { readonly handle: Handle; readonly stopTimer: () => void };

/** What is on the screen: held so that it can be closed, and closed when its time is over. */
export type OpenNotifications<Handle> = {
  put(id: string, handle: Handle, closesAfterMs: number): void;
  find(id: string): Handle | null;
  /** Takes it out, so that its time no longer ends it. */
  take(id: string): Handle | null;
  all(): readonly (readonly [string, Handle])[];
};

export function createOpenNotifications<Handle>(
  clock: Clock,
  onTimeOver: (id: string) => void,
): OpenNotifications<Handle> {
  const kept = new Map<string, Kept<Handle>>();
  const take = (id: string): Handle | null => {
    const found = kept.get(id);
    found?.stopTimer();
    kept.delete(id);
    return found?.handle ?? null;
  };
  return {
    take,
    find: (id) => kept.get(id)?.handle ?? null,
    all: () => [...kept].map(([id, { handle }]) => [id, handle]),
    put(id, handle, closesAfterMs) {
      take(id);
      kept.set(id, { handle, stopTimer: clock.after(closesAfterMs, () => onTimeOver(id)) });
    },
  };
}
