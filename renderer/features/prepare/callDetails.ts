import { zonedTime } from '../../../shared/lib/time.ts';
import type { Call, CallEdit } from '../../../shared/schemas/call.ts';

/** The appointment as it stands in the form: date `2026-12-03`, time `09:30`, both empty while incomplete. */
export type CallDetails = {
  readonly company: string;
  readonly contact: string;
  readonly contactRole: string;
  readonly opportunity: string;
  readonly date: string;
  readonly time: string;
  /** NaN while the field is empty. */
  readonly durationMinutes: number;
  readonly meetingUrl: string;
};

export type DetailsProblem = 'company' | 'date' | 'time' | 'length' | 'link';

const LONGEST_MINUTES = 1_440;
const EARLIEST_YEAR = 2000;
const LATEST_YEAR = 2100;
const LINK_SCHEMES = new Set(['https:', 'zoommtg:', 'zoomus:', 'msteams:', 'webex:']);

export function detailsOf(call: Call, timeZone: string): CallDetails {
  const start = zonedTime(call.startsAt, timeZone);
  return {
    company: call.company,
    contact: call.contact,
    contactRole: call.contactRole,
    opportunity: call.opportunity,
    date: start.toPlainDate().toString(),
    time: start.toPlainTime().toString({ smallestUnit: 'minute' }),
    durationMinutes: call.durationMinutes,
    meetingUrl: call.meetingUrl,
  };
}

function isDay(date: string): boolean {
  if (date === '') return false;
  const { year } = Temporal.PlainDate.from(date);
  return year >= EARLIEST_YEAR && year <= LATEST_YEAR;
}

function isLink(text: string): boolean {
  const link = URL.parse(text.trim());
  return link !== null && LINK_SCHEMES.has(link.protocol);
}

const isLength = (minutes: number): boolean =>
  Number.isInteger(minutes) && minutes >= 1 && minutes <= LONGEST_MINUTES;

/** What keeps parts of the form from being saved. */
export function problemsOf(details: CallDetails): ReadonlySet<DetailsProblem> {
  const { meetingUrl } = details;
  const checks: readonly (readonly [DetailsProblem, boolean])[] = [
    ['company', details.company.trim() !== ''],
    ['date', isDay(details.date)],
    ['time', details.time !== ''],
    ['length', isLength(details.durationMinutes)],
    ['link', meetingUrl.trim() === '' || isLink(meetingUrl)],
  ];
  return new Set(checks.filter(([, isSound]) => !isSound).map(([problem]) => problem));
}

function startOf({ date, time }: CallDetails, timeZone: string): number {
  return Temporal.PlainDate.from(date).toZonedDateTime({ timeZone, plainTime: time }).epochMilliseconds;
}

/** The words of the form that may be saved as they stand. */
export function wordsEdit(details: CallDetails): CallEdit {
  const problems = problemsOf(details);
  const { company, contact, contactRole, opportunity, meetingUrl } = details;
  return {
    contact,
    contactRole,
    opportunity,
    ...(problems.has('company') ? {} : { company }),
    ...(problems.has('link') ? {} : { meetingUrl: meetingUrl.trim() }),
  };
}

/** When and how long, as far as it is whole; a start typed here is meant in the zone of this computer. */
export function timesEdit(details: CallDetails, call: Call, timeZone: string): CallEdit {
  const problems = problemsOf(details);
  const length = problems.has('length') ? {} : { durationMinutes: details.durationMinutes };
  if (problems.has('date') || problems.has('time')) return length;
  const startsAt = startOf(details, timeZone);
  return startsAt === call.startsAt ? length : { ...length, startsAt, timeZone };
}
