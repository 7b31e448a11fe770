import type { CalendarContext } from './calendarEvent.ts';
import { compactDate, DAY_MS, dayOf } from './civil.ts';
import { LIMITS } from './limits.ts';
import { first, has, type Component } from './properties.ts';
import { textOf } from './texts.ts';

/** Whether an event can have no part in the window, told from its lines as they stand. */
export type IsFar = (event: Component, context: Pick<CalendarContext, 'zoneOf'>) => boolean;

const PLAIN_UID = /^UID:([\w.@-]+)$/;
// Days that every month has: of others only reading tells whether they are broken.
const DATE = String.raw`(\d{4}(?:0[1-9]|1[0-2])(?:0[1-9]|1\d|2[0-8]))`;
const TIME = String.raw`T(?:[01]\d|2[0-3])[0-5]\d[0-5]\d`;
const PLAIN_TIME = new RegExp(
  `^DT(?:START|END)(?:;VALUE=DATE:${DATE}|(?:;TZID=([^";:]+))?:${DATE}${TIME}Z?)$`,
);

const SEVERAL = ['RECURRENCE-ID', 'RRULE', 'RDATE', 'EXDATE', 'EXRULE'];

/** More than any zone is off. */
const MARGIN_MS = 2 * DAY_MS;

const dateOf = (at: number): string => compactDate(dayOf(at));

function uidOf(event: Component): string {
  const written = event.lines.get('UID')?.[0] ?? '';
  return PLAIN_UID.exec(written)?.[1] ?? textOf(first(event, 'UID'), LIMITS.lineLength);
}

type Day = { readonly date: string; readonly tzid: string };

/** Null when it is not written as nearly all are. */
function dayIn(event: Component, name: 'DTSTART' | 'DTEND'): Day | null {
  const [, day, tzid = '', dayOfTime] = PLAIN_TIME.exec(event.lines.get(name)?.[0] ?? '') ?? [];
  const date = day ?? dayOfTime;
  return date === undefined ? null : { date, tzid };
}

/**
 * Most events of a file lie outside of the days that are read. A single one that does, the only one of its UID and
 * without a fault that somebody would have to be told of, is left alone; every doubt is read.
 */
export function createIsFar(
  events: readonly Component[],
  window: { readonly from: number; readonly until: number },
): IsFar {
  const first = dateOf(window.from - MARGIN_MS);
  const last = dateOf(window.until + MARGIN_MS);
  const seen = new Map<string, number>();
  for (const uid of events.map(uidOf)) seen.set(uid, (seen.get(uid) ?? 0) + 1);
  const isAlone = (event: Component): boolean => {
    const uid = uidOf(event);
    return uid !== '' && seen.get(uid) === 1 && !SEVERAL.some((name) => has(event, name));
  };
  return (event, { zoneOf }) => {
    const start = dayIn(event, 'DTSTART');
    if (start === null || (start.date >= first && start.date <= last) || !isAlone(event)) return false;
    const end = has(event, 'DTEND') ? dayIn(event, 'DTEND') : start;
    return end !== null && [start, end].every(({ tzid }) => tzid === '' || zoneOf(tzid) !== null);
  };
}
