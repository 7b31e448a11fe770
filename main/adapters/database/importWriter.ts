import { err, ok, type Result } from '../../../shared/lib/result.ts';
import type { EpochMs } from '../../../shared/lib/time.ts';
import type { Call, CallId } from '../../../shared/schemas/call.ts';
import type { Imported, ImportedCall, ImportWriter, WriteWatch } from '../../importPorts.ts';
import type { Clock } from '../../ports.ts';
import { prepareCallStatements } from './callStatements.ts';
import { startAskedThread, type AskedThread } from '../threads/askedThread.ts';
import type { HeldCalls } from './heldCalls.ts';
import type { ImportAnswer, ImportOrder, ImportTask } from './importMessages.ts';
import { BUSY_TIMEOUT_MS, PATIENT_TIMEOUT_MS, type WritableDatabase } from './openDatabase.ts';
import { placeOf } from './putCall.ts';

export type ImportWriterDeps = {
  readonly database: WritableDatabase;
  readonly path: string;
  /** `writeImport.worker.ts` in the source, `workers/writeImport.mjs` in the app. */
  readonly worker: URL;
  readonly held: Pick<HeldCalls, 'storage' | 'whileReplaced'>;
  readonly clock: Pick<Clock, 'now'>;
  readonly onCountChanged: () => void;
};

/** Calls sent at once: some milliseconds of copying. */
const PART = 200;

const GONE: ImportAnswer = { kind: 'failed' };

type Failed = 'CANCELLED' | 'NOT_SAVED';
type ImportThread = AskedThread<ImportOrder, ImportAnswer>;
type Work<T> = (thread: ImportThread) => Promise<Result<T, Failed>>;

const standingOf = (deletedAt: EpochMs | null | undefined) => {
  if (deletedAt === undefined) return 'free';
  return deletedAt === null ? 'present' : 'removed';
};

/** Takes so many at once and no sooner than they are asked for. */
function* partsOf<T>(all: Iterable<T>): Generator<readonly T[]> {
  let part: T[] = [];
  for (const one of all) {
    part.push(one);
    if (part.length < PART) continue;
    yield part;
    part = [];
  }
  if (part.length > 0) yield part;
}

const writing =
  (calls: Iterable<Call>, { isCancelled, onWritten }: WriteWatch): Work<Imported> =>
  async ({ ask }) => {
    const imported: ImportedCall[] = [];
    for (const part of partsOf(calls)) {
      const answer = await ask({ kind: 'write', calls: part });
      if (answer.kind !== 'written') return err('NOT_SAVED');
      imported.push(...answer.imported);
      onWritten(imported.length);
      if (isCancelled()) return err('CANCELLED');
    }
    return ok(imported);
  };

const takingBack =
  (imported: Imported): Work<readonly CallId[]> =>
  async ({ ask }) => {
    const left: CallId[] = [];
    for (const part of partsOf(imported)) {
      const answer = await ask({ kind: 'take-back', imported: part });
      if (answer.kind !== 'taken-back') return err('NOT_SAVED');
      left.push(...answer.left);
    }
    return ok(left);
  };

/** Keeps what `work` did when it says so, and nothing of it otherwise. */
async function inOneTransaction<T>(thread: ImportThread, work: Work<T>): Promise<Result<T, Failed>> {
  const result = await work(thread);
  const { kind } = await thread.ask({ kind: 'end', isKept: result.ok });
  return result.ok && kind !== 'ended' ? err('NOT_SAVED') : result;
}

/** Runs work on a thread of its own, while calls saved here are held and every other write is refused at once. */
function createOnThread({ database, path, worker, held, clock, onCountChanged }: ImportWriterDeps) {
  let running: ImportThread | null = null;
  let isStopped = false;
  const waitFor = (timeoutMs: number): void => {
    if (!isStopped) database.exec(`PRAGMA busy_timeout = ${timeoutMs}`);
  };
  const run = async <T>(work: Work<T>): Promise<Result<T, Failed>> => {
    if (isStopped || held.storage.state().state !== 'saving') return err('NOT_SAVED');
    const task: ImportTask = { path, at: clock.now() };
    const thread: ImportThread = startAskedThread(worker, { workerData: task, whenGone: GONE });
    running = thread;
    waitFor(0);
    try {
      return await inOneTransaction(thread, work);
    } finally {
      await thread.end();
      running = null;
      waitFor(BUSY_TIMEOUT_MS);
    }
  };
  return {
    run: async <T>(work: Work<T>): Promise<Result<T, Failed>> => {
      let result: Result<T, Failed> = err('NOT_SAVED');
      await held.whileReplaced(async () => {
        result = await run(work);
        return false;
      });
      if (result.ok && !isStopped) onCountChanged();
      return result;
    },
    /** Undoes what is under way; the file is free soon, and what is held may wait for that. */
    stop: (): void => {
      if (running !== null) waitFor(PATIENT_TIMEOUT_MS);
      isStopped = true;
      void running?.end();
    },
  };
}

/** Writes imports past the repository, which would leave removed calls removed, and beside the main thread. */
export function createImportWriter(deps: ImportWriterDeps): ImportWriter & { readonly stop: () => void } {
  const statements = prepareCallStatements(deps.database);
  const { run, stop } = createOnThread(deps);
  return {
    stop,
    standing: (id) => standingOf(placeOf(statements, id)?.deletedAt),
    write: (calls, watch) => run(writing(calls, watch)),
    takeBack: async (imported) => {
      const result = await run(takingBack(imported));
      return result.ok ? result : err('NOT_SAVED');
    },
  };
}
