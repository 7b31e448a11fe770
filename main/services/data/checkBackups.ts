import type { DataDeps } from './dataDeps.ts';

type CheckDeps = Pick<DataDeps, 'store' | 'calls' | 'log'>;

/** Reads backups over in full, one after the other and not while a call is live; `onFound` runs after each. */
export function createBackupCheck({ store, calls, log }: CheckDeps, onFound: () => void): () => void {
  let isRunning = false;
  const run = async (): Promise<void> => {
    for (const { id } of store.backups().filter(({ state }) => state === 'unchecked')) {
      if (calls.live() !== null) return;
      await store.check(id);
      onFound();
    }
  };
  return () => {
    if (isRunning) return;
    isRunning = true;
    run()
      .catch(() => log.error('bug.backupCheck'))
      .finally(() => (isRunning = false));
  };
}
