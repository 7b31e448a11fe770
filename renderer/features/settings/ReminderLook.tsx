import { useBoot } from '../../app/boot.ts';
import { useText } from '../../app/text.ts';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { SettingGroup, SettingRow } from '../../ui/SettingGroup.tsx';
import { Switch } from '../../ui/Switch.tsx';
import { change } from './change.ts';

const SHOWN_BY = ['system', 'window'] as const;

const ShownByRow = () => {
  const t = useText();
  const { remindersShownBy } = useBoot().settings;
  const title = t('settings.reminders.shownBy.title');
  return (
    <SettingRow title={title}>
      {() => (
        <SegmentedControl
          label={title}
          options={SHOWN_BY.map((id) => ({ id, text: t(`settings.reminders.shownBy.${id}`) }))}
          value={remindersShownBy}
          onChange={(chosen) => change({ remindersShownBy: chosen })}
        />
      )}
    </SettingRow>
  );
};

/** Who shows reminders, and how much they say. */
export const ReminderLook = () => {
  const t = useText();
  const { areRemindersPrivate } = useBoot().settings;
  return (
    <SettingGroup title={t('settings.reminders.appear')}>
      <ShownByRow />
      <SettingRow title={t('settings.reminders.private.title')} words={t('settings.reminders.private.words')}>
        {({ titleId, wordsId }) => (
          <Switch
            aria-labelledby={titleId}
            aria-describedby={wordsId}
            isOn={areRemindersPrivate}
            onChange={(isOn) => change({ areRemindersPrivate: isOn })}
          />
        )}
      </SettingRow>
    </SettingGroup>
  );
};
