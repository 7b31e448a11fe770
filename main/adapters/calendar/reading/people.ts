import type { CalendarPerson } from '../../../../shared/schemas/calendar.ts';
import { param, valueOf, type ContentLine } from './contentLine.ts';
import { LIMITS } from './limits.ts';
import { cut } from './texts.ts';

const MAIL = /^\s*mailto:/i;
const ADDRESS = /^[^\s@<>]+@[^\s@<>]+$/;

/** Rooms and projectors are invited too, but come from no house. */
const THINGS: ReadonlySet<string> = new Set(['ROOM', 'RESOURCE']);

/** Somebody an event names; null for a line without name and address. */
export function personOf(property: ContentLine | undefined): CalendarPerson | null {
  if (property === undefined) return null;
  const email = cut(addressOf(property), LIMITS.person);
  const name = cut(param(property, 'cn'), LIMITS.person).toWellFormed();
  return name === '' && email === '' ? null : { name: name === email ? '' : name, email };
}

function addressOf(property: ContentLine): string {
  const written = [valueOf(property), param(property, 'email')].map((text) => text.replace(MAIL, '').trim());
  return written.find((text) => ADDRESS.test(text))?.toWellFormed() ?? '';
}

export function attendeesOf(properties: readonly ContentLine[]): readonly CalendarPerson[] {
  return properties
    .filter((property) => !THINGS.has(param(property, 'cutype').toUpperCase()))
    .map(personOf)
    .filter((person) => person !== null)
    .slice(0, LIMITS.attendees);
}
