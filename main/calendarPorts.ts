import type { Result } from '../shared/lib/result.ts';
import type { EpochMs } from '../shared/lib/time.ts';
import type {
  Calendar,
  CalendarId,
  CalendarLink,
  CalendarReading,
  FeedFailure,
  MeetingChoice,
} from '../shared/schemas/calendar.ts';
import type { CallId } from '../shared/schemas/call.ts';

export type CalendarReadError = 'NOT_A_CALENDAR' | 'TOO_LARGE' | 'TOO_HARD_TO_READ';

/** The days of a calendar that are read. Floating times and dates are those of `timeZone`. */
export type CalendarWindow = { readonly from: EpochMs; readonly until: EpochMs; readonly timeZone: string };

/** Reads iCalendar text off the main thread, within limits of size, count and time. */
export type CalendarReader = {
  read(bytes: Uint8Array, window: CalendarWindow): Promise<Result<CalendarReading, CalendarReadError>>;
  dispose(): void;
};

export type FetchedCalendar =
  | {
      readonly kind: 'fresh';
      readonly bytes: Uint8Array;
      readonly etag: string | null;
      readonly lastModified: string | null;
    }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'failed'; readonly failure: FeedFailure };

/** Fetches feeds: the only part of Callside that reaches the network. */
export type CalendarFetcher = {
  /** The address to fetch, `webcal:` as `https:`; null when it is not one that may be fetched. */
  addressOf(url: string): string | null;
  fetch(feed: Pick<Calendar, 'etag' | 'lastModified'> & { readonly url: string }): Promise<FetchedCalendar>;
  /** Ends what is under way. */
  dispose(): void;
};

/** A calendar that was taken out, with what became of its meetings. */
export type RemovedCalendar = { readonly calendar: Calendar; readonly links: readonly CalendarLink[] };

/**
 * Calendars, what became of their meetings, and the last good copy of each. A write answers false, and has
 * changed nothing, while the disk does not take it.
 */
export type CalendarStore = {
  /** In the order in which they were added. */
  list(): readonly Calendar[];
  save(calendar: Calendar): boolean;
  /** Takes links and copy along; choices stay, so that a calendar added again knows them. */
  remove(id: CalendarId): boolean;
  /**
   * Puts a calendar back that was removed since the start, with its copy and those links whose meetings no other
   * calendar has taken; null when there is none, or the disk does not take it.
   */
  restore(id: CalendarId): RemovedCalendar | null;
  links(): readonly CalendarLink[];
  linkOf(callId: CallId): CalendarLink | null;
  /** Writes, and then drops, in one transaction. A link is known by UID and occurrence, whatever its calendar. */
  changeLinks(
    put: readonly CalendarLink[],
    drop: readonly Pick<CalendarLink, 'uid' | 'occurrenceKey'>[],
  ): boolean;
  /** Runs writes, of calls too, that a power cut may undo until `secure`: for what the calendar gives again. */
  lightly<T>(work: () => T): T;
  /** What was written lightly is on disk on return. */
  secure(): boolean;
  choices(): readonly MeetingChoice[];
  choose(meeting: Omit<MeetingChoice, 'choice'>, choice: MeetingChoice['choice'] | null): boolean;
  /** False when it could not be written, and the copy before it stays; or when the calendar was removed. */
  keepCopy(id: CalendarId, bytes: Uint8Array): Promise<boolean>;
  readCopy(id: CalendarId): Promise<Uint8Array | null>;
};

export type OpenDialog = {
  /** The path of the calendar file that the user chose, null when closed. */
  chooseCalendar(title: string): Promise<string | null>;
};

/** Files that the user named. */
export type CalendarFiles = {
  read(
    path: string,
  ): Promise<Result<{ readonly fileName: string; readonly bytes: Uint8Array }, 'UNREADABLE' | 'TOO_LARGE'>>;
};
