import type { EpochMs } from '../../lib/time.ts';
import type { Calendar, CalendarId, CalendarLink } from '../../schemas/calendar.ts';
import type { Call, CallId } from '../../schemas/call.ts';
import type { ReadAppointment } from './appointment.ts';
import type { CalendarWord } from './callUpdate.ts';
import type { KnownCompanies } from './companyName.ts';
import type { Choices } from './meetingChoices.ts';

export type SyncContext = {
  readonly calendar: Pick<Calendar, 'id' | 'rule'>;
  /** Calendars that are feeds: what they say of their meetings no other calendar overrules. */
  readonly feedIds: ReadonlySet<CalendarId>;
  readonly choices: Choices;
  readonly now: EpochMs;
  /** IANA name of the zone the seller is in. */
  readonly timeZone: string;
  readonly isCancellation: boolean;
  readonly read: ReadAppointment;
  readonly companyAs: KnownCompanies;
  readonly find: (id: CallId) => Call | null;
  /** Calls that begin at an instant and came from no calendar. */
  readonly unlinkedAt: (startsAt: EpochMs) => readonly Call[];
};

/** One thing to do for one meeting. `was` is the link before; its identity is another where the meeting was moved. */
export type SyncStep =
  | {
      readonly kind: 'add';
      readonly link: Omit<CalendarLink, 'callId' | 'callUpdatedAt'>;
      readonly company: string;
    }
  /** The seller typed this call before: it is the meeting's from now on, as it is. */
  | { readonly kind: 'adopt'; readonly link: CalendarLink }
  | { readonly kind: 'change'; readonly call: Call; readonly link: CalendarLink; readonly was: CalendarLink }
  /** The call has the seller's work on it: it is logged as cancelled. */
  | { readonly kind: 'cancel'; readonly call: Call; readonly link: CalendarLink; readonly was: CalendarLink }
  /** Nobody touched the call: it goes, and can be restored. */
  | {
      readonly kind: 'remove';
      readonly link: CalendarLink;
      readonly was: CalendarLink;
      readonly isCancelled: boolean;
    }
  | {
      readonly kind: 'restore';
      readonly word: CalendarWord;
      readonly link: CalendarLink;
      readonly was: CalendarLink;
    }
  /** The call stays as it is; what the calendar says of it is remembered. */
  | { readonly kind: 'relink'; readonly link: CalendarLink; readonly was: CalendarLink }
  /** A meeting ahead that no rule takes, or that was ignored. */
  | { readonly kind: 'leave-out' };
