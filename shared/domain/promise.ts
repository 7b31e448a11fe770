import type { Call, Promised } from '../schemas/call.ts';
import { readDueDate } from './dueDate/readDueDate.ts';
import { hasPromise } from './readiness.ts';

/** The local day of a call, as the reader of due dates wants it. */
export function callDate(call: Pick<Call, 'startsAt' | 'timeZone'>): string {
  return Temporal.Instant.fromEpochMilliseconds(call.startsAt)
    .toZonedDateTimeISO(call.timeZone)
    .toPlainDate()
    .toString();
}

/** The day that a typed "by when" means for this call, `YYYY-MM-DD`; null when it names none. */
export function dueOn(when: string, call: Pick<Call, 'startsAt' | 'timeZone'>): string | null {
  const reading = readDueDate(when, { callDate: callDate(call) });
  return reading.kind === 'date' ? reading.date : null;
}

/** What the client would have agreed to with the result that was chosen; the planned words, to be edited. */
export function suggestPromise(call: Call): Promised | null {
  const result = call.stage === 'planned' ? null : call.result;
  if (result !== 'gained' && result !== 'fallback') return null;
  const { who, when } = call.outcome;
  const what = result === 'gained' ? call.outcome.what : call.fallback;
  return { what, who, when, dueOn: dueOn(when, call), state: 'pending' };
}

/** The promise as written down, or as planned when the commitment was gained and nothing was written. */
export const promiseFor = (call: Call): Promised =>
  hasPromise(call) ? call.promise : (suggestPromise(call) ?? call.promise);
