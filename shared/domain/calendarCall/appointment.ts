import type { EpochMs } from '../../lib/time.ts';
import type { CalendarOccurrence, ImportedAppointment, OccurrenceStart } from '../../schemas/calendar.ts';
import { canOpenExternally } from '../meetingLink/canOpenExternally.ts';
import { findMeetingLink } from '../meetingLink/meetingLink.ts';
import { companyOf, peopleOfCompany } from './companyName.ts';
import { contactAmong, peopleOf, personName } from './people.ts';
import { titleNames } from './titleNames.ts';

export type AppointmentContext = {
  /** IANA name of the zone the seller is in: floating times are its wall time. */
  readonly timeZone: string;
  readonly ownDomains: readonly string[];
  /** What a meeting is called that has neither a title nor people. */
  readonly untitled: string;
};

export type MeetingStart = { readonly at: EpochMs; readonly timeZone: string };

const LONGEST_NAME = 200;
const LONGEST_DURATION_MINUTES = 1_440;
/** Calendars write instants so; nobody's wall clock. */
const UTC = /^(?:etc\/)?(?:utc|gmt|z|zulu)$/iu;

const cut = (text: string): string =>
  Array.from(text.replace(/\s+/gu, ' ').trim()).slice(0, LONGEST_NAME).join('');

/** When a meeting starts, and the zone its wall time is meant in; null when it takes the whole day. */
export function startOf(start: OccurrenceStart, timeZone: string): MeetingStart | null {
  if (start.kind === 'date') return null;
  if (start.kind === 'instant') {
    return { at: Math.max(0, start.at), timeZone: UTC.test(start.timeZone) ? timeZone : start.timeZone };
  }
  const at = Temporal.PlainDateTime.from(start.dateTime).toZonedDateTime(timeZone).epochMilliseconds;
  return { at: Math.max(0, at), timeZone };
}

/** In whole minutes, from one minute to a day. */
const durationOf = ({ durationMinutes }: CalendarOccurrence): number =>
  Math.min(LONGEST_DURATION_MINUTES, Math.max(1, Math.round(durationMinutes)));

/** The first link that joins a meeting and may be opened: place, then address, then description. */
function meetingUrlOf({ location, url, description }: CalendarOccurrence): string {
  for (const text of [location, url, description]) {
    const link = /[/:]/u.test(text) ? findMeetingLink(text) : null;
    // SECURITY: an invitation is as untrusted as the mail it came with (checklist 15).
    if (link !== null && canOpenExternally(link.url)) return link.url;
  }
  return '';
}

export type MeetingTimes = Pick<ImportedAppointment, 'startsAt' | 'durationMinutes' | 'timeZone'>;

/** When a meeting is, without reading a word of it; null when it takes the whole day. */
export function timesOf(occurrence: CalendarOccurrence, timeZone: string): MeetingTimes | null {
  const start = startOf(occurrence.start, timeZone);
  return start === null
    ? null
    : { startsAt: start.at, durationMinutes: durationOf(occurrence), timeZone: start.timeZone };
}

type Words = Pick<ImportedAppointment, 'company' | 'contact' | 'meetingUrl'>;

function wordsOf(occurrence: CalendarOccurrence, { ownDomains, untitled }: AppointmentContext): Words {
  const { outsiders, insiders } = peopleOf(occurrence, ownDomains);
  const names = titleNames(occurrence.summary, { ownDomains, insiders, outsiders });
  const company = companyOf(names, outsiders);
  const contact = contactAmong(peopleOfCompany(company, outsiders), occurrence.summary);
  const contactName = contact === null ? (names.contact ?? '') : personName(contact);
  const [title = ''] = [company ?? '', occurrence.summary, contactName, untitled]
    .map(cut)
    .filter((text) => text !== '');
  return { company: title, contact: cut(contactName), meetingUrl: meetingUrlOf(occurrence) };
}

/** What a meeting says of a call; null when it takes the whole day. The company is never blank. */
export type ReadAppointment = (occurrence: CalendarOccurrence) => ImportedAppointment | null;

/** Reads appointments; the words of a series are read once. */
export function appointmentReader(context: AppointmentContext): ReadAppointment {
  const read = new Map<string, Words>();
  const wordsOnce = (occurrence: CalendarOccurrence): Words => {
    const { summary, location, url, description, organizer, attendees } = occurrence;
    const key = JSON.stringify([summary, location, url, description, organizer, attendees]);
    const words = read.get(key) ?? wordsOf(occurrence, context);
    read.set(key, words);
    return words;
  };
  const readNew: ReadAppointment = (occurrence) => {
    const times = timesOf(occurrence, context.timeZone);
    return times === null ? null : { ...wordsOnce(occurrence), ...times };
  };
  const known = new WeakMap<CalendarOccurrence, ImportedAppointment | null>();
  return (occurrence) => {
    const found = known.get(occurrence);
    if (found !== undefined) return found;
    const appointment = readNew(occurrence);
    known.set(occurrence, appointment);
    return appointment;
  };
}

/** What one meeting says of a call; null when it takes the whole day. */
export const appointmentOf = (
  occurrence: CalendarOccurrence,
  context: AppointmentContext,
): ImportedAppointment | null => appointmentReader(context)(occurrence);
