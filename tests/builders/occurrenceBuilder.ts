import { hours } from '../../shared/lib/time.ts';
import {
  calendarIdSchema,
  type Calendar,
  type CalendarId,
  type CalendarLink,
  type CalendarOccurrence,
  type CalendarPerson,
  type SalesCallRule,
} from '../../shared/schemas/calendar.ts';
import { FAKE_START } from '../fakes/fakeClock.ts';
import { callId } from './callBuilder.ts';

/** The id of the n-th calendar of a test. */
export const calendarId = (n: number): CalendarId =>
  calendarIdSchema.parse(`00000000-0002-4000-8000-${n.toString(16).padStart(12, '0')}`);

export const person = (email: string, name = ''): CalendarPerson => ({ name, email });

export const ME: CalendarPerson = person('jonas@callside.com', 'Jonas Weber');
export const MARIA: CalendarPerson = person('maria@acme.com', 'Maria Lopez');

/** A meeting with Maria Lopez of Acme, two hours after the start of the fake clock. */
export const anOccurrence = (overrides: Partial<CalendarOccurrence> = {}): CalendarOccurrence => ({
  uid: 'one@test',
  occurrenceKey: '20261118T110000Z',
  isRecurring: false,
  start: { kind: 'instant', at: FAKE_START + hours(2), timeZone: 'Europe/Berlin' },
  durationMinutes: 30,
  isCancelled: false,
  summary: 'Acme / Intro',
  location: '',
  description: 'Join https://zoom.us/j/123456789',
  url: '',
  organizer: ME,
  attendees: [MARIA],
  ...overrides,
});

/** The same, so many hours after the start of the fake clock. */
export const inHours = (count: number): Pick<CalendarOccurrence, 'start' | 'occurrenceKey'> => ({
  start: { kind: 'instant', at: FAKE_START + hours(count), timeZone: 'Europe/Berlin' },
  occurrenceKey: `h${count}`,
});

export const EVERY: SalesCallRule = {
  mode: 'every',
  keywords: [],
  hasOutsider: true,
  ownDomains: ['callside.com'],
};

export const aCalendar = (overrides: Partial<Calendar> = {}): Calendar => ({
  ...{
    id: calendarId(1),
    name: 'Work',
    source: { kind: 'feed', url: 'https://example.com/a.ics' },
    rule: EVERY,
  },
  ...{ addedAt: FAKE_START, readAt: FAKE_START, checkedAt: FAKE_START },
  ...{ failure: null, etag: null, lastModified: null },
  ...overrides,
});

export const aLink = (overrides: Partial<CalendarLink> = {}): CalendarLink => ({
  uid: 'one@test',
  occurrenceKey: '20261118T110000Z',
  calendarId: calendarId(1),
  callId: callId(1),
  imported: {
    company: 'Acme',
    contact: 'Maria Lopez',
    startsAt: FAKE_START + hours(2),
    durationMinutes: 30,
    timeZone: 'Europe/Berlin',
    meetingUrl: 'https://zoom.us/j/123456789',
  },
  state: 'present',
  callUpdatedAt: FAKE_START,
  ...overrides,
});
