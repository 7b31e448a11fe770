import type { ImportDone, ImportRunError, ImportState } from '../../../shared/ipc/imports.ts';
import { err, ok, type Result } from '../../../shared/lib/result.ts';
import type { Imported } from '../../importPorts.ts';
import type { ImportDeps } from './importDeps.ts';
import type { Looking } from './looking.ts';
import { prepareCalls, type Prepared } from './prepareCalls.ts';
import { rowCount, type Session } from './session.ts';

type Tools = { readonly looking: Looking; readonly show: (state: ImportState) => ImportState };
type Importing = Extract<ImportState, { readonly kind: 'importing' }>;
type Job = { isCancelled: boolean };
type Done = Result<ImportDone, ImportRunError>;

const TOLD_EVERY = 500;

/** Writes calls all at once, and remembers the last ones to take them back. */
function createKeeping({ writer, finder, emit, log }: ImportDeps) {
  let last: Imported | null = null;
  const changed = ({ added, before }: Imported): void => {
    finder.refresh();
    emit('calls.changed', { ids: [...added, ...before.map(({ call }) => call.id)] });
  };
  return {
    write({ calls, leftOutCount }: Prepared): Done {
      const imported = writer.write(calls);
      if (imported === null) return err('NOT_SAVED');
      last = imported;
      changed(imported);
      log.info('import.done', { calls: calls.length });
      const updatedCount = imported.before.filter(({ deletedAt }) => deletedAt === null).length;
      return ok({ addedCount: calls.length - updatedCount, updatedCount, leftOutCount });
    },
    undo(): boolean {
      const imported = last;
      if (imported === null || !writer.takeBack(imported)) return false;
      last = null;
      changed(imported);
      return true;
    },
  };
}

/** Writes a file that is settled: everything is prepared, a backup made, and then all of it written at once. */
export function createRun(deps: ImportDeps, { looking, show }: Tools) {
  const keeping = createKeeping(deps);
  let job: Job | null = null;

  const work = async (session: Session, running: Job): Promise<Done> => {
    const totalCount = rowCount(session);
    const tell = (step: Importing['step'], doneCount: number): void => {
      show({ kind: 'importing', fileName: session.file.fileName, step, doneCount, totalCount });
    };
    tell('preparing', 0);
    const prepared = await prepareCalls(session, deps, {
      looking,
      isCancelled: () => running.isCancelled,
      onRow: (doneCount) => {
        if (doneCount % TOLD_EVERY === 0) tell('preparing', doneCount);
      },
    });
    if (!prepared.ok) return prepared;
    tell('backup', totalCount);
    const isKept = await deps.backUpFirst();
    if (running.isCancelled) return err('CANCELLED');
    if (!isKept) return err('NO_BACKUP');
    tell('writing', totalCount);
    return keeping.write(prepared.value);
  };

  return {
    async run(session: Session): Promise<Done> {
      const running: Job = { isCancelled: false };
      job = running;
      try {
        return await work(session, running);
      } finally {
        job = null;
      }
    },
    cancel(): void {
      if (job !== null) job.isCancelled = true;
    },
    /** Takes the last import back as a whole; false when there is none, or the disk takes nothing. */
    undo: (): boolean => keeping.undo(),
  };
}
