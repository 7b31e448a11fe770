import { zonedTime } from '../../../shared/lib/time.ts';
import type {
  Calendar,
  CalendarId,
  CalendarProblem,
  CalendarReading,
} from '../../../shared/schemas/calendar.ts';
import type { CalendarDeps } from './calendarDeps.ts';
import type { InTurn } from './inTurn.ts';
import { createSync, type Synced, windowAt } from './syncCalendar.ts';

/** What is known of a calendar since its copy was last read; nothing of it outlives the process. */
export type Standing = {
  readonly meetingCount: number;
  readonly callCount: number;
  readonly problems: readonly CalendarProblem[];
  /** Every UID that is in it, and whether it recurs. */
  readonly isSeries: ReadonlyMap<string, boolean>;
  /** The day and zone it was read for: on another, meetings come near and floating times move. */
  readonly day: string;
};

export type Readings = ReturnType<typeof createReadings>;

/** Reads calendars, brings the calls in line with them one calendar at a time, and remembers how each stands. */
export function createReadings(deps: CalendarDeps, inTurn: InTurn) {
  const { store, reader, clock } = deps;
  const sync = createSync(deps);
  const standings = new Map<CalendarId, Standing>();

  const today = (): string =>
    `${zonedTime(clock.now(), clock.timeZone()).toPlainDate().toString()} ${clock.timeZone()}`;
  const find = (id: CalendarId): Calendar | null =>
    store.list().find((calendar) => calendar.id === id) ?? null;
  const apply = async (calendar: Calendar, reading: CalendarReading): Promise<Synced> => {
    const synced = await sync(calendar, reading);
    const { meetingCount, callCount } = synced;
    const isSeries = new Map(reading.occurrences.map(({ uid, isRecurring }) => [uid, isRecurring]));
    const standing = { meetingCount, callCount, isSeries, problems: reading.problems, day: today() };
    standings.set(calendar.id, standing);
    return synced;
  };
  const readCopy = async (id: CalendarId): Promise<CalendarReading | null> => {
    const bytes = await store.readCopy(id);
    if (bytes === null) return null;
    const reading = await reader.read(bytes, windowAt(deps));
    return reading.ok ? reading.value : null;
  };

  const againInTurn = async (id: CalendarId): Promise<void> => {
    const reading = await readCopy(id);
    const calendar = find(id);
    if (calendar !== null && reading !== null) await apply(calendar, reading);
  };

  return {
    find,
    /** To be called within a turn. */
    apply,
    readCopy,
    read: (bytes: Uint8Array) => reader.read(bytes, windowAt(deps)),
    standingOf: (id: CalendarId): Standing | null => standings.get(id) ?? null,
    forget: (id: CalendarId): void => void standings.delete(id),
    isOfToday: (id: CalendarId): boolean => standings.get(id)?.day === today(),
    /** Reads the last good copy again: another day, another rule, another choice. */
    again: (id: CalendarId): Promise<void> => inTurn(() => againInTurn(id)),
    /** The same, to be called within a turn. */
    againInTurn,
  };
}
