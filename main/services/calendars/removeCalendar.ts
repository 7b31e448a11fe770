import { isTouched } from '../../../shared/domain/calendarCall/callUpdate.ts';
import type { CalendarView } from '../../../shared/ipc/calendars.ts';
import type { CalendarId, CalendarLink } from '../../../shared/schemas/calendar.ts';
import type { CallId } from '../../../shared/schemas/call.ts';
import type { CalendarDeps } from './calendarDeps.ts';
import type { CalendarTools } from './calendarTools.ts';
import { inSlices } from './inSlices.ts';

/** Removes the calls of links that nobody touched, and brings calls back, in slices. */
function createCallsOf({ calls, clock }: CalendarDeps) {
  const isFree = (link: CalendarLink): boolean => {
    const call = calls.find(link.callId);
    return call?.stage === 'planned' && !isTouched(call, link);
  };
  return {
    remove: async (links: readonly CalendarLink[]): Promise<readonly CallId[]> => {
      const removed: CallId[] = [];
      await inSlices(links, clock, (slice) => {
        const free = slice.filter(isFree).map(({ callId }) => callId);
        free.forEach((callId) => calls.remove(callId, clock.now()));
        removed.push(...free);
        return true;
      });
      return removed;
    },
    restore: (ids: readonly CallId[]) =>
      inSlices(ids, clock, (slice) => {
        slice.forEach((callId) => calls.restore(callId));
        return true;
      }),
  };
}

/** Removes calendars with the calls that nobody touched, and brings them back. */
export function createRemoveCalendar(deps: CalendarDeps, { readings, views, inTurn }: CalendarTools) {
  const { store, emit } = deps;
  const callsOf = createCallsOf(deps);
  const removedCalls = new Map<CalendarId, readonly CallId[]>();

  const tell = (ids: readonly CallId[]): void => {
    if (ids.length > 0) emit('calls.changed', { ids });
    views.tell();
  };
  const remove = async (id: CalendarId): Promise<{ readonly removedCallCount: number } | null> => {
    const links = store.links().filter(({ calendarId }) => calendarId === id);
    if (readings.find(id) === null || !store.remove(id)) return null;
    const removed = await callsOf.remove(links);
    removedCalls.set(id, removed);
    readings.forget(id);
    tell(removed);
    return { removedCallCount: removed.length };
  };
  const restore = async (id: CalendarId): Promise<CalendarView | null> => {
    const restored = store.restore(id);
    if (restored === null) return null;
    const own = new Set(restored.links.map(({ callId }) => callId));
    const ids = (removedCalls.get(id) ?? []).filter((callId) => own.has(callId));
    removedCalls.delete(id);
    await callsOf.restore(ids);
    await readings.againInTurn(id);
    tell(ids);
    return views.of(id);
  };
  return {
    remove: (id: CalendarId) => inTurn(() => remove(id)),
    restore: (id: CalendarId) => inTurn(() => restore(id)),
  };
}
