import { Repeat2 } from 'lucide-react';
import type { CalendarMeeting } from '../../../shared/ipc/calendars.ts';
import { useFormat } from '../../app/format.ts';
import { useText, type Text } from '../../app/text.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { Menu, MenuItem, MenuSection } from '../../ui/Menu.tsx';
import { StepCheck } from '../../ui/StepCheck.tsx';
import styles from './MeetingsSheet.module.css';
import type { ChooseMeeting } from './useMeetings.ts';

type MeetingRowProps = { readonly meeting: CalendarMeeting; readonly choose: ChooseMeeting };

const titleOf = (t: Text, { title }: CalendarMeeting): string =>
  title.trim() === '' ? t('calendars.meetings.untitled') : title;

function peopleWords(t: Text, [first, ...others]: readonly string[]): string {
  if (first === undefined) return '';
  return others.length === 0 ? first : t('calendars.meetings.people', { first, count: others.length });
}

const SeriesMenu = ({ meeting, choose }: MeetingRowProps) => {
  const t = useText();
  const label = t('calendars.meetings.moreFor', { title: titleOf(t, meeting) });
  return (
    <Menu
      label={label}
      placement="bottom end"
      trigger={<IconButton icon={Repeat2} size="sm" label={label} className={styles.more} />}
    >
      <MenuItem
        id="take"
        text={t('calendars.meetings.seriesTake')}
        onAction={() => choose.series(meeting, 'take')}
      />
      <MenuItem
        id="ignore"
        text={t('calendars.meetings.seriesIgnore')}
        onAction={() => choose.series(meeting, 'ignore')}
      />
      <MenuSection>
        <MenuItem
          id="rule"
          text={t('calendars.meetings.asRule')}
          onAction={() => choose.series(meeting, null)}
        />
      </MenuSection>
    </Menu>
  );
};

/** One meeting ahead: ticked when it is a call. Those of a series have a menu for all of them. */
export const MeetingRow = ({ meeting, choose }: MeetingRowProps) => {
  const t = useText();
  const format = useFormat();
  const { standing } = meeting;
  const isIgnored = standing === 'ignored' || standing === 'series-ignored';
  const people = peopleWords(t, meeting.people);
  return (
    <li className={styles.row}>
      <div className={styles.meeting}>
        <StepCheck isDone={standing === 'call'} onChange={(isWanted) => choose.one(meeting, isWanted)}>
          <span className={styles.line}>
            <span className={styles.time}>{format.time(meeting.startsAt)}</span>
            <span className={styles.what}>
              <span className={styles.name}>{titleOf(t, meeting)}</span>
              {people === '' ? null : <span className={styles.people}>{people}</span>}
            </span>
            {isIgnored ? (
              <span className={styles.standing}>{t(`calendars.meetings.${standing}`)}</span>
            ) : null}
          </span>
        </StepCheck>
      </div>
      {meeting.isRecurring ? (
        <SeriesMenu meeting={meeting} choose={choose} />
      ) : (
        <span className={styles.more} />
      )}
    </li>
  );
};
