import { useState } from 'react';
import { forgetRecent, hasRecent } from '../../app/palette.ts';
import { go } from '../../app/routes.ts';
import { useText } from '../../app/text.ts';
import { say } from '../../app/toasts.ts';
import { Button } from '../../ui/Button.tsx';
import { SettingGroup, SettingRow } from '../../ui/SettingGroup.tsx';
import { AskedAddresses } from './AskedAddresses.tsx';
import styles from './PrivacySettings.module.css';
import { ShareRow } from './PanelSettings.tsx';
import { PrivateRow } from './PrivateRow.tsx';
import { SettingsColumns } from './SettingsColumns.tsx';

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
    <SettingsColumns title={t('privacy.aside.title')} aside={<p>{t('privacy.aside.words')}</p>}>
      <SettingGroup title={t('privacy.shown')}>
        <PrivateRow title={t('privacy.reminders.title')} words={t('privacy.reminders.words')} />
        <ShareRow />
      </SettingGroup>
      <StoredGroup />
      <AskedAddresses />
    </SettingsColumns>
  );
};
