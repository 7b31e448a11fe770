import type { CalendarId } from '../../../shared/schemas/calendar.ts';
import type { CalendarStore, RemovedCalendar } from '../../calendarPorts.ts';
import type { Logger } from '../../ports.ts';
import type { CalendarRows } from '../database/calendarRows.ts';
import { isCorruption, storageFailureOf } from '../database/storageFailure.ts';
import { openCalendarCopies } from './calendarCopies.ts';

export type CalendarStoreDeps = {
  readonly rows: CalendarRows;
  /** Holds the copies; made when the first is written. */
  readonly folder: string;
  readonly log: Logger;
};

/** A file that is damaged, or that was closed because the app is ending: neither is mended by asking again. */
function otherReasonOf(error: unknown): 'corrupt' | 'closed' | null {
  if (isCorruption(error)) return 'corrupt';
  return error instanceof Error && 'code' in error && error.code === 'ERR_INVALID_STATE' ? 'closed' : null;
}

/** What a write gives; null when disk or file do not take it. Every other error is a bug and goes on. */
function createTaken(log: Logger) {
  return <T>(write: () => T): { readonly value: T } | null => {
    try {
      return { value: write() };
    } catch (error) {
      const reason = storageFailureOf(error) ?? otherReasonOf(error);
      if (reason === null) throw error;
      log.error('calendar.notWritten', { reason });
      return null;
    }
  };
}

type Copies = ReturnType<typeof openCalendarCopies>;

function createRemoval(rows: CalendarRows, copies: Copies) {
  const removed = new Map<CalendarId, RemovedCalendar>();
  return {
    isRemoved: (id: CalendarId): boolean => removed.has(id),
    remove: (id: CalendarId): void => {
      copies.setAside(id);
      try {
        const gone = rows.remove(id);
        if (gone !== null) removed.set(id, gone);
      } catch (error) {
        copies.bringBack(id);
        throw error;
      }
    },
    restore: (id: CalendarId): RemovedCalendar | null => {
      const found = removed.get(id);
      if (found === undefined) return null;
      copies.bringBack(id);
      try {
        const restored = rows.restore(found);
        removed.delete(id);
        return restored;
      } catch (error) {
        copies.setAside(id);
        throw error;
      }
    },
  };
}

/** Calendars in the history's database, their copies as files beside it. */
export function createCalendarStore({ rows, folder, log }: CalendarStoreDeps): CalendarStore {
  const known = new Set<string>(rows.calendarIds());
  const copies = openCalendarCopies(folder);
  const { isRemoved, remove, restore } = createRemoval(rows, copies);
  const taken = createTaken(log);
  const isTaken = (write: () => void): boolean => taken(write) !== null;
  taken(() => copies.tidy((id) => known.has(id)));

  return {
    list: () => rows.calendars(),
    save: (calendar) => isTaken(() => rows.save(calendar)),
    remove: (id) => isTaken(() => remove(id)),
    restore: (id) => taken(() => restore(id))?.value ?? null,
    links: () => rows.links(),
    linkOf: (callId) => rows.linkOfCall(callId),
    changeLinks: (put, drop) => isTaken(() => rows.changeLinks(put, drop)),
    lightly: (work) => rows.lightly(work),
    secure: () => isTaken(() => rows.secure()),
    choices: () => rows.choices(),
    choose: (meeting, choice) => isTaken(() => rows.choose(meeting, choice)),
    async keepCopy(id, bytes) {
      // A feed that answers after its calendar was removed leaves nothing behind.
      if (isRemoved(id)) return false;
      try {
        await copies.write(id, bytes);
        return true;
      } catch (error) {
        log.error('calendar.copyNotWritten', { reason: storageFailureOf(error) ?? 'failing' });
        return false;
      }
    },
    readCopy: (id) => (isRemoved(id) ? Promise.resolve(null) : copies.read(id).catch(() => null)),
  };
}
