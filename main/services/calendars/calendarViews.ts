import type { CalendarState, CalendarView } from '../../../shared/ipc/calendars.ts';
import type { Calendar, CalendarId } from '../../../shared/schemas/calendar.ts';
import type { CalendarDeps } from './calendarDeps.ts';
import type { Readings } from './readings.ts';

function stateOf({ failure, readAt, addedAt }: Calendar, isChecking: boolean): CalendarState {
  if (isChecking) return { kind: 'checking' };
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
      state: stateOf(calendar, checking.has(id)),
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
