import { days, minutes, type EpochMs } from '../../lib/time.ts';
import type { CalendarLink, CalendarOccurrence, ImportedAppointment } from '../../schemas/calendar.ts';
import type { Call } from '../../schemas/call.ts';
import { logCall, reopenCall } from '../callProgress.ts';
import { timesOf, type MeetingTimes } from './appointment.ts';
import { type CalendarWord, isSameAppointment, isTouched, SELLERS_OWN, updateOfCall } from './callUpdate.ts';
import { squeezed } from './foldedText.ts';
import type { Meeting } from './pairMeetings.ts';
import { isSalesCall } from './salesCall.ts';
import type { SyncContext, SyncStep } from './syncStep.ts';

/** Meetings that begin later than this become calls when their time comes near. */
const CALL_HORIZON_MS = days(60);

type Linked = { readonly meeting: Meeting; readonly link: CalendarLink; readonly context: SyncContext };
type Present = Linked & {
  readonly occurrence: CalendarOccurrence;
  readonly appointment: ImportedAppointment;
};

const LEFT_OUT: SyncStep = { kind: 'leave-out' };

/** `ignored`: by hand, this meeting alone. Ignoring a series spares what was prepared, as a rule does. */
function wishFor(occurrence: CalendarOccurrence, context: SyncContext): 'take' | 'leave' | 'ignored' {
  const byHand = context.choices.of(occurrence);
  if (byHand?.choice === 'take') return 'take';
  if (byHand !== null) return byHand.isAlone ? 'ignored' : 'leave';
  return isSalesCall(occurrence, context.calendar.rule) ? 'take' : 'leave';
}

const endOf = ({ startsAt, durationMinutes }: MeetingTimes): EpochMs => startsAt + minutes(durationMinutes);

/** Whether a meeting fills a day that is not over and lies within the days that are looked ahead. */
export function isWholeDayAhead(
  { start, durationMinutes }: CalendarOccurrence,
  context: Pick<SyncContext, 'now' | 'timeZone'>,
): boolean {
  if (start.kind !== 'date') return false;
  const at = Temporal.PlainDate.from(start.date).toZonedDateTime(context.timeZone).epochMilliseconds;
  const end = at + Math.max(minutes(durationMinutes), days(1));
  return end > context.now && at <= context.now + CALL_HORIZON_MS;
}

const wordOf = (
  occurrence: CalendarOccurrence,
  appointment: ImportedAppointment,
  { companyAs }: SyncContext,
): CalendarWord => ({ appointment, company: companyAs(occurrence.summary, appointment.company) });

/** A call typed by hand for the same meeting: the same start, and the same link or company. */
function isTwin(call: Call, { appointment, company }: CalendarWord): boolean {
  const isSameLink = call.meetingUrl !== '' && call.meetingUrl === appointment.meetingUrl;
  return (
    isSameLink || [company, appointment.company].some((name) => squeezed(name) === squeezed(call.company))
  );
}

const isInTime = (times: MeetingTimes, now: EpochMs): boolean =>
  endOf(times) > now && times.startsAt <= now + CALL_HORIZON_MS;

/** Whether a meeting has a time, is not over, and lies within the days that are looked ahead. */
export function isAhead(
  occurrence: CalendarOccurrence,
  { timeZone, now }: Pick<SyncContext, 'timeZone' | 'now'>,
): boolean {
  const times = timesOf(occurrence, timeZone);
  return times !== null && isInTime(times, now);
}

function planNew({ occurrence, isGone }: Meeting, context: SyncContext): SyncStep | null {
  if (occurrence === null || isGone) return null;
  if (isWholeDayAhead(occurrence, context)) return LEFT_OUT;
  if (!isAhead(occurrence, context)) return null;
  // Names are looked for in what becomes a call only: it is most of the work.
  const appointment = wishFor(occurrence, context) === 'take' ? context.read(occurrence) : null;
  return appointment === null ? LEFT_OUT : planCall(occurrence, appointment, context);
}

function planCall(
  occurrence: CalendarOccurrence,
  appointment: ImportedAppointment,
  context: SyncContext,
): SyncStep {
  const { uid, occurrenceKey } = occurrence;
  const word = wordOf(occurrence, appointment, context);
  const link = {
    ...{ uid, occurrenceKey, calendarId: context.calendar.id },
    ...{ imported: appointment, state: 'present' as const },
  };
  const twin = context.unlinkedAt(appointment.startsAt).find((call) => isTwin(call, word));
  if (twin === undefined) return { kind: 'add', link, company: word.company };
  return { kind: 'adopt', link: { ...link, callId: twin.id, callUpdatedAt: SELLERS_OWN } };
}

/** The meeting is off: a call with work on it is kept as cancelled, any other goes. What has begun stays. */
function planAway({ link, context }: Linked): SyncStep | null {
  const call = context.find(link.callId);
  if (call?.stage !== 'planned') return null;
  const gone: CalendarLink = { ...link, state: 'gone' };
  if (!isTouched(call, link)) return { kind: 'remove', link: gone, was: link, isCancelled: true };
  const logged = { ...logCall(call, 'cancelled', context.now), updatedAt: context.now };
  return { kind: 'cancel', call: logged, link: { ...gone, callUpdatedAt: context.now }, was: link };
}

/** The link as the calendar has it now; `callUpdatedAt` is left to who writes the call. */
const linkNow = ({ link, occurrence, appointment, context }: Present): CalendarLink => ({
  ...link,
  ...{ uid: occurrence.uid, occurrenceKey: occurrence.occurrenceKey, calendarId: context.calendar.id },
  ...{ imported: appointment, state: 'present' },
});

function isKnown(present: Present): boolean {
  const { link, occurrence, appointment, context } = present;
  return (
    link.state === 'present' &&
    link.occurrenceKey === occurrence.occurrenceKey &&
    link.calendarId === context.calendar.id &&
    isSameAppointment(link.imported, appointment)
  );
}

function planUpdate(present: Present): SyncStep | null {
  const { link, occurrence, appointment, context } = present;
  if (isKnown(present)) return null;
  const call = context.find(link.callId);
  if (call !== null && call.stage !== 'planned') return null;
  const next = linkNow(present);
  // The seller deleted it: it stays deleted, wherever the meeting goes.
  if (call === null) return { kind: 'relink', link: next, was: link };
  const updated = updateOfCall(call, link, wordOf(occurrence, appointment, context));
  if (updated === call) return { kind: 'relink', link: next, was: link };
  const callUpdatedAt = isTouched(call, link) ? link.callUpdatedAt : context.now;
  return {
    kind: 'change',
    call: { ...updated, updatedAt: context.now },
    link: { ...next, callUpdatedAt },
    was: link,
  };
}

function planLeft(present: Present, isIgnored: boolean): SyncStep | null {
  const { link, appointment, context } = present;
  if (link.calendarId !== context.calendar.id || endOf(appointment) <= context.now) return null;
  const call = context.find(link.callId);
  const goes = call?.stage === 'planned' && (isIgnored || !isTouched(call, link));
  if (!goes) return planUpdate(present);
  return { kind: 'remove', link: { ...link, state: 'gone' }, was: link, isCancelled: false };
}

function planPresent(linked: Linked): SyncStep | null {
  const { meeting, context } = linked;
  const { occurrence, isGone } = meeting;
  if (occurrence === null || isGone) return planAway(linked);
  const appointment = context.read(occurrence);
  if (appointment === null) return planAway(linked);
  const wish = wishFor(occurrence, context);
  const present: Present = { ...linked, occurrence, appointment };
  return wish === 'take' ? planUpdate(present) : planLeft(present, wish === 'ignored');
}

/** Whether the calendar logged this call as cancelled, and nobody touched it since. */
const isCancelledByCalendar = (call: Call, link: CalendarLink): boolean =>
  call.stage === 'logged' && call.result === 'cancelled' && !isTouched(call, link);

/** The meeting is on again. */
function planReturn(present: Present): SyncStep | null {
  const { link, occurrence, appointment, context } = present;
  const word = wordOf(occurrence, appointment, context);
  const next = linkNow(present);
  const call = context.find(link.callId);
  if (call === null) return { kind: 'restore', word, link: next, was: link };
  if (call.stage === 'planned') return planUpdate(present);
  if (!isCancelledByCalendar(call, link)) return null;
  const reopened = updateOfCall(reopenCall(call), { ...link, callUpdatedAt: SELLERS_OWN }, word);
  return {
    kind: 'change',
    call: { ...reopened, updatedAt: context.now },
    link: { ...next, callUpdatedAt: SELLERS_OWN },
    was: link,
  };
}

function planGone(linked: Linked): SyncStep | null {
  const { meeting, context } = linked;
  const { occurrence, isGone } = meeting;
  if (occurrence === null || isGone) return null;
  const appointment = context.read(occurrence);
  if (appointment === null) return isWholeDayAhead(occurrence, context) ? LEFT_OUT : null;
  if (endOf(appointment) <= context.now) return null;
  if (wishFor(occurrence, context) !== 'take') return LEFT_OUT;
  return planReturn({ ...linked, occurrence, appointment });
}

/** A feed's word about its own meetings stands; a meeting that its calendar let go is anybody's. */
function mayChange(link: CalendarLink, { calendar, feedIds, isCancellation }: SyncContext): boolean {
  const isFree = link.calendarId === calendar.id || link.state === 'gone';
  return isFree || isCancellation || !feedIds.has(link.calendarId);
}

/** What to do for one meeting; null when everything is as it should be. */
function planMeeting(meeting: Meeting, context: SyncContext): SyncStep | null {
  const { link } = meeting;
  if (link === null) return planNew(meeting, context);
  if (!mayChange(link, context)) return null;
  const linked: Linked = { meeting, link, context };
  return link.state === 'present' ? planPresent(linked) : planGone(linked);
}

/**
 * What brings calls and calendar together, one step or null for each meeting in its order: a pure difference, empty once it
 * was carried out. Meetings that are over and those beyond the horizon become no calls; what the seller prepared, deleted,
 * began or logged stays as it is.
 */
export const planSync = (meetings: readonly Meeting[], context: SyncContext): readonly (SyncStep | null)[] =>
  meetings.map((meeting) => planMeeting(meeting, context));
