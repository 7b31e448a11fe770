import { parentPort, workerData } from 'node:worker_threads';
import type { StageFailure } from '../../../shared/ipc/data.ts';
import { stageFailureOf } from './backupFailure.ts';
import type { StageAnswer, StageOrder, StageTask } from './stageMessages.ts';
import { openStageTables, type StageTables } from './stageTables.ts';

const port = parentPort;
if (port !== null) serve(workerData as StageTask);

function take(order: StageOrder, tables: StageTables): StageFailure | null {
  switch (order.kind) {
    case 'rows':
      return tables.putRows(order.rows);
    case 'calls':
      return tables.putCalls(order.calls);
    case 'close':
      tables.close();
      return null;
  }
}

function serve(task: StageTask): void {
  let tables: StageTables | null = null;
  const answerTo = (order: StageOrder): StageAnswer => {
    try {
      tables ??= openStageTables(task);
      return { failure: take(order, tables) };
    } catch (error) {
      return { failure: stageFailureOf(error) };
    }
  };
  port?.on('message', (order: StageOrder) => port.postMessage(answerTo(order)));
}
