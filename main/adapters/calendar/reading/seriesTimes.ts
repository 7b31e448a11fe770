import { stampOf, stampOfWall, wallOfStamp, type Placed, type Stamp } from './basis.ts';
import { placedValue, type CalendarEvent } from './calendarEvent.ts';
import { DAY_MS, dayOf, timeOfDay, type WallMs } from './civil.ts';
import { valueOf, type ContentLine } from './contentLine.ts';
import { expandRule, type Reach } from './expandRule.ts';
import { LIMITS } from './limits.ts';
import { parseDuration, type Written } from './moments.ts';
import { every, has } from './properties.ts';
import { parseRule, type Rule } from './rule.ts';

/** A time of a series as its rules and lists have it, before any override. */
export type Instance = { readonly wall: WallMs; readonly stamp: Stamp; readonly durationMs: number };

/** Walls from which and before which a series is looked at. */
export type WallSpan = { readonly from: WallMs; readonly until: WallMs };

/** True when an event has more than its start to offer. */
export const isSeries = ({ component }: CalendarEvent): boolean =>
  has(component, 'RRULE') || has(component, 'RDATE');

/** The times of a series within a span, in order: start, rules and extra dates, less the exceptions. */
export function instancesOf(event: CalendarEvent, span: WallSpan): readonly Instance[] {
  const rules = rulesOf(event, 'RRULE');
  const ruled = rules.flatMap((rule) => ruledWalls(event, rule, span));
  const found = new Map<Stamp, Instance>();
  const add = (instance: Instance): void => {
    if (!found.has(instance.stamp)) found.set(instance.stamp, instance);
  };
  if (rules.length === 0 || rules.some((rule) => !isOver(event, rule))) add(startOf(event));
  for (const instance of extraInstances(event)) add(instance);
  for (const wall of ruled) add(instanceAt(event, wall));
  const isExcepted = exceptionsOf(event, span);
  return [...found.values()].filter((instance) => !isExcepted(instance)).sort((a, b) => a.stamp - b.stamp);
}

function startOf({ basis, start, durationMs }: CalendarEvent): Instance {
  return { wall: wallOfStamp(basis, start), stamp: start, durationMs };
}

function instanceAt({ basis, durationMs }: CalendarEvent, wall: WallMs): Instance {
  return { wall, stamp: stampOfWall(basis, wall), durationMs };
}

/** A series that was ended before it began has no occurrence at all. */
const isOver = (event: CalendarEvent, { until }: Rule): boolean =>
  until !== null && pastTest(event, until)(wallOfStamp(event.basis, event.start));

function rulesOf({ component, report }: CalendarEvent, name: 'RRULE' | 'EXRULE'): readonly Rule[] {
  return every(component, name).flatMap((line) => {
    if (valueOf(line) === '') return [];
    const { rule, isClean } = parseRule(valueOf(line));
    if (!isClean) report('BROKEN_RULE');
    return rule === null ? [] : [rule];
  });
}

function ruledWalls(event: CalendarEvent, rule: Rule, span: WallSpan): readonly WallMs[] {
  const isPast = rule.until === null ? () => false : pastTest(event, rule.until);
  const reach: Reach = { ...span, isPast };
  const walls = expandRule(rule, wallOfStamp(event.basis, event.start), reach);
  if (walls === null) event.report('RULE_TOO_DENSE');
  return walls ?? [];
}

/** UNTIL is the last time that counts. A day counts to its end, an instant on a series of days by its date. */
function pastTest({ basis, context }: CalendarEvent, until: Written): (wall: WallMs) => boolean {
  if (until.kind === 'date') return (wall) => wall >= until.wall + DAY_MS;
  if (basis.kind === 'date') {
    const last = until.kind === 'utc' ? until.at : until.wall;
    return (wall) => wall > last;
  }
  const last = stampOf({ written: until, zone: null }, basis, context);
  return (wall) => stampOfWall(basis, wall) > last;
}

function extraInstances(event: CalendarEvent): readonly Instance[] {
  const extras = listed(event, 'RDATE').map(({ place, end }) => {
    const stamp = extraStamp(event, place);
    const wall = wallOfStamp(event.basis, stamp);
    return { wall, stamp, durationMs: lengthOf(event, stamp, end) ?? event.durationMs };
  });
  return extras;
}

/** A day added to a timed series is that day at its usual time. */
function extraStamp({ basis, start, context }: CalendarEvent, place: Placed): Stamp {
  if (place.written.kind !== 'date' || basis.kind === 'date') return stampOf(place, basis, context);
  return stampOfWall(basis, place.written.wall + timeOfDay(wallOfStamp(basis, start)));
}

type End = { readonly text: string; readonly place: Placed | null };

/** Of a period; null when it is no period, or ends before it begins. */
function lengthOf({ basis, context }: CalendarEvent, stamp: Stamp, end: End | null): number | null {
  if (end === null) return null;
  const length = end.place === null ? parseDuration(end.text) : stampOf(end.place, basis, context) - stamp;
  return length === null || length < 0 ? null : length;
}

type Listed = { readonly place: Placed; readonly end: End | null };

function listed(event: CalendarEvent, name: 'RDATE' | 'EXDATE'): readonly Listed[] {
  const values = every(event.component, name).flatMap((line) =>
    line.values.map((value) => ({ line, value })),
  );
  if (values.length > LIMITS.listedDates) event.report('TOO_MANY_OCCURRENCES');
  return values.slice(0, LIMITS.listedDates).flatMap(({ line, value }) => {
    if (value.trim() === '') return [];
    const one = listedValue(event, line, value);
    if (one === null) event.report('BROKEN_DATE');
    return one === null ? [] : [one];
  });
}

function listedValue(event: CalendarEvent, line: ContentLine, value: string): Listed | null {
  const [from = '', to] = value.split('/');
  const place = placedValue(line, from, event);
  if (place === null) return null;
  const end = to === undefined ? null : { text: to, place: placedValue(line, to, event) };
  return { place, end };
}

/** What EXDATE and EXRULE take out: a time, or, given as a day, all of that day. */
function exceptionsOf(event: CalendarEvent, span: WallSpan): (instance: Instance) => boolean {
  const { basis, context } = event;
  const stamps = new Set<Stamp>();
  const days = new Set<number>();
  for (const { place } of listed(event, 'EXDATE')) {
    if (place.written.kind === 'date') days.add(dayOf(place.written.wall));
    else stamps.add(stampOf(place, basis, context));
  }
  for (const rule of rulesOf(event, 'EXRULE')) {
    if (!isOver(event, rule)) stamps.add(event.start);
    for (const wall of ruledWalls(event, rule, span)) stamps.add(stampOfWall(basis, wall));
  }
  return ({ wall, stamp }) => stamps.has(stamp) || days.has(dayOf(wall));
}
