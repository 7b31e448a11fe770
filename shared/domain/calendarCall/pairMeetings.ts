import { days } from '../../lib/time.ts';
import type { Calendar, CalendarLink, CalendarOccurrence, CalendarReading } from '../../schemas/calendar.ts';
import type { Call, CallId } from '../../schemas/call.ts';
import { startOf } from './appointment.ts';

/** A meeting as the calendar has it now, and the thread to the call that was made of it. */
export type Meeting = {
  /** Null when the calendar does not have it any more. */
  readonly occurrence: CalendarOccurrence | null;
  readonly link: CalendarLink | null;
  /** Cancelled, or no longer there. */
  readonly isGone: boolean;
};

export type Pairing = {
  readonly calendar: Pick<Calendar, 'id' | 'source'>;
  readonly reading: Pick<CalendarReading, 'occurrences' | 'isCancellation' | 'problems'>;
  readonly links: readonly CalendarLink[];
  readonly find: (id: CallId) => Call | null;
  readonly now: number;
  /** The end of what was read. */
  readonly until: number;
  readonly timeZone: string;
};

/** What names one meeting in all calendars. */
export const meetingKey = ({ uid, occurrenceKey }: Pick<CalendarLink, 'uid' | 'occurrenceKey'>): string =>
  `${uid}\n${occurrenceKey}`;

/** After these the reading ends somewhere: what is not in it may still be in the calendar. */
const CUT_SHORT: ReadonlySet<string> = new Set(['TOO_MANY_EVENTS', 'TOO_MANY_OCCURRENCES', 'TOO_SLOW']);
/** A series is moved by less than the distance to its next meeting, or nobody can tell which is which. */
const FARTHEST_SERIES_MOVE_MS = days(4);

type Rest = { readonly occurrences: readonly CalendarOccurrence[]; readonly links: readonly CalendarLink[] };

type Distance = {
  readonly occurrence: CalendarOccurrence;
  readonly link: CalendarLink;
  readonly distanceMs: number;
};

/** A year of weekly meetings is far less. Beyond, each with each would hold up the app, or take all its memory. */
const MOST_COMPARED = 40_000;

/** Each of the few with each; of thousands with one UID, the first with the first, the next with the next. */
function distancesOf({ occurrences, links }: Rest, timeZone: string): readonly Distance[] {
  const started = occurrences.flatMap((occurrence) => {
    const start = startOf(occurrence.start, timeZone);
    return start === null ? [] : [{ occurrence, at: start.at }];
  });
  const distance = ({ occurrence, at }: (typeof started)[number], link: CalendarLink): Distance => ({
    occurrence,
    link,
    distanceMs: Math.abs(at - link.imported.startsAt),
  });
  if (started.length * links.length <= MOST_COMPARED)
    return started.flatMap((start) => links.map((link) => distance(start, link)));
  const inOrder = started.toSorted((a, b) => a.at - b.at);
  const ats = started.map(({ at }) => at);
  const from = Math.min(...ats) - FARTHEST_SERIES_MOVE_MS;
  return links
    .filter(({ imported }) => imported.startsAt >= from)
    .toSorted((a, b) => a.imported.startsAt - b.imported.startsAt)
    .slice(0, inOrder.length)
    .flatMap((link, place) => inOrder.slice(place, place + 1).map((start) => distance(start, link)));
}

/** A meeting that was moved has another occurrence key: what is left over of its UID is paired, the nearest first. */
function movedMeetings(rest: Rest, timeZone: string): ReadonlyMap<CalendarOccurrence, CalendarLink> {
  const moved = new Map<CalendarOccurrence, CalendarLink>();
  const taken = new Set<CalendarLink>();
  for (const { occurrence, link, distanceMs } of distancesOf(rest, timeZone).toSorted(
    (a, b) => a.distanceMs - b.distanceMs,
  )) {
    const isNear = !occurrence.isRecurring || distanceMs < FARTHEST_SERIES_MOVE_MS;
    if (!isNear || moved.has(occurrence) || taken.has(link)) continue;
    moved.set(occurrence, link);
    taken.add(link);
  }
  return moved;
}

const byUid = <T extends { readonly uid: string }>(list: readonly T[]): ReadonlyMap<string, readonly T[]> =>
  Map.groupBy(list, ({ uid }) => uid);

/** Whether a call may still follow its meeting to another time. */
function canFollow(link: CalendarLink, { find }: Pairing): boolean {
  if (link.state === 'gone') return true;
  const call = find(link.callId);
  return call === null || call.stage === 'planned';
}

/** Links ahead that no occurrence has, and occurrences that no link has: of one UID. */
function restOf(occurrences: readonly CalendarOccurrence[], links: readonly CalendarLink[]): Rest {
  const linked = new Set(links.map(({ occurrenceKey }) => occurrenceKey));
  const keys = new Set(occurrences.map(({ occurrenceKey }) => occurrenceKey));
  return {
    occurrences: occurrences.filter(({ occurrenceKey }) => !linked.has(occurrenceKey)),
    links: links.filter(({ occurrenceKey }) => !keys.has(occurrenceKey)),
  };
}

/** A whole series was moved when none of its meetings ahead is where it was; a file may be about one of them only. */
function isMoved(rest: Rest, ahead: readonly CalendarLink[], pairing: Pairing): boolean {
  const isSeries = rest.occurrences.some(({ isRecurring }) => isRecurring);
  if (!isSeries) return true;
  const isWhole = pairing.calendar.source.kind === 'feed' || rest.occurrences.length >= rest.links.length;
  return isWhole && ahead.every((link) => rest.links.includes(link));
}

function movedOf(
  occurrences: readonly CalendarOccurrence[],
  links: readonly CalendarLink[],
  pairing: Pairing,
): readonly (readonly [CalendarOccurrence, CalendarLink])[] {
  const ahead = links.filter((link) => link.imported.startsAt > pairing.now);
  const rest = restOf(
    occurrences.filter((occurrence) => !occurrence.isCancelled),
    links,
  );
  if (rest.occurrences.length === 0 || rest.links.length === 0 || !isMoved(rest, ahead, pairing)) return [];
  const following = { ...rest, links: rest.links.filter((link) => canFollow(link, pairing)) };
  return [...movedMeetings(following, pairing.timeZone)];
}

/** The links of a UID that a cancellation of the whole event takes along. */
const wholeSeries = (
  occurrence: CalendarOccurrence,
  links: readonly CalendarLink[],
): readonly CalendarLink[] =>
  occurrence.isRecurring ? links.filter((link) => link.occurrenceKey === occurrence.occurrenceKey) : links;

function cancellations({ reading, links }: Pairing): readonly Meeting[] {
  const linksOf = byUid(links);
  const cancelled = new Map(
    reading.occurrences
      .flatMap((occurrence) => wholeSeries(occurrence, linksOf.get(occurrence.uid) ?? []))
      .map((link) => [meetingKey(link), { occurrence: null, link, isGone: true }] as const),
  );
  return [...cancelled.values()];
}

/** What a feed had within the days that were read and has no more; of a file nothing can be missing. */
function absentees(pairing: Pairing, met: ReadonlySet<CalendarLink>): readonly Meeting[] {
  const { calendar, reading, links, now, until } = pairing;
  if (calendar.source.kind === 'file' || reading.problems.some(({ code }) => CUT_SHORT.has(code))) return [];
  const isMissing = (link: CalendarLink): boolean =>
    link.calendarId === calendar.id &&
    link.state === 'present' &&
    link.imported.startsAt > now &&
    link.imported.startsAt < until &&
    !met.has(link);
  return links.filter(isMissing).map((link) => ({ occurrence: null, link, isGone: true }));
}

/** Each meeting once: the last word of a calendar about it counts. */
const distinct = (occurrences: readonly CalendarOccurrence[]): readonly CalendarOccurrence[] => [
  ...new Map(occurrences.map((occurrence) => [meetingKey(occurrence), occurrence])).values(),
];

/** Finds, for every meeting of a reading, the thread to its call, also where the meeting was moved; and what is gone. */
export function pairMeetings(pairing: Pairing): readonly Meeting[] {
  if (pairing.reading.isCancellation) return cancellations(pairing);
  const linksOf = byUid(pairing.links);
  const meetings: Meeting[] = [];
  const met = new Set<CalendarLink>();
  for (const [uid, occurrences] of byUid(distinct(pairing.reading.occurrences))) {
    const links = linksOf.get(uid) ?? [];
    const same = new Map(links.map((link) => [link.occurrenceKey, link]));
    const moved = new Map(movedOf(occurrences, links, pairing));
    for (const occurrence of occurrences) {
      const link = same.get(occurrence.occurrenceKey) ?? moved.get(occurrence) ?? null;
      if (link !== null) met.add(link);
      meetings.push({ occurrence, link, isGone: occurrence.isCancelled });
    }
  }
  return [...meetings, ...absentees(pairing, met)];
}
