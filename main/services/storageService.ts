import type { Exported, ExportError } from '../../shared/ipc/exports.ts';
import { err, ok, type Result } from '../../shared/lib/result.ts';
import type { StorageState } from '../../shared/schemas/notice.ts';
import type {
  CallRepository,
  Desktop,
  Emit,
  JsonFiles,
  NoticeStore,
  SaveDialog,
  StorageWatch,
  Texts,
} from '../ports.ts';

export type StorageDeps = {
  readonly calls: CallRepository;
  readonly storage: StorageWatch;
  readonly notices: NoticeStore;
  readonly files: JsonFiles;
  readonly dialog: SaveDialog;
  readonly desktop: Pick<Desktop, 'showFile'>;
  readonly texts: Texts;
  readonly emit: Emit;
};

const LAST_INSTANT = 8.64e15;

/** What went wrong with the files, and what the seller can do about it. */
export function createStorageService(deps: StorageDeps) {
  const { calls, storage, notices, files, dialog, desktop, texts, emit } = deps;

  return {
    state: (): StorageState => storage.state(),
    retry: (): StorageState => storage.retry(),

    /** Writes every call, held ones included, to a place the seller chooses. */
    async saveCopy(): Promise<Result<Exported, ExportError>> {
      const title = texts.text('storage.saveCopyTitle');
      const path = await dialog.choosePath({ name: 'callside-calls.json', title });
      if (path === null) return err('CANCELLED');
      const all = calls.startingBetween(0, LAST_INSTANT);
      const written = await files.write(path, { format: 'callside-calls', version: 1, calls: all });
      return written.ok ? ok({ callCount: all.length, path }) : written;
    },

    dismiss(id: string): void {
      notices.dismiss(id);
      emit('notices.changed', { notices: notices.list() });
    },

    showFile(id: string): void {
      const notice = notices.list().find((candidate) => candidate.id === id);
      if (notice !== undefined && 'keptAt' in notice && notice.keptAt !== null)
        desktop.showFile(notice.keptAt);
    },

    /** Tells the pages when saving stops and goes on; returns the function that stops. */
    follow: (): (() => void) => storage.onChange((state) => emit('storage.changed', { storage: state })),
  };
}

export type StorageService = ReturnType<typeof createStorageService>;
