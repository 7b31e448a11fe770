import { openRows } from '../../main/adapters/csv/packedRows.ts';
import { readTable } from '../../main/adapters/csv/reading/readTable.ts';
import type { CsvReader } from '../../main/importPorts.ts';
import { ok } from '../../shared/lib/result.ts';

/** Reads CSV as the app does, without a thread. */
export const fakeCsvReader: CsvReader = {
  read: (bytes, form) => {
    const table = readTable(bytes, form);
    return Promise.resolve(table.ok ? ok({ ...table.value, rows: openRows(table.value.rows) }) : table);
  },
  dispose: () => undefined,
};
