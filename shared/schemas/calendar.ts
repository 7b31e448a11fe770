import { z } from 'zod';
import { LARGEST_CALENDAR_BYTES } from '../lib/limits.ts';
import type { EpochMs } from '../lib/time.ts';
import { callIdSchema, durationSchema, epochMsSchema } from './call.ts';
import { lineSchema } from './outcome.ts';

export { LARGEST_CALENDAR_BYTES };

export const calendarIdSchema = z.uuid().brand<'CalendarId'>();
/** UID of the event; series share it, so it takes the occurrence to name one meeting. */
export const eventUidSchema = z.string().min(1).max(1_000);
/** The planned start of an occurrence before any override: `20261118T100000Z`, a date, or a floating wall time. */
export const occurrenceKeySchema = z.string().min(1).max(40);

/** Which meetings of a calendar become calls. A choice by hand wins over every rule. */
export const salesCallRuleSchema = z
  .object({
    /** `every`: each meeting with a time. `matching`: a keyword or somebody from outside. `by-hand`: none by itself. */
    mode: z.enum(['every', 'matching', 'by-hand']),
    keywords: z.array(z.string().min(1).max(100)).max(30).readonly(),
    hasOutsider: z.boolean(),
    /** Domains of the seller's own house: whoever is elsewhere is an outsider. */
    ownDomains: z.array(z.string().min(1).max(253)).max(30).readonly(),
  })
  .readonly();

export const calendarSourceSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('file'), fileName: z.string().max(500) }).readonly(),
  z.object({ kind: z.literal('feed'), url: z.string().max(2_048) }).readonly(),
]);

/** Why a feed could not be read. */
const FEED_FAILURES = [
  'ADDRESS_REFUSED',
  'NOT_FOUND',
  'FORBIDDEN',
  'SERVER_FAILING',
  'UNREACHABLE',
  'INSECURE',
  'TIMED_OUT',
  'TOO_LARGE',
  'TOO_MANY_REDIRECTS',
  'NOT_A_CALENDAR',
  'TOO_HARD_TO_READ',
] as const;
export const feedFailureSchema = z.enum(FEED_FAILURES);

/** A calendar that was imported or subscribed to, as it is stored. */
export const calendarSchema = z
  .object({
    id: calendarIdSchema,
    name: z.string().max(500),
    source: calendarSourceSchema,
    rule: salesCallRuleSchema,
    addedAt: epochMsSchema,
    /** When the copy in use was read; null before the first good one. */
    readAt: epochMsSchema.nullable(),
    /** When the feed was last asked, with or without success. */
    checkedAt: epochMsSchema.nullable(),
    /** Null while the last check went well. */
    failure: feedFailureSchema.nullable(),
    etag: z.string().max(1_000).nullable(),
    lastModified: z.string().max(200).nullable(),
  })
  .readonly();

/** What a calendar says of a call's appointment; kept to see what the calendar, and what the seller, has changed. */
export const importedAppointmentSchema = z
  .object({
    company: lineSchema,
    contact: lineSchema,
    startsAt: epochMsSchema,
    durationMinutes: durationSchema,
    timeZone: z.string().min(1).max(100),
    meetingUrl: lineSchema,
  })
  .readonly();

/** The thread between one meeting of a calendar and the call made of it. */
export const calendarLinkSchema = z
  .object({
    uid: eventUidSchema,
    occurrenceKey: occurrenceKeySchema,
    calendarId: calendarIdSchema,
    callId: callIdSchema,
    imported: importedAppointmentSchema,
    /** `gone`: cancelled, or no longer in the feed. */
    state: z.enum(['present', 'gone']),
    /** `updatedAt` of the call when the calendar last wrote it; another value means that the seller has. */
    callUpdatedAt: epochMsSchema,
  })
  .readonly();

/** What the seller decided by hand about one meeting, or about a whole series (`occurrenceKey` null). */
export const meetingChoiceSchema = z
  .object({
    uid: eventUidSchema,
    occurrenceKey: occurrenceKeySchema.nullable(),
    choice: z.enum(['take', 'ignore']),
  })
  .readonly();

export type CalendarPerson = { readonly name: string; readonly email: string };

export type OccurrenceStart =
  | { readonly kind: 'instant'; readonly at: EpochMs; readonly timeZone: string }
  /** All day: a date, never an instant. */
  | { readonly kind: 'date'; readonly date: string }
  /** Wall time wherever the reader is, `YYYY-MM-DDTHH:MM:SS`. */
  | { readonly kind: 'floating'; readonly dateTime: string };

/** One meeting as the calendar has it, overrides applied. Texts are as they stand there: untrusted, and cut to a sane length. */
export type CalendarOccurrence = {
  readonly uid: string;
  readonly occurrenceKey: string;
  readonly isRecurring: boolean;
  readonly start: OccurrenceStart;
  readonly durationMinutes: number;
  readonly isCancelled: boolean;
  readonly summary: string;
  readonly location: string;
  readonly description: string;
  readonly url: string;
  readonly organizer: CalendarPerson | null;
  readonly attendees: readonly CalendarPerson[];
};

/** Something in a calendar that could not be read; the rest of it was. */
export type CalendarProblem = {
  readonly code:
    | 'BROKEN_LINE'
    | 'BROKEN_DATE'
    | 'BROKEN_RULE'
    | 'RULE_TOO_DENSE'
    | 'UNKNOWN_ZONE'
    | 'NO_START'
    | 'TOO_MANY_EVENTS'
    | 'TOO_MANY_OCCURRENCES'
    | 'TOO_SLOW';
  /** Title of the event, blank when it has none. */
  readonly title: string;
  /** First line of the event in the file, from 1; null when it is not about one. */
  readonly line: number | null;
};

/** What was read of a calendar between two instants. */
export type CalendarReading = {
  readonly name: string;
  readonly isCancellation: boolean;
  readonly eventCount: number;
  readonly occurrences: readonly CalendarOccurrence[];
  readonly problems: readonly CalendarProblem[];
};

export type CalendarId = z.infer<typeof calendarIdSchema>;
export type SalesCallRule = z.infer<typeof salesCallRuleSchema>;
export type CalendarSource = z.infer<typeof calendarSourceSchema>;
export type FeedFailure = z.infer<typeof feedFailureSchema>;
export type Calendar = z.infer<typeof calendarSchema>;
export type ImportedAppointment = z.infer<typeof importedAppointmentSchema>;
export type CalendarLink = z.infer<typeof calendarLinkSchema>;
export type MeetingChoice = z.infer<typeof meetingChoiceSchema>;
