import { Worker } from 'node:worker_threads';
import { err, ok, type Result } from '../../../shared/lib/result.ts';
import {
  LARGEST_CALENDAR_BYTES,
  type CalendarOccurrence,
  type CalendarReading,
} from '../../../shared/schemas/calendar.ts';
import type { CalendarReader, CalendarReadError, CalendarWindow } from '../../calendarPorts.ts';
import { wholeOccurrence, type CalendarMessage, type CalendarTask } from './calendarMessages.ts';

export type CalendarReaderDeps = {
  /** The worker's file: `readCalendar.worker.ts` in the source, `workers/readCalendar.mjs` in the app. */
  readonly worker: URL;
  /** Calls back once after so many milliseconds; returns the cancel. */
  readonly after: (delayMs: number, run: () => void) => () => void;
};

/** Two seconds more than the worker gives itself: whoever needs these no longer looks at the clock. */
const KILL_AFTER_MS = 10_000;
/** Events that may prove too slow before the whole calendar does. */
const MOST_RESTARTS = 3;

/** SECURITY: a stranger's file gets this much memory, in megabytes, and not the app's. */
const MEMORY = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 64, stackSizeMb: 4 };

type Answer =
  | { readonly kind: 'answered'; readonly result: Result<CalendarReading, CalendarReadError> }
  /** Ended by force or by its limits while it was at an event, 0 for none. */
  | { readonly kind: 'stuck'; readonly line: number };

/** Reads each calendar on a thread of its own, which is ended when it takes too long or too much; one after the other. */
export function createCalendarReader(deps: CalendarReaderDeps): CalendarReader {
  const running = new Set<Worker>();
  let isDisposed = false;
  let queue: Promise<unknown> = Promise.resolve();

  const readNow = async (
    bytes: Uint8Array,
    window: CalendarWindow,
  ): Promise<Result<CalendarReading, CalendarReadError>> => {
    const tooSlow: number[] = [];
    while (!isDisposed && tooSlow.length <= MOST_RESTARTS) {
      const answer = await readOnce(deps, running, { bytes, window, tooSlow });
      if (answer.kind === 'answered') return answer.result;
      if (answer.line === 0 || tooSlow.includes(answer.line)) break;
      tooSlow.push(answer.line);
    }
    return err('TOO_HARD_TO_READ');
  };

  return {
    read: (bytes, window) => {
      if (bytes.byteLength > LARGEST_CALENDAR_BYTES) return Promise.resolve(err('TOO_LARGE'));
      const reading = queue.then(() => readNow(bytes, window));
      queue = reading.catch(() => undefined);
      return reading;
    },
    dispose: () => {
      isDisposed = true;
      for (const worker of running) void worker.terminate();
    },
  };
}

async function readOnce(
  { worker: file, after }: CalendarReaderDeps,
  running: Set<Worker>,
  task: Omit<CalendarTask, 'progress'>,
): Promise<Answer> {
  const progress = new SharedArrayBuffer(4);
  const workerData: CalendarTask = { ...task, progress };
  const worker = new Worker(file, { workerData, resourceLimits: MEMORY, stdout: true, stderr: true });
  running.add(worker);
  const cancel = after(KILL_AFTER_MS, () => void worker.terminate());
  const answer = await answerOf(worker);
  cancel();
  running.delete(worker);
  void worker.terminate();
  return answer ?? { kind: 'stuck', line: Atomics.load(new Int32Array(progress), 0) };
}

/** Null when the worker ended without an answer. */
function answerOf(worker: Worker): Promise<Answer | null> {
  const { promise, resolve } = Promise.withResolvers<Answer | null>();
  const occurrences: CalendarOccurrence[] = [];
  worker.on('message', (message: CalendarMessage) => {
    if (message.kind === 'part') occurrences.push(...message.occurrences.map(wholeOccurrence));
    else resolve({ kind: 'answered', result: resultOf(message, occurrences) });
  });
  worker.once('error', () => resolve(null));
  worker.once('exit', () => resolve(null));
  return promise;
}

function resultOf(
  message: Exclude<CalendarMessage, { readonly kind: 'part' }>,
  occurrences: readonly CalendarOccurrence[],
): Result<CalendarReading, CalendarReadError> {
  if (message.kind === 'not-a-calendar') return err('NOT_A_CALENDAR');
  return ok({ ...message.reading, occurrences });
}
