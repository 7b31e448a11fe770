import type { PreparedRestore, RestoreError } from '../../../shared/ipc/data.ts';
import { err, ok, type Result } from '../../../shared/lib/result.ts';
import type { Staged } from '../../dataPorts.ts';
import type { DataDeps, Job } from './dataDeps.ts';
import { stageJson } from './readBackup.ts';

type Ready = Result<Staged, RestoreError>;

async function stageFile(deps: DataDeps, job: Job): Promise<Ready> {
  const { openDialog, texts, files, store, emit } = deps;
  const path = await openDialog.chooseFile(texts.text('data.openTitle'));
  if (path === null) return err('CANCELLED');
  const kind = await files.kindOf(path);
  if (kind === null) return err('GONE');
  emit('data.progressed', { step: 'reading', doneCount: 0, totalCount: null });
  return kind === 'database' ? store.stageBackup({ path }) : stageJson(deps, path, job);
}

function stage(deps: DataDeps, id: string | null, job: Job): Promise<Ready> {
  if (id === null) return stageFile(deps, job);
  deps.emit('data.progressed', { step: 'checking', doneCount: 0, totalCount: null });
  return deps.store.stageBackup({ id });
}

/** Makes a backup ready, and remembers what is. */
export function createRestore(deps: DataDeps) {
  const { store, settings, emit } = deps;
  let ready: Staged | null = null;

  const discard = (): void => {
    if (ready !== null) store.discardStaged();
    ready = null;
  };
  return {
    discard,
    async prepare(id: string | null, job: Job): Promise<Result<PreparedRestore, RestoreError>> {
      discard();
      const staged = await stage(deps, id, job);
      if (!staged.ok) return staged;
      ready = staged.value;
      if (job.isCancelled) {
        discard();
        return err('CANCELLED');
      }
      const { at, callCount } = ready;
      return ok({ at, callCount, hasSettings: ready.settings !== null });
    },
    /** Returns the id of the backup that brings back what was. */
    async restore(): Promise<
      Result<{ readonly undoId: string | null; readonly callCount: number }, RestoreError>
    > {
      if (ready === null) return err('GONE');
      const { callCount } = ready;
      emit('data.progressed', { step: 'replacing', doneCount: 0, totalCount: null });
      const replaced = await store.replace({
        kind: 'restored',
        settings: ready.settings,
        settingsBefore: settings.read(),
      });
      if (!replaced.ok) return replaced;
      ready = null;
      return ok({ undoId: replaced.value, callCount });
    },
  };
}
