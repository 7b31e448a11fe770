import { Check, FileDown, Link } from 'lucide-react';
import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import type { CalendarView } from '../../../shared/ipc/calendars.ts';
import { useText } from '../../app/text.ts';
import { Card } from '../../ui/Card.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { WayRow } from '../../ui/WayRow.tsx';
import { SubscribeForm } from './AddCalendar.tsx';
import styles from './CalendarOffer.module.css';
import { ChooseFile } from './ChooseFile.tsx';
import { calendarsStore } from './calendarsStore.ts';

const NO_CALENDARS: readonly CalendarView[] = [];

/** What is there already, with what it brings. */
const Added = () => {
  const t = useText();
  const calendars = useStore(calendarsStore, (state) =>
    state.status === 'ready' ? state.calendars : NO_CALENDARS,
  );
  if (calendars.length === 0) return null;
  return (
    <ul className={styles.added} aria-label={t('welcome.calls.added')}>
      {calendars.map(({ id, name, callCount, meetingCount }) => (
        <li key={id}>
          <Icon icon={Check} size={14} strokeWidth={2.4} />
          <b>{name}</b>
          <span>
            {meetingCount === 0
              ? t('calendars.countsNone')
              : t('calendars.counts', { calls: callCount, count: meetingCount })}
          </span>
        </li>
      ))}
    </ul>
  );
};

/** The ways to a calendar, short: for whom it is the first one. Files may be dropped anywhere on the window. */
export const CalendarOffer = ({ children }: { readonly children: ReactNode }) => {
  const t = useText();
  return (
    <Card padding="none">
      <WayRow icon={Link} level={2} title={t('calendars.add.subscribe')} words={t('welcome.calls.words')}>
        <SubscribeForm />
        <Added />
      </WayRow>
      <WayRow
        icon={FileDown}
        level={2}
        title={t('welcome.calls.file')}
        words={t('welcome.calls.fileWords')}
        action={<ChooseFile>{t('welcome.calls.choose')}</ChooseFile>}
      />
      {children}
    </Card>
  );
};
