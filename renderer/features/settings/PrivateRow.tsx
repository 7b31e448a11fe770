import { useBoot } from '../../app/boot.ts';
import { SettingRow } from '../../ui/SettingGroup.tsx';
import { Switch } from '../../ui/Switch.tsx';
import { change } from './change.ts';

/** Whether reminders and tray keep client and outcome to themselves; with the words of the page it stands on. */
export const PrivateRow = ({ title, words }: { readonly title: string; readonly words: string }) => {
  const { areRemindersPrivate } = useBoot().settings;
  return (
    <SettingRow title={title} words={words}>
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
