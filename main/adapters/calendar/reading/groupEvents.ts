import {
  basisOf,
  keyOf,
  stampOf,
  stampOfWall,
  wallOfStamp,
  type Basis,
  type Placed,
  type Stamp,
} from './basis.ts';
import { inOwnZone, type CalendarEvent } from './calendarEvent.ts';
import { param, valueOf } from './contentLine.ts';
import { dayOf, timeOfDay, DAY_MS } from './civil.ts';
import { parseMoment } from './moments.ts';
import { first } from './properties.ts';
import { isSeries } from './seriesTimes.ts';

/** A change to one occurrence of a series, or with `isOnward` to it and all after it. */
export type Override = {
  readonly event: CalendarEvent;
  /** The time it had before. */
  readonly original: Stamp;
  readonly basis: Basis;
  readonly isOnward: boolean;
};

/** A series, or a single event, with the changes to it. `masters` is empty when only changes were sent. */
export type EventGroup = {
  readonly masters: readonly CalendarEvent[];
  readonly overrides: readonly Override[];
};

/** Brings together what has the same UID; of two versions of one thing the newer is kept. */
export function groupEvents(events: readonly CalendarEvent[]): readonly EventGroup[] {
  const byUid = Map.groupBy(events, ({ uid }) => uid);
  return [...byUid.values()].map((same) => {
    const masters = newestMasters(same.filter(({ recurrenceId }) => recurrenceId === null));
    const changes = same.flatMap((event) => overrideOf(event, masters[0]));
    return { masters, overrides: newestOverrides(changes) };
  });
}

function newestMasters(masters: readonly CalendarEvent[]): readonly CalendarEvent[] {
  const kept = new Map<Stamp, CalendarEvent>();
  const [first, ...others] = masters;
  if (first === undefined) return [];
  kept.set(first.start, first);
  for (const event of others) addVersion(kept, event);
  return [...kept.values()];
}

/** Some programs give one UID to many meetings: without a sign of being a version of it, another start is another one. */
function addVersion(kept: Map<Stamp, CalendarEvent>, event: CalendarEvent): void {
  const same = kept.get(event.start);
  const other = same ?? [...kept.values()].at(-1);
  if (other === undefined) return;
  const age = ageOf(event, other);
  if (same === undefined && age === 0) kept.set(event.start, event);
  if (age < 0 || (same === undefined && age === 0)) return;
  kept.delete(other.start);
  kept.set(event.start, event);
}

/** Above 0 when `event` is newer than `other`, 0 when nothing tells. */
function ageOf(event: CalendarEvent, other: CalendarEvent): number {
  const sequence = sequenceOf(event) - sequenceOf(other);
  return sequence === 0 ? changedAt(event, other) : sequence;
}

function sequenceOf({ component }: CalendarEvent): number {
  const sequence = Number(valueOf(first(component, 'SEQUENCE')));
  return Number.isFinite(sequence) ? sequence : 0;
}

function changedAt(event: CalendarEvent, other: CalendarEvent): number {
  const [a, b] = [event, other].map(({ component }) =>
    parseMoment(valueOf(first(component, 'LAST-MODIFIED'))),
  );
  return a?.kind === 'utc' && b?.kind === 'utc' ? a.at - b.at : 0;
}

function overrideOf(event: CalendarEvent, master: CalendarEvent | undefined): readonly Override[] {
  if (event.recurrenceId === null) return [];
  const property = first(event.component, 'RECURRENCE-ID');
  const range = property === undefined ? '' : param(property, 'range').toUpperCase();
  const basis = master?.basis ?? basisOf(inOwnZone(event.recurrenceId, event.context));
  const original = originalStamp(event.recurrenceId, { event, master, basis });
  return [{ event, basis, original, isOnward: range === 'THISANDFUTURE' }];
}

type Origin = {
  readonly event: CalendarEvent;
  readonly master: CalendarEvent | undefined;
  readonly basis: Basis;
};

/** A day names the occurrence of that day, at the time the series has. */
function originalStamp(place: Placed, { event, master, basis }: Origin): Stamp {
  if (place.written.kind !== 'date' || basis.kind === 'date' || master === undefined) {
    return stampOf(place, basis, event.context);
  }
  const time = timeOfDay(wallOfStamp(master.basis, master.start));
  return stampOfWall(basis, dayOf(place.written.wall) * DAY_MS + time);
}

function newestOverrides(overrides: readonly Override[]): readonly Override[] {
  const kept = new Map<string, Override>();
  for (const override of overrides) {
    const key = `${keyOf(override.basis, override.original)} ${override.isOnward ? 'on' : ''}`;
    const held = kept.get(key);
    if (held === undefined || ageOf(override.event, held.event) >= 0) kept.set(key, override);
  }
  return [...kept.values()];
}

/** True when an event stands for more than one meeting. */
export const isRecurring = ({ masters, overrides }: EventGroup): boolean =>
  overrides.length > 0 || masters.some(isSeries);
