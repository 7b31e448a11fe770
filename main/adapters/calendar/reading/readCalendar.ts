import type { CalendarReading } from '../../../../shared/schemas/calendar.ts';
import type { CalendarWindow } from '../../../calendarPorts.ts';
import { eventOf, type CalendarContext, type CalendarEvent, type Report } from './calendarEvent.ts';
import { valueOf } from './contentLine.ts';
import { decodeCalendar } from './decodeCalendar.ts';
import { expandGroup, type ReadingWindow, type SharedOccurrence } from './expandGroup.ts';
import { createIsFar, type IsFar } from './farEvents.ts';
import { groupEvents, type EventGroup } from './groupEvents.ts';
import { LIMITS } from './limits.ts';
import { createProblems, type ProblemList } from './problems.ts';
import { every, first, type Component } from './properties.ts';
import { readComponents } from './readComponents.ts';
import { textOf } from './texts.ts';
import { ianaZone, UTC } from './zone.ts';
import { createZoneBook, createZoneShelf, type ZoneShelf } from './zoneBook.ts';
import { zoneNameOf } from './zoneNames.ts';

/** How a reading is watched over while it runs. */
export type ReadingWatch = {
  /** True once the time for the whole calendar is used up: what was found so far is the result. */
  readonly isOutOfTime: () => boolean;
  /** The line of the event that comes next. */
  readonly onEvent: (line: number) => void;
  /** Lines of events that were too slow before: only the first occurrence of these is taken. */
  readonly tooSlow: ReadonlySet<number>;
};

export type SharedReading = Omit<CalendarReading, 'occurrences'> & {
  readonly occurrences: readonly SharedOccurrence[];
};

/** Reads iCalendar text of any quality. Null when it is no calendar; never throws for what stands in it. */
export function readCalendar(
  bytes: Uint8Array,
  window: CalendarWindow,
  watch: ReadingWatch,
): SharedReading | null {
  const problems = createProblems();
  const calendars = readComponents(decodeCalendar(bytes), problems);
  if (calendars === null) return null;
  const shelf = createZoneShelf(window);
  const isFar = createIsFar(calendars.flatMap(eventsIn), window);
  const events = calendars.flatMap((calendar) => eventsOf(calendar, { window, shelf, problems, isFar }));
  const occurrences = expandAll(groupEvents(distinct(events)), { window: windowOf(window), watch, problems });
  return {
    name: nameOf(calendars),
    isCancellation: isCancellation(calendars),
    eventCount: calendars.reduce((count, calendar) => count + eventsIn(calendar).length, 0),
    occurrences,
    problems: problems.all(),
  };
}

const eventsIn = (calendar: Component): readonly Component[] =>
  calendar.children.filter(({ name }) => name === 'VEVENT').slice(0, LIMITS.events);

function nameOf(calendars: readonly Component[]): string {
  const names = calendars.flatMap((calendar) =>
    ['X-WR-CALNAME', 'NAME'].map((name) => first(calendar, name)),
  );
  return names.map((name) => textOf(name, LIMITS.calendarName)).find((name) => name !== '') ?? '';
}

const isCancelling = (calendar: Component): boolean =>
  valueOf(first(calendar, 'METHOD')).toUpperCase() === 'CANCEL';

function isCancellation(calendars: readonly Component[]): boolean {
  const filled = calendars.filter((calendar) => eventsIn(calendar).length > 0);
  return filled.length > 0 && filled.every(isCancelling);
}

type Setting = {
  readonly window: CalendarWindow;
  readonly shelf: ZoneShelf;
  readonly problems: ProblemList;
  readonly isFar: IsFar;
};

function eventsOf(calendar: Component, setting: Setting): readonly CalendarEvent[] {
  const context = contextOf(calendar, setting);
  return eventsIn(calendar).flatMap((component) => {
    if (setting.isFar(component, context)) return [];
    const event = eventOf(component, context, reportFor(component, setting.problems));
    return event === null ? [] : [event];
  });
}

function reportFor(component: Component, problems: ProblemList): Report {
  return (code) =>
    problems.add(code, {
      title: textOf(first(component, 'SUMMARY'), LIMITS.problemTitle),
      line: component.line,
    });
}

function contextOf(calendar: Component, { window, shelf }: Setting): CalendarContext {
  const zoneOf = createZoneBook(calendar, shelf);
  const named = first(calendar, 'X-WR-TIMEZONE') ?? first(calendar, 'TIMEZONE-ID');
  const ownName = zoneNameOf(valueOf(named));
  const ownZone = ownName === null ? null : shelf.iana(ownName);
  const zones = calendar.children.filter(({ name }) => name === 'VTIMEZONE').slice(0, 10);
  const spoken = zones.flatMap((zone) => every(zone, 'TZID').map((name) => zoneOf(valueOf(name))));
  return {
    zoneOf,
    ownZone,
    reader: ianaZone(window.timeZone) ?? UTC,
    spoken: [ownZone, ...spoken].filter((zone) => zone !== null),
    isCancellation: isCancelling(calendar),
  };
}

/** Events without a UID are told apart by title and start; twins of these by their order. */
function distinct(events: readonly CalendarEvent[]): readonly CalendarEvent[] {
  const seen = new Map<string, number>();
  return events.map((event) => {
    if (valueOf(first(event.component, 'UID')) !== '') return event;
    const nth = (seen.get(event.uid) ?? 0) + 1;
    seen.set(event.uid, nth);
    return nth === 1 ? event : { ...event, uid: `${event.uid}-${nth}` };
  });
}

function windowOf(window: CalendarWindow): ReadingWindow {
  const reader = ianaZone(window.timeZone) ?? UTC;
  const { from, until } = window;
  return { from, until, wallFrom: reader.toWall(from), wallUntil: reader.toWall(until) };
}

type Expanding = {
  readonly window: ReadingWindow;
  readonly watch: ReadingWatch;
  readonly problems: ProblemList;
};

function expandAll(groups: readonly EventGroup[], expanding: Expanding): readonly SharedOccurrence[] {
  const { watch, window, problems } = expanding;
  const occurrences: SharedOccurrence[] = [];
  for (const group of groups) {
    if (watch.isOutOfTime()) {
      problems.add('TOO_SLOW', null);
      break;
    }
    occurrences.push(...expandGroup(group, window, isTooSlow(group, watch)));
    if (occurrences.length > LIMITS.occurrences) {
      problems.add('TOO_MANY_OCCURRENCES', null);
      break;
    }
  }
  return occurrences.slice(0, LIMITS.occurrences);
}

function isTooSlow({ masters, overrides }: EventGroup, { tooSlow, onEvent }: ReadingWatch): boolean {
  const event = masters[0] ?? overrides[0]?.event;
  if (event === undefined) return false;
  onEvent(event.component.line);
  if (!tooSlow.has(event.component.line)) return false;
  event.report('TOO_SLOW');
  return true;
}
