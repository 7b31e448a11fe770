import type { CalendarOccurrence } from '../../schemas/calendar.ts';
import { domainOf, isFreemail, plainAddress } from './address.ts';

const LEAST_MEETINGS = 2;

/** A domain, or the whole address where the domain is everybody's. */
function houseOf(email: string): readonly string[] {
  const domain = domainOf(email);
  if (domain === null) return [];
  return [isFreemail(domain) ? plainAddress(email) : domain];
}

function housesOfMeetings(occurrences: readonly CalendarOccurrence[]): readonly ReadonlySet<string>[] {
  const byUid = new Map<string, Set<string>>();
  for (const { uid, organizer, attendees } of occurrences) {
    const people = organizer === null ? attendees : [organizer, ...attendees];
    const houses = byUid.get(uid) ?? new Set();
    people.flatMap(({ email }) => houseOf(email)).forEach((house) => houses.add(house));
    if (houses.size > 0) byUid.set(uid, houses);
  }
  return [...byUid.values()];
}

/**
 * The domain of the seller's house: the one that most meetings have somebody of; of a free mail service the whole
 * address. None where no one is in half of the meetings, or two are in as many: a guess would leave clients out.
 */
export function inferOwnDomains(occurrences: readonly CalendarOccurrence[]): readonly string[] {
  const meetings = housesOfMeetings(occurrences);
  const counts = new Map<string, number>();
  for (const house of meetings.flatMap((houses) => [...houses]))
    counts.set(house, (counts.get(house) ?? 0) + 1);
  const [first, second] = [...counts].toSorted(([, a], [, b]) => b - a);
  if (first === undefined) return [];
  const [house, count] = first;
  const isAhead = second === undefined || count > second[1];
  return count >= LEAST_MEETINGS && count * 2 > meetings.length && isAhead ? [house] : [];
}
