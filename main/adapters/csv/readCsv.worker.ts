import { parentPort, workerData } from 'node:worker_threads';
import type { CsvTask } from './csvMessages.ts';
import { transfersOf } from './packedRows.ts';
import { readTable } from './reading/readTable.ts';

const { bytes, form } = workerData as CsvTask;
const table = readTable(bytes, form);
parentPort?.postMessage(table, table.ok ? transfersOf(table.value.rows) : []);
