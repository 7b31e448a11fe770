import type { CalendarState, CalendarView } from '../../../shared/ipc/calendars.ts';
import type { Calendar, CalendarId } from '../../../shared/schemas/calendar.ts';
import type { CalendarDeps } from './calendarDeps.ts';
import type { Readings } from './readings.ts';

type Doubts = { readonly isChecking: boolean; readonly isLost: boolean };

function stateOf(calendar: Calendar, { isChecking, isLost }: Doubts): CalendarState {
  const { source, failure, readAt, addedAt } = calendar;
  if (isChecking) return { kind: 'checking' };
  // A feed is asked for again; a file has nobody to ask.
  if (isLost && source.kind === 'file') return { kind: 'lost' };
  return failure === null
    ? { kind: 'current', at: readAt ?? addedAt }
    : { kind: 'stale', at: readAt, failure };
}

/** Calendars as the pages see them. */
export function createCalendarViews(deps: CalendarDeps, readings: Readings) {
  const { store, emit } = deps;
  const checking = new Set<CalendarId>();

  const viewOf = (calendar: Calendar): CalendarView => {
    const { id, name, source, rule } = calendar;
    const standing = readings.standingOf(id);
    return {
      ...{ id, name, source, rule },
      state: stateOf(calendar, { isChecking: checking.has(id), isLost: readings.isLost(id) }),
      meetingCount: standing?.meetingCount ?? 0,
      callCount: standing?.callCount ?? 0,
      problems: standing?.problems ?? [],
    };
  };
  const list = (): readonly CalendarView[] => store.list().map(viewOf);
  const tell = (): void => emit('calendars.changed', { calendars: list() });
  return {
    list,
    tell,
    of: (id: CalendarId): CalendarView | null => {
      const calendar = readings.find(id);
      return calendar === null ? null : viewOf(calendar);
    },
    setChecking: (id: CalendarId, isChecking: boolean): void => {
      if (isChecking) checking.add(id);
      else checking.delete(id);
      tell();
    },
  };
}

export type CalendarViews = ReturnType<typeof createCalendarViews>;
