import { useEffect, useState } from 'react';
import type { StartAtLogin } from '../../../shared/ipc/reminders.ts';
import { ask } from '../../app/bridge.ts';
import { useReminders } from '../../app/remindersStore.ts';
import { useText } from '../../app/text.ts';
import { SettingRow } from '../../ui/SettingGroup.tsx';
import { Switch } from '../../ui/Switch.tsx';

/** Whether Callside starts with the system; off and still, with its reason, where that cannot be set. */
export const StartupRow = () => {
  const t = useText();
  const hasTray = useReminders()?.hasTray ?? true;
  const [startup, setStartup] = useState<StartAtLogin | null>(null);
  useEffect(() => {
    let isShown = true;
    void ask('startup.get').then((answer) => {
      if (isShown) setStartup(answer);
    });
    return () => {
      isShown = false;
    };
  }, []);
  const why = t(hasTray ? 'settings.startAtLogin.words' : 'settings.startAtLogin.wordsNoTray');
  return (
    <SettingRow
      title={t('settings.startAtLogin.title')}
      words={startup?.isOn === null ? t('settings.startAtLogin.unavailable') : why}
    >
      {({ titleId, wordsId }) => (
        <Switch
          aria-labelledby={titleId}
          aria-describedby={wordsId}
          isOn={startup?.isOn ?? false}
          isDisabled={(startup?.isOn ?? null) === null}
          onChange={(isOn) => void ask('startup.set', { isOn }).then(setStartup)}
        />
      )}
    </SettingRow>
  );
};
