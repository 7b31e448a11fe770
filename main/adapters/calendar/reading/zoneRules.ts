import { DAY_MS, type WallMs } from './civil.ts';
import { valueOf } from './contentLine.ts';
import { expandRule } from './expandRule.ts';
import { LIMITS } from './limits.ts';
import { parseMoment, parseOffset } from './moments.ts';
import { every, first, type Component } from './properties.ts';
import { parseRule } from './rule.ts';

/** An instant from which a zone has another offset. */
type Change = { readonly at: number; readonly before: number; readonly after: number };

/** Instants between which a zone's own rules are worked out. */
export type Span = { readonly from: number; readonly until: number };

/** The offsets a VTIMEZONE gives, right within the span and a year around it; null when it holds no usable rule. */
export function offsetsOf(vtimezone: Component, span: Span): ((at: number) => number) | null {
  const rules = vtimezone.children.filter(({ name }) => name === 'STANDARD' || name === 'DAYLIGHT');
  const changes = rules.flatMap((rule) => changesOf(rule, span)).sort((a, b) => a.at - b.at);
  const [earliest] = changes;
  if (earliest === undefined) return null;
  return (at) => changes[lastBefore(changes, at)]?.after ?? earliest.before;
}

function lastBefore(changes: readonly Change[], at: number): number {
  let low = 0;
  let high = changes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((changes[middle]?.at ?? Infinity) <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function changesOf(rule: Component, span: Span): readonly Change[] {
  const before = parseOffset(valueOf(first(rule, 'TZOFFSETFROM')));
  const after = parseOffset(valueOf(first(rule, 'TZOFFSETTO')));
  if (after === null) return [];
  const from = before ?? after;
  return onsetsOf(rule, span)
    .slice(0, LIMITS.zoneOnsets)
    .map((wall) => ({ at: wall - from, before: from, after }));
}

/** With the last onset before the span, which is in force when it begins. */
const REACH_MS = 800 * DAY_MS;

function onsetsOf(rule: Component, span: Span): readonly WallMs[] {
  const start = wallOf(valueOf(first(rule, 'DTSTART')));
  if (start === null) return [];
  const listed = every(rule, 'RDATE').flatMap(({ values }) => values.map(wallOf));
  const ruled = every(rule, 'RRULE').flatMap((line) => ruledOnsets(valueOf(line), start, span));
  return [start, ...listed.filter((wall) => wall !== null), ...ruled];
}

function ruledOnsets(value: string, start: WallMs, span: Span): readonly WallMs[] {
  const { rule } = parseRule(value);
  if (rule?.frequency !== 'YEARLY') return [];
  const until =
    rule.until === null ? Infinity : 'at' in rule.until ? rule.until.at + DAY_MS : rule.until.wall;
  const reach = {
    from: span.from - REACH_MS,
    until: span.until + REACH_MS,
    isPast: (wall: WallMs) => wall > until,
  };
  const last = rule.until === null ? [] : lastYears(until, reach.from);
  const looks = [reach, ...last.map((from) => ({ ...reach, from }))];
  return looks.flatMap((look) => expandRule(rule, start, look) ?? []);
}

/** A rule that ended before the span still says what was in force after it. */
const lastYears = (until: number, from: number): readonly number[] =>
  until < from ? [until - REACH_MS] : [];

function wallOf(value: string): WallMs | null {
  const moment = parseMoment(value);
  if (moment === null) return null;
  return 'wall' in moment ? moment.wall : moment.at;
}
