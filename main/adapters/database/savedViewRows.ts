import type { Logger } from '../../ports.ts';
import type { SavedViewStore } from '../../savedViewPorts.ts';
import { inTransaction, type WritableDatabase } from './openDatabase.ts';
import { savedViewOfRow, savedViewRowOf } from './savedViewRow.ts';
import { prepareSavedViewReads, prepareSavedViewWrites } from './savedViewStatements.ts';
import { unlessDiskFails } from './storageFailure.ts';

export type SavedViewRowsDeps = { readonly database: WritableDatabase; readonly log: Logger };

/** Saved views in SQLite. A write is on disk when it answers true. */
export function createSavedViewRows({ database, log }: SavedViewRowsDeps): SavedViewStore {
  const { all } = prepareSavedViewReads(database);
  const { put, drop } = prepareSavedViewWrites(database);
  const write = (work: () => void): boolean => unlessDiskFails(() => inTransaction(database, work));
  return {
    all: () => {
      const rows = all.all();
      const sound = rows.map(savedViewOfRow).filter((view) => view !== null);
      if (sound.length < rows.length)
        log.error('savedViews.unreadableRow', { count: rows.length - sound.length });
      return sound;
    },
    save: (view) => {
      const row = savedViewRowOf(view);
      return write(() => void put.run(row));
    },
    remove: (id) => write(() => void drop.run({ id })),
  };
}
