import { createExportBuffers, inParts } from '../../main/adapters/database/exportBuffers.ts';
import { exportLines, type ExportSource } from '../../main/adapters/database/exportLines.ts';
import type { CsvParts } from '../../main/exportPorts.ts';

/** Exports as the app reads them, without a thread. */
export const fakeCsvParts = (history: ExportSource): CsvParts =>
  async function* (order, names) {
    await Promise.resolve();
    yield* inParts(exportLines(history, order, names), createExportBuffers());
  };
