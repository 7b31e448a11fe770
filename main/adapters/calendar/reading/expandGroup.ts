import type { CalendarOccurrence } from '../../../../shared/schemas/calendar.ts';
import { keyOf, startOf, stampOfWall, wallOfStamp, type Basis, type Stamp } from './basis.ts';
import type { CalendarEvent } from './calendarEvent.ts';
import { DAY_MS, MINUTE_MS } from './civil.ts';
import { detailOf, type EventDetail } from './eventDetail.ts';
import { isRecurring, type EventGroup, type Override } from './groupEvents.ts';
import { LIMITS } from './limits.ts';
import { instancesOf, isSeries, type Instance } from './seriesTimes.ts';

/** An occurrence that leaves what it shares with the others of its event in one place. */
export type SharedOccurrence = Pick<
  CalendarOccurrence,
  'occurrenceKey' | 'start' | 'durationMinutes' | 'isCancelled'
> & { readonly detail: EventDetail };

/** The window by instants, and by the wall for what has none. */
export type ReadingWindow = {
  readonly from: number;
  readonly until: number;
  readonly wallFrom: number;
  readonly wallUntil: number;
};

type Happening = {
  readonly event: CalendarEvent;
  readonly key: string;
  readonly basis: Basis;
  readonly stamp: Stamp;
  readonly durationMs: number;
};

/** The occurrences of a group that start within the window. With `isCut` none but the first of each series is looked for. */
export function expandGroup(
  group: EventGroup,
  window: ReadingWindow,
  isCut: boolean,
): readonly SharedOccurrence[] {
  const details = new Map<CalendarEvent, EventDetail>();
  const isSeriesOfMany = isRecurring(group);
  const detailFor = (event: CalendarEvent): EventDetail => {
    const detail = details.get(event) ?? detailOf(event.component, event.uid, isSeriesOfMany);
    details.set(event, detail);
    return detail;
  };
  const within = happeningsOf(group, window, isCut).filter(({ basis, stamp }) =>
    isWithin(basis, stamp, window),
  );
  const first = within[0];
  if (within.length > LIMITS.occurrencesPerEvent) first?.event.report('TOO_MANY_OCCURRENCES');
  return within.slice(0, LIMITS.occurrencesPerEvent).map(({ event, key, basis, stamp, durationMs }) => ({
    detail: detailFor(event),
    occurrenceKey: key,
    start: startOf(basis, stamp),
    durationMinutes: Math.min(LONGEST_MINUTES, Math.round(durationMs / MINUTE_MS)),
    isCancelled: event.isCancelled,
  }));
}

const LONGEST_MINUTES = 400 * 1_440;

function isWithin(basis: Basis, stamp: Stamp, window: ReadingWindow): boolean {
  const isInstant = basis.kind === 'instant';
  return (
    stamp >= (isInstant ? window.from : window.wallFrom) &&
    stamp < (isInstant ? window.until : window.wallUntil)
  );
}

function happeningsOf(group: EventGroup, window: ReadingWindow, isCut: boolean): readonly Happening[] {
  const singles = new Map(group.overrides.filter(isSingle).map((change) => [change.original, change]));
  const onward = group.overrides
    .filter((change) => !isSingle(change))
    .sort((a, b) => a.original - b.original);
  const ruled = group.masters.flatMap((master) => {
    const span = spanOf(master, onward, window);
    const instances = isSeries(master) && !isCut ? instancesOf(master, span) : [firstOf(master)];
    return instances
      .filter(({ stamp }) => !singles.has(stamp))
      .map((instance) =>
        happeningOf(
          master,
          instance,
          onward.findLast(({ original }) => original <= instance.stamp),
        ),
      );
  });
  return [...[...singles.values()].map(changed), ...ruled];
}

/** A change that also changes what kind of time it is can only be meant for the one occurrence. */
function isSingle({ event, isOnward, basis }: Override): boolean {
  return !isOnward || event.basis.kind !== basis.kind;
}

const firstOf = ({ basis, start, durationMs }: CalendarEvent): Instance => ({
  wall: wallOfStamp(basis, start),
  stamp: start,
  durationMs,
});

function changed({ event, basis, original }: Override): Happening {
  const key = keyOf(basis, original);
  return { event, key, basis: event.basis, stamp: event.start, durationMs: event.durationMs };
}

function happeningOf(master: CalendarEvent, instance: Instance, change: Override | undefined): Happening {
  const { basis } = master;
  const key = keyOf(basis, instance.stamp);
  if (change === undefined)
    return { event: master, key, basis, stamp: instance.stamp, durationMs: instance.durationMs };
  const stamp = stampOfWall(basis, instance.wall + shiftOf(master, change));
  return { event: change.event, key, basis, stamp, durationMs: change.event.durationMs };
}

/** How far a change moves every occurrence from its own on, by the clock on the wall. */
function shiftOf({ basis }: CalendarEvent, { event, original }: Override): number {
  return wallOfStamp(basis, event.start) - wallOfStamp(basis, original);
}

/** Two days more than any zone is off, and as far as changes move occurrences into the window. */
function spanOf(master: CalendarEvent, onward: readonly Override[], { from, until }: ReadingWindow) {
  const shifts = onward.map((change) => Math.min(MOST_SHIFT, Math.abs(shiftOf(master, change))));
  const margin = Math.max(2 * DAY_MS, ...shifts.map((shift) => shift + 2 * DAY_MS));
  return { from: from - margin, until: until + margin };
}

const MOST_SHIFT = 400 * DAY_MS;
