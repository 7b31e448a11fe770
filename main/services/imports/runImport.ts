import type { ImportDone, ImportRunError, ImportState, ImportUndone } from '../../../shared/ipc/imports.ts';
import { err, ok, type Result } from '../../../shared/lib/result.ts';
import type { Imported, WriteWatch } from '../../importPorts.ts';
import type { ImportDeps } from './importDeps.ts';
import type { Looking } from './looking.ts';
import { prepareCalls, type Prepared } from './prepareCalls.ts';
import { rowCount, type Session } from './session.ts';

type Tools = { readonly looking: Looking; readonly show: (state: ImportState) => ImportState };
type Importing = Extract<ImportState, { readonly kind: 'importing' }>;
type Job = { isCancelled: boolean };
type Done = Result<ImportDone, ImportRunError>;
type Watch = Pick<WriteWatch, 'isCancelled'>;
type Keeping = ReturnType<typeof createKeeping>;

const TOLD_EVERY = 500;

/** Writes calls all at once, and remembers the last ones to take them back. */
function createKeeping({ writer, finder, emit, log }: ImportDeps) {
  let last: Imported | null = null;
  const changed = (imported: Imported): void => {
    finder.refresh();
    emit('calls.changed', { ids: imported.map(({ id }) => id) });
  };
  return {
    async write({ calls, callCount, leftOutCount }: Prepared, watch: WriteWatch): Promise<Done> {
      const written = await writer.write(calls, watch);
      if (!written.ok) return written;
      last = written.value;
      changed(last);
      log.info('import.done', { calls: callCount });
      const updatedCount = last.filter(({ before }) => before?.deletedAt === null).length;
      return ok({ addedCount: callCount - updatedCount, updatedCount, leftOutCount });
    },
    async undo(): Promise<Result<ImportUndone, 'NOT_UNDONE'>> {
      const imported = last;
      last = null;
      if (imported === null) return err('NOT_UNDONE');
      const left = await writer.takeBack(imported);
      if (!left.ok) {
        last ??= imported;
        return err('NOT_UNDONE');
      }
      changed(imported);
      return ok({ leftCount: left.value.length });
    },
  };
}

/** The steps of one import, in order; each may be the last one. */
function createWork(deps: ImportDeps, { looking, show }: Tools, keeping: Keeping) {
  return async (session: Session, { isCancelled }: Watch): Promise<Done> => {
    const totalCount = rowCount(session);
    const common = { kind: 'importing', fileName: session.file.fileName, totalCount } as const;
    const tell = (step: Importing['step'], doneCount: number): void =>
      void show({ ...common, step, doneCount });
    tell('preparing', 0);
    const onRow = (doneCount: number): void => {
      if (doneCount % TOLD_EVERY === 0) tell('preparing', doneCount);
    };
    const prepared = await prepareCalls(session, deps, { looking, isCancelled, onRow });
    if (!prepared.ok) return prepared;
    tell('backup', totalCount);
    const isKept = await deps.backUpFirst();
    if (isCancelled()) return err('CANCELLED');
    if (!isKept) return err('NO_BACKUP');
    const all = { ...common, step: 'writing', totalCount: prepared.value.callCount } as const;
    const onWritten = (doneCount: number): void => void show({ ...all, doneCount });
    onWritten(0);
    return keeping.write(prepared.value, { isCancelled, onWritten });
  };
}

/** Writes a file that is settled: everything is prepared, a backup made, and then all of it written at once. */
export function createRun(deps: ImportDeps, tools: Tools) {
  const keeping = createKeeping(deps);
  const work = createWork(deps, tools, keeping);
  let job: Job | null = null;

  return {
    async run(session: Session): Promise<Done> {
      const running: Job = { isCancelled: false };
      job = running;
      try {
        return await work(session, { isCancelled: () => running.isCancelled });
      } finally {
        job = null;
      }
    },
    cancel(): void {
      if (job !== null) job.isCancelled = true;
    },
    /** Takes the last import back, calls changed since excepted; refused when there is none, or the disk takes nothing. */
    undo: () => keeping.undo(),
  };
}
