/** Runs tasks of one id one after the other, and those of different ids at the same time. */
export function createTurns(): <Value>(id: string, task: () => Value | Promise<Value>) => Promise<Value> {
  const last = new Map<string, Promise<unknown>>();
  return async (id, task) => {
    const mine = (last.get(id) ?? Promise.resolve()).then(task, task);
    last.set(id, mine);
    try {
      return await mine;
    } finally {
      if (last.get(id) === mine) last.delete(id);
    }
  };
}
