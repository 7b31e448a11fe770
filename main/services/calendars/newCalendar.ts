import { inferOwnDomains } from '../../../shared/domain/calendarCall/ownDomains.ts';
import type {
  Calendar,
  CalendarId,
  CalendarReading,
  CalendarSource,
  SalesCallRule,
} from '../../../shared/schemas/calendar.ts';
import type { CalendarDeps } from './calendarDeps.ts';

const LONGEST_NAME = 500;

/** The seller's house as this calendar shows it, or as the others do. */
function ownDomainsOf(reading: CalendarReading, calendars: readonly Calendar[]): readonly string[] {
  const inferred = inferOwnDomains(reading.occurrences);
  return inferred.length > 0
    ? inferred
    : [...new Set(calendars.flatMap(({ rule }) => rule.ownDomains))].slice(0, 30);
}

/** Of a file all meetings are calls; of a feed those with somebody from outside, once it is known who is not. */
function defaultRule(source: CalendarSource, ownDomains: readonly string[]): SalesCallRule {
  const mode = source.kind === 'feed' && ownDomains.length > 0 ? 'matching' : 'every';
  return { mode, keywords: [], hasOutsider: true, ownDomains };
}

export type NewCalendar = {
  readonly source: CalendarSource;
  readonly reading: CalendarReading;
  /** Used where the calendar tells none. */
  readonly name: string;
};

/** A calendar that was read for the first time. */
export function newCalendar({ source, reading, name }: NewCalendar, deps: CalendarDeps): Calendar {
  const now = deps.clock.now();
  const given = reading.name.trim() === '' ? name : reading.name.trim();
  return {
    id: deps.newId() as CalendarId,
    name: given.slice(0, LONGEST_NAME).toWellFormed(),
    source,
    rule: defaultRule(source, ownDomainsOf(reading, deps.store.list())),
    ...{ addedAt: now, readAt: now, checkedAt: source.kind === 'feed' ? now : null },
    ...{ failure: null, etag: null, lastModified: null },
  };
}
