import { useEffect, useState } from 'react';
import type { CalendarMeeting, CalendarView } from '../../../shared/ipc/calendars.ts';
import type { MeetingChoice } from '../../../shared/schemas/calendar.ts';
import { ask, listen } from '../../app/bridge.ts';
import { createRefresher } from '../../app/todayStore.ts';
import { choiceFor, withWanted } from './meetingChoice.ts';

export type ChooseMeeting = {
  /** Takes or leaves one meeting. */
  readonly one: (meeting: CalendarMeeting, isWanted: boolean) => void;
  /** Takes or leaves every meeting of its series; null leaves them all to the rule. */
  readonly series: (meeting: CalendarMeeting, choice: MeetingChoice['choice'] | null) => void;
};

export type Meetings = {
  /** Null until they have come. */
  readonly meetings: readonly CalendarMeeting[] | null;
  readonly choose: ChooseMeeting;
};

const isSame = (a: CalendarMeeting, b: CalendarMeeting): boolean =>
  a.uid === b.uid && a.occurrenceKey === b.occurrenceKey;

/** The meetings of a calendar, current as long as they are shown. */
export function useMeetings({ id, rule }: CalendarView): Meetings {
  const [meetings, setMeetings] = useState<readonly CalendarMeeting[] | null>(null);
  useEffect(() => {
    let isShown = true;
    const { refresh, stop } = createRefresher(async () => {
      const current = await ask('calendar.meetings', { id });
      if (isShown) setMeetings(current);
    });
    const stopListening = listen('calendars.changed', refresh);
    refresh();
    return () => {
      isShown = false;
      stopListening();
      stop();
    };
  }, [id]);
  const reload = async (): Promise<void> => setMeetings(await ask('calendar.meetings', { id }));
  const choose = async (
    meeting: CalendarMeeting,
    occurrenceKey: string | null,
    choice: MeetingChoice['choice'] | null,
  ): Promise<void> => {
    await ask('calendar.choose', { uid: meeting.uid, occurrenceKey, choice });
  };
  return {
    meetings,
    choose: {
      one: (meeting, isWanted) => {
        const shown = meetings ?? [];
        setMeetings(shown.map((other) => (isSame(other, meeting) ? withWanted(other, isWanted) : other)));
        const choice = choiceFor(meeting.standing, isWanted, rule.mode);
        void choose(meeting, meeting.occurrenceKey, choice).finally(() => void reload());
      },
      series: (meeting, choice) => {
        const own = choose(meeting, meeting.occurrenceKey, null);
        void own.then(() => choose(meeting, null, choice)).finally(() => void reload());
      },
    },
  };
}
