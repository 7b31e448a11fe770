import { z } from 'zod';
import type { Result } from '../lib/result.ts';
import type { EpochMs } from '../lib/time.ts';
import { callIdSchema, type CallId } from '../schemas/call.ts';
import {
  calendarIdSchema,
  eventUidSchema,
  LARGEST_CALENDAR_BYTES,
  occurrenceKeySchema,
  salesCallRuleSchema,
  type CalendarId,
  type CalendarProblem,
  type CalendarSource,
  type FeedFailure,
  type MeetingChoice,
  type SalesCallRule,
} from '../schemas/calendar.ts';
import { request } from './define.ts';

/** How current a calendar is. */
export type CalendarState =
  | { readonly kind: 'checking' }
  /** `at`: when the copy in use was confirmed, or the file was read. */
  | { readonly kind: 'current'; readonly at: EpochMs }
  /** The last good copy, read at `at`, is in use; null when there never was one. */
  /** The copy of a file is gone or damaged; its calls stay as they are. */
  | { readonly kind: 'lost' }
  | { readonly kind: 'stale'; readonly at: EpochMs | null; readonly failure: FeedFailure };

export type CalendarView = {
  readonly id: CalendarId;
  readonly name: string;
  readonly source: CalendarSource;
  readonly rule: SalesCallRule;
  readonly state: CalendarState;
  /** Meetings with a time from now on, within the days that are looked ahead. */
  readonly meetingCount: number;
  /** Those of them that are calls. */
  readonly callCount: number;
  readonly problems: readonly CalendarProblem[];
};

/** A meeting to choose by hand. */
export type CalendarMeeting = {
  readonly uid: string;
  readonly occurrenceKey: string;
  readonly isRecurring: boolean;
  readonly title: string;
  readonly startsAt: EpochMs;
  readonly durationMinutes: number;
  /** Who else is invited, names before addresses. */
  readonly people: readonly string[];
  /** `call`: it is one. `left-out`: no rule takes it. `ignored`: by hand, alone or with its series. */
  readonly standing: 'call' | 'left-out' | 'ignored' | 'series-ignored';
  readonly callId: CallId | null;
};

/** What an import changed. */
export type ImportReport = {
  readonly calendarId: CalendarId;
  readonly name: string;
  readonly addedCount: number;
  readonly changedCount: number;
  readonly cancelledCount: number;
  /** Meetings ahead that no rule takes, all-day ones included. */
  readonly leftOutCount: number;
  readonly problems: readonly CalendarProblem[];
};

export type ImportError =
  'CANCELLED' | 'UNREADABLE' | 'TOO_LARGE' | 'NOT_A_CALENDAR' | 'TOO_HARD_TO_READ' | 'NOT_SAVED';

/** `NOT_SAVED`: the feed is sound, the disk takes nothing. */
export type FeedError = FeedFailure | 'NOT_SAVED';

/** The calendar that a call came from. */
export type CallOrigin = {
  readonly calendarName: string;
  readonly isRecurring: boolean;
  readonly uid: string;
  readonly occurrenceKey: string;
};

const ofCalendar = z.object({ id: calendarIdSchema }).readonly();

export const calendarRequests = {
  'calendar.list': request(z.void()).returns<readonly CalendarView[]>(),
  /** Asks for a file, then reads it. */
  'calendar.importFile': request(z.void()).returns<Result<ImportReport, ImportError>>(),
  /** A file that was dropped on the window. */
  'calendar.importDropped': request(
    z
      .object({
        fileName: z.string().max(500),
        bytes: z.instanceof(Uint8Array).refine((bytes) => bytes.byteLength <= LARGEST_CALENDAR_BYTES),
      })
      .readonly(),
  ).returns<Result<ImportReport, ImportError>>(),
  /** `NOT_A_CALENDAR` and the other failures leave nothing behind. */
  'calendar.subscribe': request(z.object({ url: z.string().max(2_048) }).readonly()).returns<
    Result<ImportReport, FeedError>
  >(),
  'calendar.refresh': request(ofCalendar).returns<CalendarView | null>(),
  'calendar.rename': request(
    z.object({ id: calendarIdSchema, name: z.string().min(1).max(500) }).readonly(),
  ).returns<CalendarView | null>(),
  'calendar.setRule': request(
    z.object({ id: calendarIdSchema, rule: salesCallRuleSchema }).readonly(),
  ).returns<CalendarView | null>(),
  /** Calls that the seller touched stay; the others go with the calendar. Returns how many went. */
  'calendar.remove': request(ofCalendar).returns<{ readonly removedCallCount: number } | null>(),
  /** Brings back the calendar removed last, with its calls. */
  'calendar.restore': request(ofCalendar).returns<CalendarView | null>(),
  /** Meetings ahead, by start. */
  'calendar.meetings': request(ofCalendar).returns<readonly CalendarMeeting[]>(),
  /** Null takes the choice back: the rule decides again. Returns the choice before, which brings it back. */
  'calendar.choose': request(
    z
      .object({
        uid: eventUidSchema,
        occurrenceKey: occurrenceKeySchema.nullable(),
        choice: z.enum(['take', 'ignore']).nullable(),
      })
      .readonly(),
  ).returns<MeetingChoice['choice'] | null>(),
  'calendar.originOf': request(z.object({ callId: callIdSchema }).readonly()).returns<CallOrigin | null>(),
};

export type CalendarEvents = {
  readonly 'calendars.changed': { readonly calendars: readonly CalendarView[] };
  /** Many calls at once: whoever shows lists asks again. */
  readonly 'calls.changed': { readonly ids: readonly CallId[] };
  /** An import that did not begin in a page: from the command line, or a file opened with Callside. */
  readonly 'calendar.imported': {
    readonly fileName: string;
    readonly outcome: Result<ImportReport, ImportError>;
  };
};
