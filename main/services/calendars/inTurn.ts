/** Runs one task after the other: what awaits inside one is never overtaken by the next. */
export type InTurn = <T>(task: () => Promise<T>) => Promise<T>;

export function createTurns(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const next = last.then(task);
    // A task that fails is its caller's to hear of; the next one runs all the same.
    last = next.catch(() => undefined);
    return next;
  };
}
