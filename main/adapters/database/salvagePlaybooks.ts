import { playbookRef } from '../../../shared/domain/playbookVersions.ts';
import { inTransaction, type ReadableDatabase, type WritableDatabase } from './openDatabase.ts';
import { stateOfRow, stateRowOf, versionOfRow, versionRowOf } from './playbookRow.ts';
import { preparePlaybookReads, preparePlaybookWrites } from './playbookStatements.ts';

type Row = Readonly<Record<string, unknown>>;
type Query = keyof ReturnType<typeof preparePlaybookReads>;

/** What can be read of a table, row by row, until it breaks off. */
function* soundRows<T>(
  database: ReadableDatabase,
  query: Query,
  parse: (row: Row) => T | null,
): Generator<T> {
  try {
    for (const row of preparePlaybookReads(database)[query].iterate()) {
      const sound = parse(row);
      if (sound !== null) yield sound;
    }
  } catch {
    // What lies behind the damage is not to be had; calls keep the words they were held with.
  }
}

function salvageVersions(target: WritableDatabase, source: ReadableDatabase): void {
  const { putVersion } = preparePlaybookWrites(target);
  const known = new Map(
    [...soundRows(target, 'versions', versionOfRow)].map((each) => [playbookRef(each), each.savedAt]),
  );
  for (const found of soundRows(source, 'versions', versionOfRow)) {
    const savedAt = known.get(playbookRef(found));
    if (savedAt === undefined || found.savedAt > savedAt) putVersion.run(versionRowOf(found));
  }
}

/** Brings versions of playbooks over that `target` does not have, or has in older words, and what was archived. */
export function salvagePlaybooks(target: WritableDatabase, source: ReadableDatabase): void {
  const { putState } = preparePlaybookWrites(target);
  inTransaction(target, () => {
    salvageVersions(target, source);
    for (const state of soundRows(source, 'states', stateOfRow)) putState.run(stateRowOf(state));
  });
}
