import { zonedTime } from '../../../shared/lib/time.ts';
import type {
  Calendar,
  CalendarId,
  CalendarProblem,
  CalendarReading,
} from '../../../shared/schemas/calendar.ts';
import type { Clock } from '../../ports.ts';
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

/** The day and zone of now. */
const today = (clock: Pick<Clock, 'now' | 'timeZone'>): string =>
  `${zonedTime(clock.now(), clock.timeZone()).toPlainDate().toString()} ${clock.timeZone()}`;

const standingAfter = (
  { meetingCount, callCount }: Synced,
  { occurrences, problems }: CalendarReading,
  day: string,
): Standing => ({
  ...{ meetingCount, callCount, problems, day },
  isSeries: new Map(occurrences.map(({ uid, isRecurring }) => [uid, isRecurring])),
});

/** Reads calendars, brings the calls in line with them one calendar at a time, and remembers how each stands. */
export function createReadings(deps: CalendarDeps, inTurn: InTurn) {
  const { store, reader, clock } = deps;
  const sync = createSync(deps);
  const standings = new Map<CalendarId, Standing>();
  const lost = new Set<CalendarId>();

  const find = (id: CalendarId): Calendar | null =>
    store.list().find((calendar) => calendar.id === id) ?? null;
  const apply = async (calendar: Calendar, reading: CalendarReading): Promise<Synced> => {
    const synced = await sync(calendar, reading);
    standings.set(calendar.id, standingAfter(synced, reading, today(clock)));
    lost.delete(calendar.id);
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
    if (reading === null) lost.add(id);
    else if (calendar !== null) await apply(calendar, reading);
  };

  return {
    find,
    /** To be called within a turn. */
    apply,
    readCopy,
    read: (bytes: Uint8Array) => reader.read(bytes, windowAt(deps)),
    standingOf: (id: CalendarId): Standing | null => standings.get(id) ?? null,
    /** Whether its copy could not be read when it was last wanted. */
    isLost: (id: CalendarId): boolean => lost.has(id),
    forget: (id: CalendarId): void => void standings.delete(id),
    isOfToday: (id: CalendarId): boolean => standings.get(id)?.day === today(clock),
    /** Reads the last good copy again: another day, another rule, another choice. */
    again: (id: CalendarId): Promise<void> => inTurn(() => againInTurn(id)),
    /** The same, to be called within a turn. */
    againInTurn,
  };
}
