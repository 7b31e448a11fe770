import type { CsvPart } from '../../exportPorts.ts';
import { startAskedThread } from '../threads/askedThread.ts';
import type { ExportAnswer, ExportAsk, ExportPlan, ExportShare, ExportTask } from './exportMessages.ts';

export type ExportReaderDeps = {
  /** `readExport.worker.ts` in the source, `workers/readExport.mjs` in the app. */
  readonly worker: URL;
  /** The row at this place failed its check. */
  readonly onDamaged: (place: string) => void;
};

/** One call can hold some megabytes of notes; what is young is gone with its part. */
const MEMORY = { maxYoungGenerationSizeMb: 8, maxOldGenerationSizeMb: 256 };
/** As much as a slice has with calls of the usual length, so that no thread waits for another. */
const PARTS_AHEAD = 8;

const ended = (): Error => new Error('export thread ended');

/** A thread that reads its slices of an export; every question throws once it has ended. */
export function startExportReader({ worker, onDamaged }: ExportReaderDeps, task: ExportTask) {
  const thread = startAskedThread<ExportAsk, ExportAnswer | null>(worker, {
    ...{ workerData: task, whenGone: null, memory: MEMORY },
  });
  const coming: Promise<ExportAnswer | null>[] = [];
  let spent: ArrayBuffer | null = null;

  const askForPart = (share: ExportShare | null): void => {
    const answer = thread.ask({ kind: 'part', share, spent }, spent === null ? [] : [spent]);
    spent = null;
    // Whoever takes it hears of it.
    answer.catch(() => undefined);
    coming.push(answer);
  };
  return {
    plan: async (): Promise<ExportPlan> => {
      const answer = await thread.ask({ kind: 'plan' });
      if (answer?.kind !== 'plan') throw ended();
      return answer.plan;
    },
    /** Looks at the newest state; tells whether it is the one that this thread looked at before. */
    begin: async (): Promise<boolean> => {
      const answer = await thread.ask({ kind: 'begin' });
      if (answer?.kind !== 'begun') throw ended();
      return answer.isSame;
    },
    /** Has the first parts made, and from then on the next ones while others are written. */
    read: (share: ExportShare): void => {
      for (let part = 0; part < PARTS_AHEAD; part += 1) askForPart(part === 0 ? share : null);
    },
    /** Null at the end of each slice. */
    next: async (): Promise<CsvPart | null> => {
      const answer = await coming.shift();
      if (answer?.kind !== 'part') throw ended();
      answer.damaged.forEach(onDamaged);
      askForPart(null);
      return answer.part;
    },
    /** Gives back the bytes of a part that was written. */
    giveBack: ({ lines }: CsvPart): void => void (spent = lines.buffer),
    end: thread.end,
  };
}

export type ExportReader = ReturnType<typeof startExportReader>;
