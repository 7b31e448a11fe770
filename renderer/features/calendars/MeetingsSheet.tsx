import type { CalendarView } from '../../../shared/ipc/calendars.ts';
import { useText } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { LoadingRows } from '../../ui/LoadingRows.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { MeetingList } from './MeetingList.tsx';
import styles from './MeetingsSheet.module.css';
import { useMeetings } from './useMeetings.ts';

type MeetingsSheetProps = { readonly calendar: CalendarView; readonly onClose: () => void };

/** The meetings ahead of one calendar, to be taken or left one by one. */
export const MeetingsSheet = ({ calendar, onClose }: MeetingsSheetProps) => {
  const t = useText();
  const { meetings, choose } = useMeetings(calendar);
  const { callCount, meetingCount, name } = calendar;
  const title = t('calendars.meetings.title', { name });
  return (
    <Sheet
      isOpen
      onClose={onClose}
      label={title}
      header={<h2 className={styles.title}>{title}</h2>}
      footer={
        <>
          <p className={styles.counts}>{t('calendars.counts', { calls: callCount, count: meetingCount })}</p>
          <Button variant="primary" onPress={onClose}>
            {t('calendars.meetings.done')}
          </Button>
        </>
      }
    >
      {meetings === null ? (
        <div className={styles.loading}>
          <LoadingRows label={t('calendars.meetings.loading')} />
        </div>
      ) : (
        <MeetingList meetings={meetings} choose={choose} />
      )}
    </Sheet>
  );
};
