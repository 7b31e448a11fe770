import type { CalendarLink, ImportedAppointment } from '../../schemas/calendar.ts';
import type { Call, PlannedCall } from '../../schemas/call.ts';

/** What `callUpdatedAt` says of a call that has the seller's work on it whatever the calendar writes next. */
export const SELLERS_OWN = 0;

/** Whether the seller has changed a call since the calendar last wrote it. */
export const isTouched = (call: Call, link: CalendarLink): boolean => call.updatedAt !== link.callUpdatedAt;

const TIMES = ['startsAt', 'durationMinutes', 'timeZone'] as const;
const NAMES = ['company', 'contact'] as const;

export const isSameAppointment = (a: ImportedAppointment, b: ImportedAppointment): boolean =>
  [...TIMES, ...NAMES, 'meetingUrl' as const].every((key) => a[key] === b[key]);

export type CalendarWord = {
  /** What the calendar says now. */
  readonly appointment: ImportedAppointment;
  /** The company as the seller writes it. */
  readonly company: string;
};

/** A link that is gone from the calendar does not take away the one that the seller typed. */
function linkOf(call: PlannedCall, link: CalendarLink, appointment: ImportedAppointment): string {
  if (appointment.meetingUrl === link.imported.meetingUrl) return call.meetingUrl;
  const isSellers = call.meetingUrl !== link.imported.meetingUrl;
  return appointment.meetingUrl === '' && isSellers ? call.meetingUrl : appointment.meetingUrl;
}

type Change = { readonly call: PlannedCall; readonly link: CalendarLink; readonly word: CalendarWord };

/** Start, length and zone belong together: where the calendar changed one, all are its own. */
function timesAfter({ link: { imported }, word: { appointment } }: Change): Partial<ImportedAppointment> {
  if (TIMES.every((key) => imported[key] === appointment[key])) return {};
  const { startsAt, durationMinutes, timeZone } = appointment;
  return { startsAt, durationMinutes, timeZone };
}

function namesAfter({ call, link, word }: Change): Partial<ImportedAppointment> {
  const { appointment, company } = word;
  const names = { company, contact: appointment.contact };
  const isTaken = (key: 'company' | 'contact'): boolean =>
    appointment[key] !== link.imported[key] && (!isTouched(call, link) || call[key] === link.imported[key]);
  return Object.fromEntries(NAMES.filter(isTaken).map((key) => [key, names[key]]));
}

/**
 * The call as a change in the calendar leaves it: the calendar's new start, length, zone and link win; a new company or
 * contact only where the seller wrote none of his own. Preparation, conversation and result are never touched, and a
 * call that has begun is not moved. The same call when nothing changes.
 */
export function updateOfCall(call: Call, link: CalendarLink, word: CalendarWord): Call {
  if (call.stage !== 'planned') return call;
  const change: Change = { call, link, word };
  const meetingUrl = linkOf(call, link, word.appointment);
  const next: PlannedCall = { ...call, ...timesAfter(change), ...namesAfter(change), meetingUrl };
  return [...TIMES, ...NAMES, 'meetingUrl' as const].every((key) => next[key] === call[key]) ? call : next;
}
