import { READ_COLUMNS, type RawCall } from './callColumns.ts';
import type { ReadableDatabase } from './openDatabase.ts';

const BEFORE_ALL = '-1';

/** Every row in the order of time, `size` at once; between two slices others may write. */
export function* callSlices(database: ReadableDatabase, size: number): Generator<readonly RawCall[]> {
  const next = database.prepare(
    `SELECT ${READ_COLUMNS} FROM calls WHERE position > CAST(? AS INTEGER) ORDER BY position LIMIT ?`,
  );
  let after = BEFORE_ALL;
  for (;;) {
    const rows: readonly RawCall[] = next.all(after, size);
    const last = rows.at(-1);
    if (last === undefined) return;
    yield rows;
    after = String(last.place);
  }
}
