import { Check, FileDown, Link } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useStore } from 'zustand';
import type { CalendarView } from '../../../shared/ipc/calendars.ts';
import { useText } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { SubscribeForm } from './AddCalendar.tsx';
import styles from './CalendarOffer.module.css';
import { calendarsStore } from './calendarsStore.ts';
import { importFile } from './imports.ts';

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

const FileRow = () => {
  const t = useText();
  const [isBusy, setIsBusy] = useState(false);
  const choose = (): void => {
    setIsBusy(true);
    void importFile(t).finally(() => setIsBusy(false));
  };
  return (
    <div className={styles.row}>
      <span className={styles.sign}>
        <Icon icon={FileDown} size={18} />
      </span>
      <div className={styles.about}>
        <h2 className={styles.name}>{t('welcome.calls.file')}</h2>
        <p className={styles.words}>{t('welcome.calls.fileWords')}</p>
      </div>
      <Button size="sm" onPress={choose} isPending={isBusy}>
        {t('welcome.calls.choose')}
      </Button>
    </div>
  );
};

/** The ways to a calendar, short: for whom it is the first one. Files may be dropped anywhere on the window. */
export const CalendarOffer = ({ children }: { readonly children: ReactNode }) => {
  const t = useText();
  return (
    <Card padding="none">
      <div className={styles.row}>
        <span className={styles.sign}>
          <Icon icon={Link} size={18} />
        </span>
        <div className={styles.about}>
          <h2 className={styles.name}>{t('calendars.add.subscribe')}</h2>
          <p className={styles.words}>{t('welcome.calls.words')}</p>
          <SubscribeForm />
          <Added />
        </div>
      </div>
      <FileRow />
      {children}
    </Card>
  );
};
