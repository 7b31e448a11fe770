import type { EditEntry } from '../../../shared/schemas/editLog.ts';
import { editOfRow, editRowOf } from './editRow.ts';
import { prepareEditReads, prepareEditWrites } from './editStatements.ts';
import { inTransaction, type ReadableDatabase, type WritableDatabase } from './openDatabase.ts';

/** What can be read of the edit log, row by row, until it breaks off. */
function* soundEntries(database: ReadableDatabase): Generator<EditEntry> {
  try {
    for (const row of prepareEditReads(database).all.iterate()) {
      const entry = editOfRow(row);
      if (entry !== null) yield entry;
    }
  } catch {
    // What lies behind the damage is not to be had; the calls themselves do not need it.
  }
}

/** Brings entries of the edit log over that `target` does not have. */
export function salvageEdits(target: WritableDatabase, source: ReadableDatabase): void {
  const { add } = prepareEditWrites(target);
  inTransaction(target, () => {
    for (const entry of soundEntries(source)) add.run(editRowOf(entry));
  });
}
