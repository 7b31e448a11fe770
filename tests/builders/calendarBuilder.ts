import {
  calendarIdSchema,
  type Calendar,
  type CalendarId,
  type CalendarLink,
} from '../../shared/schemas/calendar.ts';
import { FAKE_START } from '../fakes/fakeClock.ts';
import { callId } from './callBuilder.ts';

/** The id of the n-th calendar of a test. */
export const calendarId = (n: number): CalendarId =>
  calendarIdSchema.parse(`00000000-0002-4000-8000-${n.toString(16).padStart(12, '0')}`);

const CALENDAR: Calendar = {
  id: calendarId(1),
  name: 'Work',
  source: { kind: 'feed', url: 'https://calendar.example.com/private-1f3c/basic.ics' },
  rule: { mode: 'matching', keywords: ['demo'], hasOutsider: true, ownDomains: ['callside.example'] },
  addedAt: FAKE_START,
  readAt: FAKE_START,
  checkedAt: FAKE_START,
  failure: null,
  etag: '"v1"',
  lastModified: 'Wed, 18 Nov 2026 08:00:00 GMT',
};

const LINK: CalendarLink = {
  uid: 'meeting-1@example.com',
  occurrenceKey: '20261118T110000Z',
  calendarId: calendarId(1),
  callId: callId(1),
  imported: {
    company: 'Halden Freight',
    contact: 'Dana Whitfield',
    startsAt: FAKE_START,
    durationMinutes: 30,
    timeZone: 'Europe/Berlin',
    meetingUrl: 'https://zoom.us/j/123456789',
  },
  state: 'present',
  callUpdatedAt: FAKE_START,
};

/** A feed that was read. */
export const aCalendar = (overrides: Partial<Calendar> = {}): Calendar => ({ ...CALENDAR, ...overrides });
/** The thread from a meeting of the first calendar to the first call. */
export const aLink = (overrides: Partial<CalendarLink> = {}): CalendarLink => ({ ...LINK, ...overrides });
