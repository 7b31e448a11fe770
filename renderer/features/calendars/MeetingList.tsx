import { useState, type CSSProperties } from 'react';
import type { CalendarMeeting } from '../../../shared/ipc/calendars.ts';
import { useBoot } from '../../app/boot.ts';
import { useFormat } from '../../app/format.ts';
import { useText } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { meetingDays } from './meetingDays.ts';
import { MeetingRow } from './MeetingRow.tsx';
import styles from './MeetingsSheet.module.css';
import type { ChooseMeeting } from './useMeetings.ts';

const ROWS_AT_ONCE = 100;

type ListStyle = CSSProperties & Readonly<Record<`--${string}`, string>>;

type MeetingListProps = {
  readonly meetings: readonly CalendarMeeting[];
  readonly choose: ChooseMeeting;
};

/** Meetings by day; a long list comes in parts. */
export const MeetingList = ({ meetings, choose }: MeetingListProps) => {
  const t = useText();
  const format = useFormat();
  const { timeZone } = useBoot();
  const [shownCount, setShownCount] = useState(ROWS_AT_ONCE);
  if (meetings.length === 0) return <EmptyState>{t('calendars.meetings.empty')}</EmptyState>;
  const widest = Math.max(
    ...meetings.slice(0, shownCount).map(({ startsAt }) => format.time(startsAt).length),
  );
  const style: ListStyle = { '--time-w': `${widest}ch` };
  const restCount = Math.min(ROWS_AT_ONCE, meetings.length - shownCount);
  return (
    <div className={styles.days} style={style}>
      {meetingDays(meetings.slice(0, shownCount), timeZone).map(({ day, meetings: ofDay }) => (
        <section key={day}>
          <h3 className={styles.day}>{format.plainDay(day)}</h3>
          <ul>
            {ofDay.map((meeting) => (
              <MeetingRow key={`${meeting.uid} ${meeting.occurrenceKey}`} meeting={meeting} choose={choose} />
            ))}
          </ul>
        </section>
      ))}
      {restCount > 0 ? (
        <Button variant="ghost" onPress={() => setShownCount(shownCount + ROWS_AT_ONCE)}>
          {t('calendars.meetings.more', { count: restCount })}
        </Button>
      ) : null}
    </div>
  );
};
