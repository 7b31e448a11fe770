import type { DataDeps } from './dataDeps.ts';

type CheckDeps = Pick<DataDeps, 'store' | 'calls' | 'log'>;

/** Reads backups over in full, one after the other and not while a call is live; `onFound` runs after each. */
export function createBackupCheck(
  { store, calls, log }: CheckDeps,
  onFound: () => Promise<void>,
): () => void {
  let isRunning = false;
  const run = async (): Promise<void> => {
    const backups = await store.backups();
    for (const { id } of backups.filter(({ state }) => state === 'unchecked')) {
      if (calls.live() !== null) return;
      await store.check(id);
      await onFound();
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
