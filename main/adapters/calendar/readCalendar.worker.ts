import { parentPort, workerData } from 'node:worker_threads';
import { PART_SIZE, type CalendarMessage, type CalendarTask } from './calendarMessages.ts';
import { READING_BUDGET_MS } from './reading/limits.ts';
import { readCalendar } from './reading/readCalendar.ts';

const port = parentPort;
if (port !== null) read(workerData as CalendarTask, (message) => port.postMessage(message));

function read(
  { bytes, window, tooSlow, progress }: CalendarTask,
  send: (message: CalendarMessage) => void,
): void {
  const line = new Int32Array(progress);
  const endsAt = performance.now() + READING_BUDGET_MS;
  const reading = readCalendar(bytes, window, {
    isOutOfTime: () => performance.now() > endsAt,
    onEvent: (next) => void Atomics.store(line, 0, next),
    tooSlow: new Set(tooSlow),
  });
  if (reading === null) {
    send({ kind: 'not-a-calendar' });
    return;
  }
  const { occurrences, ...rest } = reading;
  for (let from = 0; from < occurrences.length; from += PART_SIZE) {
    send({ kind: 'part', occurrences: occurrences.slice(from, from + PART_SIZE) });
  }
  send({ kind: 'done', reading: rest });
}
