import type { CalendarStore, RemovedCalendar } from '../../main/calendarPorts.ts';
import type { Calendar, CalendarId, CalendarLink, MeetingChoice } from '../../shared/schemas/calendar.ts';

type Meeting = Pick<CalendarLink, 'uid' | 'occurrenceKey'> | Omit<MeetingChoice, 'choice'>;

export type FakeCalendarStore = CalendarStore & {
  /** While true no write is taken. */
  fail(isFailing: boolean): void;
};

const keyOf = ({ uid, occurrenceKey }: Meeting): string => JSON.stringify([uid, occurrenceKey]);

/** What storage makes of text: half a surrogate pair has no place in UTF-8. */
const stored = <T extends object>(value: T): T =>
  JSON.parse(
    JSON.stringify(value, (_key, part: unknown) => (typeof part === 'string' ? part.toWellFormed() : part)),
  ) as T;

function createShelf() {
  return {
    calendars: new Map<CalendarId, Calendar>(),
    links: new Map<string, CalendarLink>(),
    choices: new Map<string, MeetingChoice>(),
    copies: new Map<CalendarId, Uint8Array>(),
    removed: new Map<CalendarId, RemovedCalendar>(),
  };
}
type Shelf = ReturnType<typeof createShelf>;

function createCalendars({ calendars, links, removed }: Shelf) {
  return {
    list: () => [...calendars.values()],
    save: (calendar: Calendar) => void calendars.set(calendar.id, stored(calendar)),
    remove: (id: CalendarId) => {
      const calendar = calendars.get(id);
      if (calendar === undefined) return;
      const own = [...links.values()].filter(({ calendarId }) => calendarId === id);
      removed.set(id, { calendar, links: own });
      calendars.delete(id);
      for (const link of own) links.delete(keyOf(link));
    },
    restore: (id: CalendarId): RemovedCalendar | null => {
      const found = removed.get(id) ?? null;
      if (found === null) return null;
      removed.delete(id);
      calendars.set(id, found.calendar);
      const own = found.links.filter((link) => !links.has(keyOf(link)));
      for (const link of own) links.set(keyOf(link), link);
      return { ...found, links: own };
    },
  };
}

/** Calendars in memory, held to the same contract as those on disk. */
export function fakeCalendarStore(): FakeCalendarStore {
  const shelf = createShelf();
  const { links, choices, copies, removed } = shelf;
  const { list, save, remove, restore } = createCalendars(shelf);
  let isFailing = false;
  const take = (write: () => void): boolean => {
    if (!isFailing) write();
    return !isFailing;
  };
  return {
    fail: (next) => void (isFailing = next),
    list,
    save: (calendar) => take(() => save(calendar)),
    remove: (id) => take(() => remove(id)),
    restore: (id) => (isFailing ? null : restore(id)),
    links: () => [...links.values()],
    linkOf: (callId) => [...links.values()].find((link) => link.callId === callId) ?? null,
    lightly: (work) => work(),
    secure: () => take(() => undefined),
    changeLinks: (put, drop) =>
      take(() => {
        for (const link of put.map(stored)) links.set(keyOf(link), link);
        for (const link of drop.map(stored)) links.delete(keyOf(link));
      }),
    choices: () => [...choices.values()],
    choose: (meeting, choice) =>
      take(() => {
        const made = stored(meeting);
        if (choice === null) choices.delete(keyOf(made));
        else choices.set(keyOf(made), { ...made, choice });
      }),
    keepCopy: (id, bytes) =>
      Promise.resolve(!removed.has(id) && take(() => void copies.set(id, bytes.slice()))),
    readCopy: (id) => Promise.resolve(removed.has(id) ? null : (copies.get(id)?.slice() ?? null)),
  };
}
