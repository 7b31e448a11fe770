import { useState } from 'react';
import { useBoot } from '../../app/boot.ts';
import { forgetRecent, hasRecent } from '../../app/palette.ts';
import { go } from '../../app/routes.ts';
import { useText } from '../../app/text.ts';
import { say } from '../../app/toasts.ts';
import { Button } from '../../ui/Button.tsx';
import { SettingGroup, SettingRow } from '../../ui/SettingGroup.tsx';
import { Switch } from '../../ui/Switch.tsx';
import { AskedAddresses } from './AskedAddresses.tsx';
import { change } from './change.ts';
import styles from './PrivacySettings.module.css';
import { ShareRow } from './PanelSettings.tsx';

const PrivateRow = () => {
  const t = useText();
  const { areRemindersPrivate } = useBoot().settings;
  return (
    <SettingRow title={t('privacy.reminders.title')} words={t('privacy.reminders.words')}>
      {({ titleId, wordsId }) => (
        <Switch
          aria-labelledby={titleId}
          aria-describedby={wordsId}
          isOn={areRemindersPrivate}
          onChange={(isOn) => change({ areRemindersPrivate: isOn })}
        />
      )}
    </SettingRow>
  );
};

const RecentRow = () => {
  const t = useText();
  const [isKept, setIsKept] = useState(hasRecent);
  const forget = (): void => {
    forgetRecent();
    setIsKept(false);
    say(t('privacy.recent.cleared'));
  };
  return (
    <SettingRow
      title={t('privacy.recent.title')}
      words={t(isKept ? 'privacy.recent.words' : 'privacy.recent.none')}
    >
      {({ titleId }) => (
        <Button size="sm" aria-describedby={titleId} isDisabled={!isKept} onPress={forget}>
          {t('privacy.recent.clear')}
        </Button>
      )}
    </SettingRow>
  );
};

const StoredGroup = () => {
  const t = useText();
  return (
    <SettingGroup title={t('privacy.stored')}>
      <div className={styles.stored}>
        <p>{t('privacy.storedWords')}</p>
        <Button size="sm" onPress={() => go({ view: 'settings', section: 'data' })}>
          {t('privacy.folder')}
        </Button>
      </div>
      <RecentRow />
    </SettingGroup>
  );
};

/** What others may see, what is stored, and what goes out. */
export const PrivacySettings = () => {
  const t = useText();
  return (
    <div className={styles.page}>
      <div className={styles.groups}>
        <SettingGroup title={t('privacy.shown')}>
          <PrivateRow />
          <ShareRow />
        </SettingGroup>
        <StoredGroup />
        <AskedAddresses />
      </div>
      <aside className={styles.aside} aria-label={t('privacy.aside.title')}>
        <h2 className={styles.heading}>{t('privacy.aside.title')}</h2>
        <p className={styles.explained}>{t('privacy.aside.words')}</p>
      </aside>
    </div>
  );
};
