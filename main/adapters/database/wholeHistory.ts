import type { Result } from '../../../shared/lib/result.ts';
import { backUp, type BackupDeps, type BackupError, type BackupMade } from '../backup/backUp.ts';
import { listBackups } from '../backup/backupFiles.ts';
import type { HeldCalls } from './heldCalls.ts';
import type { OpenedHistory } from './openHistory.ts';

/** What it takes to keep, and to replace, all of the history at once. */
export type WholeHistory = Pick<OpenedHistory, 'files' | 'marker' | 'database'> & {
  /** Runs `work`, which tells whether it replaced the history, while no call is written; then reads everything again. */
  readonly whileReplaced: (work: () => Promise<boolean>) => Promise<void>;
  /** One after the other. With settings it is the state that a restore takes the place of. */
  readonly backUp: (settings?: unknown) => Promise<Result<BackupMade, BackupError>>;
};

/** Those of the history as it is, or as it was: what a restore put aside is another one. */
export const backupsInUse = (folder: string): readonly string[] =>
  listBackups(folder)
    .filter(({ kind }) => kind !== 'kept')
    .map(({ path }) => path);

/** Two at once would clear away what the other has begun. */
export function createBackUpInTurn(deps: BackupDeps): WholeHistory['backUp'] {
  let last: Promise<unknown> = Promise.resolve();
  return (settings) => {
    const made = last.then(() => backUp(settings === undefined ? deps : { ...deps, settings }));
    last = made.catch(() => undefined);
    return made;
  };
}

/** Whatever keeps something of the history in memory. */
export type Memories = {
  readonly reminding: { readonly reload: () => void };
  readonly playbooks: { readonly reload: () => void };
  readonly calendars: { readonly forgetLinks: () => void };
  readonly finder: { readonly refresh: () => void };
  readonly counted: { readonly changed: () => void };
};

type WholeParts = Pick<WholeHistory, 'backUp'> & {
  readonly opened: OpenedHistory;
  readonly held: Pick<HeldCalls, 'whileReplaced'>;
};

export function createWhole({ opened, held, backUp: keep }: WholeParts, memories: Memories): WholeHistory {
  const { reminding, playbooks, calendars, finder, counted } = memories;
  const reread = (): void => {
    reminding.reload();
    playbooks.reload();
    calendars.forgetLinks();
    finder.refresh();
    counted.changed();
  };
  return {
    ...opened,
    backUp: keep,
    whileReplaced: (work) => held.whileReplaced(work).finally(reread),
  };
}
