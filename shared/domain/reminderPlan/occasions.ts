import { days, minutes, type EpochMs } from '../../lib/time.ts';
import type { Call } from '../../schemas/call.ts';
import { plannedEnd } from '../callStages.ts';
import { hasOutcome, hasPromise } from '../readiness.ts';
import type { PlanInput, Reminder, ReminderSettings } from './reminder.ts';

/** What was due longer ago is found in Today and History. */
const OLDEST_MS = days(7);

/** A reminder that a call can have. A moot one says nothing any more, and is settled once it is due. */
export type Occasion = { readonly reminder: Reminder; readonly isMoot: boolean };

const beforeStart = (call: Call, leadMinutes: number): EpochMs => call.startsAt - minutes(leadMinutes);

function leadReminders(call: Call, settings: ReminderSettings): readonly Reminder[] {
  return [...new Set(settings.leadTimesMinutes)].map((leadMinutes) => ({
    kind: 'before',
    key: `${call.id}:before:${leadMinutes}:${call.startsAt}`,
    callId: call.id,
    dueAt: beforeStart(call, leadMinutes),
    leadMinutes,
  }));
}

function noOutcomeReminders(call: Call, settings: ReminderSettings): readonly Reminder[] {
  if (!settings.hasNoOutcomeReminder || hasOutcome(call.outcome)) return [];
  const key = `${call.id}:no-outcome:${call.startsAt}`;
  const dueAt = beforeStart(call, settings.noOutcomeLeadMinutes);
  return [{ kind: 'no-outcome', key, callId: call.id, dueAt }];
}

/** The keys of all that reminds of a call before it begins. */
export const keysAhead = (call: Call, settings: ReminderSettings): readonly string[] =>
  [...leadReminders(call, settings), ...noOutcomeReminders(call, settings)].map(({ key }) => key);

/** When the reminders of a call are put off to; null when they are not, or no longer. */
function snoozedUntil(call: Call, snoozes: PlanInput['snoozes']): EpochMs | null {
  const until = snoozes.get(call.id);
  if (until === undefined || call.stage !== 'planned' || until > plannedEnd(call)) return null;
  return until;
}

export const snoozeKey = (call: Call, until: EpochMs): string => `${call.id}:snoozed:${until}`;

function snoozeReminders(call: Call, until: EpochMs | null): readonly Reminder[] {
  if (until === null) return [];
  return [{ kind: 'snoozed', key: snoozeKey(call, until), callId: call.id, dueAt: until }];
}

/** When a call was over, or should be; null while it goes on. */
function endOf(call: Call): EpochMs | null {
  if (call.stage === 'live') return null;
  return call.stage === 'planned' ? plannedEnd(call) : (call.endedAt ?? plannedEnd(call));
}

function logReminders(call: Call, { settings }: PlanInput): readonly Reminder[] {
  const end = endOf(call);
  if (end === null || !settings.hasLogReminder) return [];
  const dueAt = end + minutes(settings.logReminderMinutes);
  return [{ kind: 'log-result', key: `${call.id}:log-result:${end}`, callId: call.id, dueAt }];
}

/** Due before there was anything to be reminded of. A clock that ran ahead when that was noted is not believed. */
const isOlderThan = (dueAt: EpochMs, since: EpochMs, now: EpochMs): boolean => since <= now && dueAt < since;

/** Every reminder of a planned, live, ended or logged call, due or not; promises apart. */
export function occasionsOf(call: Call, input: PlanInput): readonly Occasion[] {
  const { now, snoozes, settings } = input;
  const until = snoozedUntil(call, snoozes);
  const isPast = ({ dueAt }: Reminder): boolean =>
    isOlderThan(dueAt, call.createdAt, now) || dueAt < now - OLDEST_MS;
  const ahead = [...leadReminders(call, settings), ...noOutcomeReminders(call, settings)];
  const isPutOff = ({ dueAt }: Reminder): boolean => until !== null && dueAt < until;
  return [
    ...ahead.map((reminder) => ({
      reminder,
      isMoot: call.stage !== 'planned' || isPast(reminder) || isPutOff(reminder),
    })),
    ...snoozeReminders(call, until).map((reminder) => ({ reminder, isMoot: isPast(reminder) })),
    ...logReminders(call, input).map((reminder) => ({
      reminder,
      isMoot: call.stage === 'logged' || isPast(reminder),
    })),
  ];
}

/** A wall time that the day skips counts as the later one, one that it has twice as the first. */
function instantOf(day: string, time: string, timeZone: string): EpochMs {
  const plainTime = Temporal.PlainTime.from(time);
  return Temporal.PlainDate.from(day).toZonedDateTime({ timeZone, plainTime }).epochMilliseconds;
}

/** The reminder of what the client of a logged call promised; none when it is settled or has no day. */
export function promiseOccasions(call: Call, input: PlanInput): readonly Occasion[] {
  const { settings, now, timeZone } = input;
  const { dueOn, state } = call.promise;
  if (!settings.hasPromiseReminder || call.stage !== 'logged') return [];
  if (!hasPromise(call) || state !== 'pending' || dueOn === null) return [];
  const dueAt = instantOf(dueOn, settings.promiseReminderTime, timeZone);
  const isMoot = isOlderThan(dueAt, call.loggedAt, now) || dueAt < now - OLDEST_MS;
  const key = `${call.id}:promise-due:${dueOn}`;
  return [{ reminder: { kind: 'promise-due', key, callId: call.id, dueAt }, isMoot }];
}
