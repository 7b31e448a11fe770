import { createHash } from 'node:crypto';
import { basisOf, stampOf, type Basis, type Placed, type Stamp, type Surroundings } from './basis.ts';
import { DAY_MS, dayOf } from './civil.ts';
import { param, valueOf, type ContentLine } from './contentLine.ts';
import { LIMITS } from './limits.ts';
import { parseDuration, parseMoment } from './moments.ts';
import type { ProblemCode } from './problems.ts';
import { first, type Component } from './properties.ts';
import { cut, textOf } from './texts.ts';
import type { Zone } from './zone.ts';

/** One VCALENDAR as its events see it. */
export type CalendarContext = Surroundings & {
  readonly zoneOf: (tzid: string) => Zone | null;
  /** What X-WR-TIMEZONE says of times without a zone; null when it says nothing. */
  readonly ownZone: Zone | null;
  readonly isCancellation: boolean;
};

/** A VEVENT with its times understood. */
export type CalendarEvent = {
  readonly component: Component;
  readonly context: CalendarContext;
  readonly uid: string;
  readonly basis: Basis;
  readonly start: Stamp;
  readonly durationMs: number;
  readonly recurrenceId: Placed | null;
  readonly isCancelled: boolean;
  readonly report: (code: ProblemCode) => void;
};

export type Report = CalendarEvent['report'];

/** Null when the event has no start that could be read; why is reported. */
export function eventOf(
  component: Component,
  context: CalendarContext,
  report: Report,
): CalendarEvent | null {
  const recurrenceId = placed(first(component, 'RECURRENCE-ID'), context, report);
  // A cancellation may name only the occurrence it is about.
  const written =
    placed(first(component, 'DTSTART'), context, report) ?? startless(component, recurrenceId, report);
  if (written === null) return null;
  const start = inOwnZone(written, context);
  const basis = basisOf(start);
  const stamp = stampOf(start, basis, context);
  const status = valueOf(first(component, 'STATUS')).toUpperCase();
  return {
    component,
    context,
    uid: uidOf(component, stamp),
    basis,
    start: stamp,
    durationMs: durationOf(component, { basis, stamp, context }, report),
    recurrenceId,
    isCancelled: context.isCancellation || status === 'CANCELLED',
    report,
  };
}

/** A time without a zone is meant in the calendar's, when it names one. */
export function inOwnZone(place: Placed, { ownZone }: CalendarContext): Placed {
  return place.written.kind === 'wall' && place.zone === null ? { ...place, zone: ownZone } : place;
}

function startless(component: Component, recurrenceId: Placed | null, report: Report): Placed | null {
  const isMissing = valueOf(first(component, 'DTSTART')) === '';
  if (recurrenceId === null && isMissing) report('NO_START');
  return isMissing ? recurrenceId : null;
}

/** A date property with its zone, null when it is missing or, which is reported, broken. */
function placed(property: ContentLine | undefined, context: CalendarContext, report: Report): Placed | null {
  if (property === undefined || valueOf(property) === '') return null;
  const place = placedValue(property, valueOf(property), { context, report });
  if (place === null) report('BROKEN_DATE');
  return place;
}

type Reading = { readonly context: CalendarContext; readonly report: Report };

/** One value of a list of dates, null when it is none. */
export function placedValue(property: ContentLine, value: string, reading: Reading): Placed | null {
  const written = parseMoment(value);
  if (written === null) return null;
  if (written.kind === 'utc') return { written, zone: null };
  const isDay = property.kind === 'date';
  if (isDay) return { written: { kind: 'date', wall: dayOf(written.wall) * DAY_MS }, zone: null };
  return { written, zone: written.kind === 'date' ? null : zoneOfLine(param(property, 'tzid'), reading) };
}

function zoneOfLine(tzid: string, { context, report }: Reading): Zone | null {
  if (tzid === '') return null;
  const zone = context.zoneOf(tzid);
  if (zone === null) report('UNKNOWN_ZONE');
  return zone;
}

/** An event without a name of its own gets one that the next import finds again. */
function uidOf(component: Component, start: Stamp): string {
  const uid = textOf(first(component, 'UID'), LIMITS.lineLength);
  if (uid === '')
    return `callside-${hash(`${textOf(first(component, 'SUMMARY'), LIMITS.summary)} ${start}`)}`;
  return uid.length <= LIMITS.uid ? uid : `${cut(uid, LIMITS.uid - 40)}-${hash(uid)}`;
}

const hash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 32);

type Begun = { readonly basis: Basis; readonly stamp: Stamp; readonly context: CalendarContext };

function durationOf(component: Component, { basis, stamp, context }: Begun, report: Report): number {
  const least = basis.kind === 'date' ? DAY_MS : 0;
  const end = placed(first(component, 'DTEND'), context, report);
  if (end !== null) return Math.max(least, stampOf(end, basis, context) - stamp);
  const duration = parseDuration(valueOf(first(component, 'DURATION')));
  return Math.max(least, duration ?? 0);
}
