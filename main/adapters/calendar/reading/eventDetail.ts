import type { CalendarOccurrence } from '../../../../shared/schemas/calendar.ts';
import { LIMITS } from './limits.ts';
import { attendeesOf, personOf } from './people.ts';
import { CONFERENCES, every, first, type Component } from './properties.ts';
import { cut, textOf } from './texts.ts';

/** What all occurrences of one VEVENT have in common. */
export type EventDetail = Pick<
  CalendarOccurrence,
  'uid' | 'isRecurring' | 'summary' | 'location' | 'description' | 'url' | 'organizer' | 'attendees'
>;

export function detailOf(event: Component, uid: string, isRecurring: boolean): EventDetail {
  const links = webLinks(event);
  const description = textOf(first(event, 'DESCRIPTION'), LIMITS.description);
  return {
    uid,
    isRecurring,
    summary: textOf(first(event, 'SUMMARY'), LIMITS.summary),
    location: textOf(first(event, 'LOCATION'), LIMITS.location),
    description: withLinks(description, links.slice(1)),
    url: links[0] ?? '',
    organizer: personOf(first(event, 'ORGANIZER')),
    attendees: attendeesOf(every(event, 'ATTENDEE')),
  };
}

/** SECURITY: an address of any other kind is no link; URL first, then where the meeting is held. */
function webLinks(event: Component): readonly string[] {
  const written = ['URL', ...CONFERENCES].flatMap((name) => every(event, name));
  const links = written.map((property) => textOf(property, LIMITS.url));
  return [...new Set(links.filter((link) => /^https?:\/\/[^\s]+$/i.test(link)))];
}

/** Where a meeting is held must not get lost behind the page about it. */
function withLinks(description: string, links: readonly string[]): string {
  const missing = links.filter((link) => !description.includes(link));
  if (missing.length === 0) return description;
  const added = missing.join('\n');
  const room = LIMITS.description - added.length - 1;
  return cut(`${cut(description, Math.max(0, room))}\n${added}`.trim(), LIMITS.description);
}
