import type { CsvPart, CsvParts } from '../../exportPorts.ts';
import type { Clock } from '../../ports.ts';
import { startAskedThread, type AskedThread } from '../threads/askedThread.ts';
import type { HeldVersion } from './callHistory.ts';
import type { ExportAnswer, ExportAsk, ExportTask } from './exportMessages.ts';
import { nameTableOf, type NameTable } from './exportNames.ts';
import type { RepairCall } from './repairCalls.ts';
import { unlessDiskFails } from './storageFailure.ts';

export type ExportThreadDeps = {
  readonly path: string;
  /** `readExport.worker.ts` in the source, `workers/readExport.mjs` in the app. */
  readonly worker: URL;
  readonly held: () => readonly HeldVersion[];
  readonly repair: RepairCall;
  readonly clock: Pick<Clock, 'after'>;
};

type Thread = AskedThread<ExportAsk, ExportAnswer | null>;

/** One call can hold some megabytes of notes; what is young is gone with its part. */
const MEMORY = { maxYoungGenerationSizeMb: 8, maxOldGenerationSizeMb: 256 };

function createAsks(thread: Thread, onDamaged: (place: string) => void) {
  const refs = async (): Promise<readonly string[]> => {
    const answer = await thread.ask({ kind: 'playbooks' });
    if (answer?.kind !== 'playbooks') throw new Error('export thread ended');
    return answer.refs;
  };
  const part = async (names: NameTable | null): Promise<CsvPart | null> => {
    const answer = await thread.ask({ kind: 'part', names });
    if (answer?.kind !== 'part') throw new Error('export thread ended');
    answer.damaged.forEach(onDamaged);
    return answer.part;
  };
  return { refs, part };
}

/** Reads exports beside the main loop; `stop` ends those under way. */
export function createExportThreads({ path, worker, held, repair, clock }: ExportThreadDeps) {
  const running = new Set<Thread>();
  const onDamaged = (place: string): void =>
    void clock.after(0, () => unlessDiskFails(() => void repair(place)));

  const parts: CsvParts = async function* (order, names) {
    const task: ExportTask = { path, order, held: held() };
    const thread: Thread = startAskedThread(worker, { workerData: task, whenGone: null, memory: MEMORY });
    running.add(thread);
    try {
      const { refs, part } = createAsks(thread, onDamaged);
      let next = await part(nameTableOf(names, await refs()));
      while (next !== null) {
        // While this one is written, the thread makes the next.
        const coming = Promise.allSettled([part(null)]);
        yield next;
        const [made] = await coming;
        if (made.status === 'rejected') throw made.reason;
        next = made.value;
      }
    } finally {
      running.delete(thread);
      await thread.end();
    }
  };
  return {
    parts,
    stop: (): void => {
      for (const thread of running) void thread.end();
    },
  };
}
