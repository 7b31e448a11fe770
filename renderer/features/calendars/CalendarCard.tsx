import { CalendarCheck2, FileText, Link } from 'lucide-react';
import { useRef, useState } from 'react';
import type { CalendarView } from '../../../shared/ipc/calendars.ts';
import { useText } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Icon } from '../../ui/Icon.tsx';
import styles from './CalendarCard.module.css';
import { CalendarMenu } from './CalendarMenu.tsx';
import { CalendarName } from './CalendarName.tsx';
import { CalendarProblems } from './CalendarProblems.tsx';
import { CalendarRule } from './CalendarRule.tsx';
import { CalendarState } from './CalendarState.tsx';
import { feedHost } from './feedHost.ts';
import { MeetingsSheet } from './MeetingsSheet.tsx';
import { StaleHelp } from './StaleHelp.tsx';

type CalendarProps = { readonly calendar: CalendarView };

const sourceWords = ({ source }: CalendarView): string =>
  source.kind === 'feed' ? feedHost(source.url) : source.fileName;

const Head = ({ calendar }: CalendarProps) => {
  const [isRenaming, setIsRenaming] = useState(false);
  const menu = useRef<HTMLButtonElement>(null);
  const endRenaming = (isByKey: boolean): void => {
    setIsRenaming(false);
    if (isByKey) menu.current?.focus();
  };
  return (
    <header className={styles.head}>
      <span className={styles.sign}>
        <Icon icon={calendar.source.kind === 'feed' ? Link : FileText} size={16} />
      </span>
      <div className={styles.about}>
        <CalendarName calendar={calendar} isRenaming={isRenaming} onDone={endRenaming} />
        <p className={styles.source} data-selectable>
          {sourceWords(calendar)}
        </p>
        <CalendarState calendar={calendar} />
      </div>
      <CalendarMenu calendar={calendar} button={menu} onRename={() => setIsRenaming(true)} />
    </header>
  );
};

const Meetings = ({ calendar }: CalendarProps) => {
  const t = useText();
  const [isOpen, setIsOpen] = useState(false);
  const { meetingCount, callCount } = calendar;
  return (
    <div className={styles.meetings}>
      <p className={styles.counts}>
        {meetingCount === 0
          ? t('calendars.countsNone')
          : t('calendars.counts', { calls: callCount, count: meetingCount })}
      </p>
      {meetingCount === 0 ? null : (
        <Button size="sm" icon={CalendarCheck2} onPress={() => setIsOpen(true)}>
          {t('calendars.meetings.open')}
        </Button>
      )}
      {isOpen ? <MeetingsSheet calendar={calendar} onClose={() => setIsOpen(false)} /> : null}
    </div>
  );
};

/** One calendar: where it comes from, how current it is, and which of its meetings are calls. */
export const CalendarCard = ({ calendar }: CalendarProps) => (
  <Card as="article" padding="none" aria-label={calendar.name}>
    <Head calendar={calendar} />
    <StaleHelp calendar={calendar} />
    <CalendarRule calendar={calendar} />
    <Meetings calendar={calendar} />
    {calendar.problems.length === 0 ? null : <CalendarProblems problems={calendar.problems} />}
  </Card>
);
