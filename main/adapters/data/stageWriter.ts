import { err, ok, type Result } from '../../../shared/lib/result.ts';
import type { StageFailure } from '../../../shared/ipc/data.ts';
import type { StageWriter, Staged } from '../../dataPorts.ts';
import { discardDatabase } from '../database/historyFiles.ts';
import { startAskedThread } from '../threads/askedThread.ts';
import { stageFailureOf } from './backupFailure.ts';
import { finishStage } from './finishStage.ts';
import type { StageAnswer, StageOrder, StageTask } from './stageMessages.ts';

const GONE: StageAnswer = { failure: 'FAILING' };

/** Sends one order while the one before it is carried out; what that came to is told with the next. */
function createOrders(worker: URL, task: StageTask) {
  const thread = startAskedThread<StageOrder, StageAnswer>(worker, { workerData: task, whenGone: GONE });
  let last: Promise<StageAnswer> = Promise.resolve({ failure: null });
  const settled = async (): Promise<StageFailure | null> => (await last).failure;
  return {
    settled,
    send: async (order: StageOrder): Promise<StageFailure | null> => {
      const failure = await settled();
      if (failure !== null) return failure;
      last = thread.ask(order);
      // Whoever asks next hears of it.
      last.catch(() => undefined);
      return null;
    },
    end: thread.end,
  };
}

/** Puts an empty history of that version together in `path`, on a thread of its own. */
export function openStageWriter(worker: URL, task: StageTask): StageWriter {
  const { send, settled, end } = createOrders(worker, task);
  const discard = async (): Promise<void> => {
    await end();
    discardDatabase(task.path);
  };
  const finished = async (): Promise<Result<{ readonly callCount: number }, StageFailure>> => {
    const failure = (await send({ kind: 'close' })) ?? (await settled());
    await end();
    return failure === null ? finishStage(task.path) : err(failure);
  };
  return {
    putRows: (rows) => send({ kind: 'rows', rows }),
    putCalls: (calls) => send({ kind: 'calls', calls }),
    discard,
    async finish(about): Promise<Result<Staged, StageFailure>> {
      try {
        const result = await finished();
        if (result.ok) return ok({ ...about, ...result.value });
        await discard();
        return result;
      } catch (error) {
        await discard();
        return err(stageFailureOf(error));
      }
    },
  };
}
