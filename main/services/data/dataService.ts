import type {
  BackupFailure,
  DataExportError,
  DataRefusal,
  DataState,
  PreparedRestore,
  Replaced,
  RestoreError,
  StoredBackup,
} from '../../../shared/ipc/data.ts';
import { err, ok, type Result } from '../../../shared/lib/result.ts';
import { settingsSchema } from '../../../shared/schemas/settings.ts';
import { createBackupCheck } from './checkBackups.ts';
import type { DataDeps, Job } from './dataDeps.ts';
import { exportData } from './exportData.ts';
import { createRestore } from './restoreData.ts';
import { settleReplacement } from './settleReplacement.ts';

/** One piece of work at a time; none that replaces anything while a call is live or edits wait for the disk. */
function createTurns({ calls, storage }: DataDeps) {
  let job: Job | null = null;
  const refusal = (): DataRefusal | null => {
    if (storage.state().state === 'holding') return 'STORAGE_HOLDING';
    return calls.live() === null ? null : 'CALL_LIVE';
  };
  const run = async <T, E>(
    work: (job: Job) => Promise<Result<T, E>>,
  ): Promise<Result<T, E | DataRefusal>> => {
    if (job !== null) return err('ALREADY_RUNNING');
    job = { isCancelled: false };
    try {
      return await work(job);
    } finally {
      job = null;
    }
  };
  return {
    run,
    /** As `run`, for what replaces everything. */
    runAlone: <T, E>(work: (job: Job) => Promise<Result<T, E>>): Promise<Result<T, E | DataRefusal>> => {
      const refused = refusal();
      return refused === null ? run(work) : Promise.resolve(err(refused));
    },
    isHolding: () => storage.state().state === 'holding',
    cancel: (): void => {
      if (job !== null) job.isCancelled = true;
    },
  };
}

/** Tells everybody that everything is another: windows, reminders, tray, calendars. */
function createAnnouncement(deps: DataDeps) {
  const { emit, store, notices, settings, windows, panel } = deps;
  const listeners = new Set<() => void>();
  let untold: Replaced | null = null;
  return {
    tell: (replaced: Replaced): void => {
      settleReplacement({ store, notices, changeSettings: (next) => void settings.change(next) });
      untold = replaced;
      panel.hide();
      windows.hideReminder();
      for (const listener of listeners) listener();
      emit('notices.changed', { notices: notices.list() });
      emit('calls.changed', { ids: [] });
      emit('data.replaced', { kind: replaced.kind });
    },
    take: (): Replaced | null => {
      const replaced = untold;
      untold = null;
      return replaced;
    },
    onReplaced: (listener: () => void): (() => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

type Parts = {
  readonly deps: DataDeps;
  readonly turns: ReturnType<typeof createTurns>;
  readonly announcement: ReturnType<typeof createAnnouncement>;
};

function createRestoring({ deps, turns, announcement }: Parts) {
  const restoring = createRestore(deps);
  const restore = async (): Promise<Result<null, RestoreError>> => {
    const restored = await restoring.restore();
    if (!restored.ok) return restored;
    announcement.tell({ kind: 'restored', ...restored.value });
    return ok(null);
  };
  return {
    discard: () => restoring.discard(),
    prepare: (id: string | null): Promise<Result<PreparedRestore, RestoreError>> =>
      turns.runAlone((job) => restoring.prepare(id, job)),
    restore: (): Promise<Result<null, RestoreError>> => turns.runAlone(restore),
    undo: (id: string): Promise<Result<null, RestoreError>> =>
      turns.runAlone(async (job): Promise<Result<null, RestoreError>> => {
        const prepared = await restoring.prepare(id, job);
        return prepared.ok ? restore() : prepared;
      }),
  };
}

function createErase({ deps, turns, announcement }: Parts) {
  const { store, windows, startup } = deps;
  const erase = async (): Promise<Result<null, BackupFailure>> => {
    const staged = await store.stageNothing();
    if (!staged.ok) return err('FAILING');
    const settings = settingsSchema.parse({});
    const erased = await store.replace({ kind: 'erased', settings, settingsBefore: null });
    if (!erased.ok) return erased;
    if (startup.isOn() === true) startup.set(false);
    announcement.tell({ kind: 'erased' });
    windows.resetPlaces();
    return ok(null);
  };
  return (): Promise<Result<null, BackupFailure | DataRefusal>> => turns.runAlone(erase);
}

type Exported = Result<{ readonly callCount: number; readonly path: string }, DataExportError>;

function createExporting({ deps, turns }: Parts) {
  let exportedTo: string | null = null;
  return {
    export: async (): Promise<Exported> => {
      if (turns.isHolding()) return err('STORAGE_HOLDING');
      const exported = await turns.run((job) => exportData(deps, job));
      if (exported.ok) exportedTo = exported.value.path;
      return exported;
    },
    showExport: (): void => {
      if (exportedTo !== null) deps.desktop.showFile(exportedTo);
    },
  };
}

/** Everything that is stored, taken as a whole: kept, brought out, put back and deleted. */
export function createDataService(deps: DataDeps) {
  const { store, desktop, folder, emit } = deps;
  const turns = createTurns(deps);
  const announcement = createAnnouncement(deps);
  const parts: Parts = { deps, turns, announcement };

  const state = async (): Promise<DataState> => ({
    ...(await store.facts()),
    folder: folder.shown,
    backups: await store.backups(),
  });
  const tell = async (): Promise<void> => emit('data.changed', { data: await state() });
  const check = createBackupCheck(deps, tell);

  return {
    ...createRestoring(parts),
    erase: createErase(parts),
    /** Reads backups over that nobody has yet; the page is told of each. */
    state: (): Promise<DataState> => {
      check();
      return state();
    },
    showFolder: () => desktop.showFile(folder.path),
    backUp: (): Promise<Result<StoredBackup, BackupFailure | DataRefusal>> =>
      turns.isHolding()
        ? Promise.resolve(err('STORAGE_HOLDING'))
        : turns.run(async () => {
            const made = await store.backUp();
            await tell();
            return made;
          }),
    ...createExporting(parts),
    cancel: turns.cancel,
    takeReplaced: announcement.take,
    onReplaced: announcement.onReplaced,
  };
}

export type DataService = ReturnType<typeof createDataService>;
