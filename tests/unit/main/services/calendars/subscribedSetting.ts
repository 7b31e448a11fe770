import type { CalendarView } from '../../../../../shared/ipc/calendars.ts';
import { minutes } from '../../../../../shared/lib/time.ts';
import { anOccurrence, inHours, ME } from '../../../../builders/occurrenceBuilder.ts';
import { calendarSetting, FEED, type CalendarSetting } from './calendarSetting.ts';

export const GLOBEX = anOccurrence({
  uid: 'two',
  ...inHours(3),
  summary: 'Globex / Intro',
  attendees: [ME],
});
export const SERIES = [1, 2, 3].map((day) =>
  anOccurrence({ uid: 's', isRecurring: true, ...inHours(24 * day), summary: 'Weekly with Acme' }),
);

/** A setting with one feed, subscribed to a minute ago. */
export async function subscribed(occurrences = [anOccurrence(), GLOBEX], etag: string | null = '"1"') {
  const setting = calendarSetting();
  setting.serve(occurrences, etag);
  const outcome = await setting.service.subscribe(FEED);
  setting.clock.advance(minutes(1));
  return { ...setting, outcome };
}

/** The first calendar as the pages see it. */
export function viewOf({ service }: Pick<CalendarSetting, 'service'>): CalendarView {
  const [first] = service.list();
  if (first === undefined) throw new Error('no calendar');
  return first;
}
