export type Listeners<T extends readonly unknown[]> = {
  readonly add: (listener: (...told: T) => void) => () => void;
  readonly tell: (...told: T) => void;
};

/** Those who listen; one that stops while it is told is not told again. */
export function createListeners<T extends readonly unknown[]>(): Listeners<T> {
  const listeners = new Set<(...told: T) => void>();
  return {
    add: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    tell: (...told) =>
      [...listeners].forEach((listener) => {
        listener(...told);
      }),
  };
}
