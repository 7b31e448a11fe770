import { useBoot } from '../../app/boot.ts';
import { useText } from '../../app/text.ts';
import { Select } from '../../ui/Select.tsx';
import { SettingGroup, SettingRow } from '../../ui/SettingGroup.tsx';
import { Switch } from '../../ui/Switch.tsx';
import { change } from './change.ts';
import { leadChoices } from './choices.ts';
import styles from './SettingsView.module.css';

const TurnRow = () => {
  const t = useText();
  const { askLeadMinutes } = useBoot().settings;
  const title = t('settings.turn.title');
  const textOf = (minutes: number): string =>
    minutes === 0 ? t('settings.turn.never') : t('settings.turn.before', { count: minutes });
  return (
    <SettingRow title={title} words={t('settings.turn.words')}>
      {() => (
        <Select
          label={title}
          labelPlacement="hidden"
          options={leadChoices(askLeadMinutes).map((minutes) => ({
            id: String(minutes),
            text: textOf(minutes),
          }))}
          value={String(askLeadMinutes)}
          onChange={(minutes) => change({ askLeadMinutes: Number(minutes) })}
        />
      )}
    </SettingRow>
  );
};

const OnTopRow = () => {
  const t = useText();
  const { isPanelOnTop } = useBoot().settings;
  return (
    <SettingRow title={t('settings.onTop.title')} words={t('settings.onTop.words')}>
      {({ titleId, wordsId }) => (
        <Switch
          aria-labelledby={titleId}
          aria-describedby={wordsId}
          isOn={isPanelOnTop}
          onChange={(isOn) => change({ isPanelOnTop: isOn })}
        />
      )}
    </SettingRow>
  );
};

/** How the panel behaves beside a call. */
export const PanelSettings = () => {
  const t = useText();
  return (
    <div className={styles.column}>
      <SettingGroup title={t('settings.panel')}>
        <TurnRow />
        <OnTopRow />
      </SettingGroup>
    </div>
  );
};
