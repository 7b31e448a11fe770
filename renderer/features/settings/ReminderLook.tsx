import { useBoot } from '../../app/boot.ts';
import { useText } from '../../app/text.ts';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { SettingGroup, SettingRow } from '../../ui/SettingGroup.tsx';
import { change } from './change.ts';
import { PrivateRow } from './PrivateRow.tsx';

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
  return (
    <SettingGroup title={t('settings.reminders.appear')}>
      <ShownByRow />
      <PrivateRow
        title={t('settings.reminders.private.title')}
        words={t('settings.reminders.private.words')}
      />
    </SettingGroup>
  );
};
