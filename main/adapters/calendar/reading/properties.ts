import { parseContentLine, type ContentLine } from './contentLine.ts';

/** What a component says: its lines by name in the order of the file, read when they are asked for. */
export type Component = {
  readonly name: string;
  readonly line: number;
  readonly lines: Map<string, string[]>;
  readonly children: Component[];
};

export const has = ({ lines }: Component, name: string): boolean => lines.has(name);

export function first({ lines }: Component, name: string): ContentLine | undefined {
  const text = lines.get(name)?.[0];
  return text === undefined ? undefined : (parseContentLine(text) ?? undefined);
}

export const every = ({ lines }: Component, name: string): readonly ContentLine[] =>
  (lines.get(name) ?? []).map(parseContentLine).filter((property) => property !== null);

/** Texts that wild exporters write over several lines without folding them. */
export const TEXTS: ReadonlySet<string> = new Set([
  'DESCRIPTION',
  'SUMMARY',
  'LOCATION',
  'COMMENT',
  'X-ALT-DESC',
]);

/** Addresses of the meeting that calendars write beside URL. */
export const CONFERENCES = [
  'CONFERENCE',
  'X-GOOGLE-CONFERENCE',
  'X-MICROSOFT-SKYPETEAMSMEETINGURL',
  'X-MICROSOFT-ONLINEMEETINGEXTERNALLINK',
  'X-MICROSOFT-ONLINEMEETINGCONFLINK',
] as const;

// SECURITY: only what is named here is kept; ATTACH, VALARM and every other property is never looked at.
const CALENDAR = ['METHOD', 'X-WR-CALNAME', 'NAME', 'X-WR-TIMEZONE', 'TIMEZONE-ID'];
const ZONE = ['TZID', 'X-LIC-LOCATION', 'DTSTART', 'TZOFFSETFROM', 'TZOFFSETTO', 'RRULE', 'RDATE'];
const TIMES = ['DTSTART', 'DTEND', 'DURATION', 'RECURRENCE-ID', 'RRULE', 'RDATE', 'EXDATE', 'EXRULE'];
const WORDS = ['UID', 'SEQUENCE', 'LAST-MODIFIED', 'DTSTAMP', 'STATUS', 'URL', 'ORGANIZER', 'ATTENDEE'];

const kept = (...names: readonly string[]): ReadonlySet<string> => new Set(names);

/** Components that are read, and what is kept of each. */
export const KEPT: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['VCALENDAR', kept(...CALENDAR)],
  ['VTIMEZONE', kept(...ZONE)],
  ['STANDARD', kept(...ZONE)],
  ['DAYLIGHT', kept(...ZONE)],
  ['VEVENT', kept(...TIMES, ...WORDS, 'SUMMARY', 'LOCATION', 'DESCRIPTION', ...CONFERENCES)],
]);

/** How often a property counts in one component; the first ones do. */
export const MOST: ReadonlyMap<string, number> = new Map([
  ['ATTENDEE', 200],
  ['RDATE', 7_500],
  ['EXDATE', 7_500],
  ['RRULE', 10],
  ['EXRULE', 10],
  ['CONFERENCE', 5],
]);
