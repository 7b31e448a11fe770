import { err, ok, type Result } from '../../../shared/lib/result.ts';
import {
  LARGEST_CALENDAR_BYTES,
  type CalendarOccurrence,
  type CalendarReading,
} from '../../../shared/schemas/calendar.ts';
import type { CalendarReader, CalendarReadError, CalendarWindow } from '../../calendarPorts.ts';
import { createThreads, type Threads, type ThreadsDeps } from '../threads/threads.ts';
import { wholeOccurrence, type CalendarMessage, type CalendarTask } from './calendarMessages.ts';

/** The worker is `readCalendar.worker.ts` in the source, `workers/readCalendar.mjs` in the app. */
export type CalendarReaderDeps = Pick<ThreadsDeps, 'worker' | 'after'>;

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
  const threads = createThreads({ ...deps, killAfterMs: KILL_AFTER_MS, memory: MEMORY });
  let isDisposed = false;
  let queue: Promise<unknown> = Promise.resolve();

  const readNow = async (
    bytes: Uint8Array,
    window: CalendarWindow,
  ): Promise<Result<CalendarReading, CalendarReadError>> => {
    const tooSlow: number[] = [];
    while (!isDisposed && tooSlow.length <= MOST_RESTARTS) {
      const answer = await readOnce(threads, { bytes, window, tooSlow });
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
      threads.dispose();
    },
  };
}

async function readOnce(threads: Threads, task: Omit<CalendarTask, 'progress'>): Promise<Answer> {
  const progress = new SharedArrayBuffer(4);
  const workerData: CalendarTask = { ...task, progress };
  const answer = await threads.run(workerData, createTake());
  return answer ?? { kind: 'stuck', line: Atomics.load(new Int32Array(progress), 0) };
}

/** Puts the parts of a reading together; the last message is the answer. */
function createTake() {
  const occurrences: CalendarOccurrence[] = [];
  return (message: CalendarMessage): Answer | null => {
    if (message.kind !== 'part') return { kind: 'answered', result: resultOf(message, occurrences) };
    occurrences.push(...message.occurrences.map(wholeOccurrence));
    return null;
  };
}

function resultOf(
  message: Exclude<CalendarMessage, { readonly kind: 'part' }>,
  occurrences: readonly CalendarOccurrence[],
): Result<CalendarReading, CalendarReadError> {
  if (message.kind === 'not-a-calendar') return err('NOT_A_CALENDAR');
  return ok({ ...message.reading, occurrences });
}
