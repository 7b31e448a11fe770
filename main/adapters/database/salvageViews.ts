import { viewNamed } from '../../../shared/domain/savedViews.ts';
import type { SavedView } from '../../../shared/schemas/savedView.ts';
import { inTransaction, type ReadableDatabase, type WritableDatabase } from './openDatabase.ts';
import { savedViewOfRow, savedViewRowOf } from './savedViewRow.ts';
import { prepareSavedViewReads, prepareSavedViewWrites } from './savedViewStatements.ts';

/** What can be read of the views, row by row, until it breaks off. */
function* soundViews(database: ReadableDatabase): Generator<SavedView> {
  try {
    for (const row of prepareSavedViewReads(database).all.iterate()) {
      const view = savedViewOfRow(row);
      if (view !== null) yield view;
    }
  } catch {
    // What lies behind the damage is not to be had; the calls themselves do not need it.
  }
}

export type SalvagedFrom = {
  readonly source: ReadableDatabase;
  /** Whether what it has is newer than what is there. */
  readonly isNewest: boolean;
};

/** Brings views over that `target` does not have, or has as they were before; each name once. */
export function salvageViews(target: WritableDatabase, { source, isNewest }: SalvagedFrom): void {
  const { put, drop } = prepareSavedViewWrites(target);
  const known = new Map([...soundViews(target)].map((view) => [view.id, view]));
  const inTheWayOf = ({ id, name }: SavedView): readonly SavedView[] =>
    [known.get(id) ?? null, viewNamed([...known.values()], name)].filter((view) => view !== null);
  inTransaction(target, () => {
    for (const found of soundViews(source)) {
      const older = inTheWayOf(found);
      if (older.length > 0 && !isNewest) continue;
      for (const { id } of older) {
        drop.run({ id });
        known.delete(id);
      }
      put.run(savedViewRowOf(found));
      known.set(found.id, found);
    }
  });
}
