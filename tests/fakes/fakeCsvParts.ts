import { exportParts, type ExportSource } from '../../main/adapters/database/exportParts.ts';
import type { CsvParts } from '../../main/exportPorts.ts';

/** Exports as the app reads them, without a thread. */
export const fakeCsvParts = (history: ExportSource): CsvParts =>
  async function* (order, names) {
    await Promise.resolve();
    yield* exportParts(history, order, names);
  };
