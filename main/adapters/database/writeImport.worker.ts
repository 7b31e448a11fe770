import { parentPort, workerData } from 'node:worker_threads';
import type { ImportAnswer, ImportOrder, ImportTask } from './importMessages.ts';
import { createImportSteps } from './importSteps.ts';
import { openWritable, PATIENT_TIMEOUT_MS, type WritableDatabase } from './openDatabase.ts';
import { storageFailureOf } from './storageFailure.ts';

type Steps = ReturnType<typeof createImportSteps>;
type Begun = { readonly database: WritableDatabase; readonly steps: Steps };

const port = parentPort;
if (port !== null) serve(workerData as ImportTask);

/** A transaction on a connection of its own: whatever ends this thread before the commit undoes all of it. */
function begin({ path, at }: ImportTask): Begun {
  const database = openWritable(path, PATIENT_TIMEOUT_MS);
  database.exec('BEGIN IMMEDIATE');
  return { database, steps: createImportSteps(database, at) };
}

function take(order: ImportOrder, { database, steps }: Begun): ImportAnswer {
  switch (order.kind) {
    case 'write':
      return { kind: 'written', imported: order.calls.map(steps.write) };
    case 'take-back': {
      const left = order.imported.filter((call) => !steps.takeBack(call));
      return { kind: 'taken-back', left: left.map(({ id }) => id) };
    }
    case 'end':
      database.exec(order.isKept ? 'COMMIT' : 'ROLLBACK');
      database.close();
      return { kind: 'ended' };
  }
}

function serve(task: ImportTask): void {
  let begun: Begun | null = null;
  const answerTo = (order: ImportOrder): ImportAnswer => {
    try {
      begun ??= begin(task);
      return take(order, begun);
    } catch (error) {
      if (storageFailureOf(error) === null) throw error;
      return { kind: 'failed' };
    }
  };
  port?.on('message', (order: ImportOrder) => port.postMessage(answerTo(order)));
}
