import type { CalendarView, CallOrigin } from '../../../shared/ipc/calendars.ts';
import type { Calendar, CalendarId, MeetingChoice, SalesCallRule } from '../../../shared/schemas/calendar.ts';
import type { CallId } from '../../../shared/schemas/call.ts';
import type { CalendarDeps } from './calendarDeps.ts';
import { createCalendarViews } from './calendarViews.ts';
import { createFeeds } from './feeds.ts';
import { createFollow } from './followCalendars.ts';
import type { CalendarTools } from './calendarTools.ts';
import { createImportFiles } from './importFiles.ts';
import { createTurns } from './inTurn.ts';
import { createMeetingList } from './meetingList.ts';
import { createReadings } from './readings.ts';
import { createRemoveCalendar } from './removeCalendar.ts';
import { createReread } from './rereadCalendars.ts';

type Choose = Omit<MeetingChoice, 'choice'> & { readonly choice: MeetingChoice['choice'] | null };

/** What the seller changes of a calendar, and which of its meetings are calls. */
function createCuration({ store }: CalendarDeps, { readings, views }: CalendarTools) {
  const change = (id: CalendarId, edit: Partial<Calendar>): boolean => {
    const calendar = readings.find(id);
    return calendar !== null && store.save({ ...calendar, ...edit });
  };
  /** A calendar not read since the start may hold the meeting as well. */
  const mayHave = ({ id }: Calendar, uid: string): boolean =>
    readings.standingOf(id)?.isSeries.has(uid) ?? true;

  return {
    rename(id: CalendarId, name: string): CalendarView | null {
      if (change(id, { name })) views.tell();
      return views.of(id);
    },

    async setRule(id: CalendarId, rule: SalesCallRule): Promise<CalendarView | null> {
      if (change(id, { rule })) {
        await readings.again(id);
        views.tell();
      }
      return views.of(id);
    },

    async choose({ uid, occurrenceKey, choice }: Choose): Promise<MeetingChoice['choice'] | null> {
      const before = store.choices().find((made) => made.uid === uid && made.occurrenceKey === occurrenceKey);
      store.choose({ uid, occurrenceKey }, choice);
      const having = store.list().filter((calendar) => mayHave(calendar, uid));
      await Promise.all(having.map(({ id }) => readings.again(id)));
      views.tell();
      return before?.choice ?? null;
    },
  };
}

/** Meetings of calendars become calls: by file, by feed, by rule and by hand. */
export function createCalendarService(deps: CalendarDeps) {
  const { store, calls } = deps;
  const inTurn = createTurns();
  const readings = createReadings(deps, inTurn);
  const views = createCalendarViews(deps, readings);
  const tools: CalendarTools = { readings, views, inTurn };
  const feeds = createFeeds(deps, tools);

  return {
    list: (): readonly CalendarView[] => views.list(),
    ...createImportFiles(deps, tools),
    ...createCuration(deps, tools),
    ...createRemoveCalendar(deps, tools),
    subscribe: (url: string) => feeds.subscribe(url),
    follow: createFollow(deps, { readings, feeds, views }),
    reread: createReread(deps, { readings, feeds, views }),
    meetings: createMeetingList(deps, readings),

    /** Asks a feed now; a file is read again as it was imported. */
    async refresh(id: CalendarId): Promise<CalendarView | null> {
      const calendar = readings.find(id);
      if (calendar?.source.kind === 'feed') await feeds.check(calendar);
      return views.of(id);
    },

    originOf(callId: CallId): CallOrigin | null {
      const link = store.linkOf(callId);
      const calendar = link === null ? null : readings.find(link.calendarId);
      if (link === null || calendar === null || calls.find(callId) === null) return null;
      const { uid, occurrenceKey } = link;
      const isRecurring = readings.standingOf(link.calendarId)?.isSeries.get(uid) ?? false;
      return { calendarName: calendar.name, isRecurring, uid, occurrenceKey };
    },
  };
}

export type CalendarService = ReturnType<typeof createCalendarService>;
