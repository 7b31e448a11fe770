import { parentPort, workerData } from 'node:worker_threads';
import { CELLS_PER_PART, type CsvMessage, type CsvTask } from './csvMessages.ts';
import { readTable } from './reading/readTable.ts';

const port = parentPort;
if (port !== null) read(workerData as CsvTask, (message) => port.postMessage(message));

function read({ bytes, form }: CsvTask, send: (message: CsvMessage) => void): void {
  const result = readTable(bytes, form);
  if (!result.ok) {
    send({ kind: 'failed', error: result.error });
    return;
  }
  const { rows, ...table } = result.value;
  const widest = Math.max(1, rows[0]?.length ?? 1);
  const rowsPerPart = Math.max(1, Math.floor(CELLS_PER_PART / widest));
  for (let from = 0; from < rows.length; from += rowsPerPart) {
    send({ kind: 'part', rows: rows.slice(from, from + rowsPerPart) });
  }
  send({ kind: 'done', table });
}
