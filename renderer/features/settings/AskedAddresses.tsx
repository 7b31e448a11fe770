import { useEffect, useState } from 'react';
import type { CalendarView } from '../../../shared/ipc/calendars.ts';
import { ask, listen } from '../../app/bridge.ts';
import { useText } from '../../app/text.ts';
import { SettingGroup, SettingRow } from '../../ui/SettingGroup.tsx';
import { feedHosts } from './feedHosts.ts';
import styles from './PrivacySettings.module.css';

function useCalendars(): readonly CalendarView[] | null {
  const [calendars, setCalendars] = useState<readonly CalendarView[] | null>(null);
  useEffect(() => {
    let isShown = true;
    void ask('calendar.list').then((list) => {
      if (isShown) setCalendars((newer) => newer ?? list);
    });
    const stop = listen('calendars.changed', (changed) => setCalendars(changed.calendars));
    return () => {
      isShown = false;
      stop();
    };
  }, []);
  return calendars;
}

/** Whom Callside asks for anything: the calendars that were subscribed to, by their hosts, and nobody else. */
export const AskedAddresses = () => {
  const t = useText();
  const calendars = useCalendars();
  if (calendars === null) return null;
  const { feedCount, hosts } = feedHosts(calendars);
  const isNone = feedCount === 0;
  return (
    <SettingGroup title={t('privacy.sent')}>
      <SettingRow
        title={isNone ? t('privacy.nothing') : t('privacy.feeds', { count: feedCount })}
        words={t(isNone ? 'privacy.nothingWords' : 'privacy.feedsWords')}
      >
        {() => null}
      </SettingRow>
      {isNone ? null : (
        <ul className={styles.hosts} aria-label={t('privacy.hosts')}>
          {hosts.map((host) => (
            <li key={host} data-selectable>
              {host}
            </li>
          ))}
        </ul>
      )}
    </SettingGroup>
  );
};
