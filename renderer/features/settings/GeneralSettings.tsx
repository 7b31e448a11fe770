import { useBoot } from '../../app/boot.ts';
import { useText } from '../../app/text.ts';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { Select } from '../../ui/Select.tsx';
import { SettingGroup, SettingRow } from '../../ui/SettingGroup.tsx';
import { change } from './change.ts';
import { lengthChoices } from './choices.ts';
import { DatesRow } from './DatesRow.tsx';
import styles from './SettingsView.module.css';
import { StartupRow } from './StartupRow.tsx';

const THEMES = ['system', 'light', 'dark'] as const;
const LANGUAGES = ['system', 'en', 'de'] as const;

const ThemeRow = () => {
  const t = useText();
  const { theme } = useBoot().settings;
  const title = t('settings.theme.title');
  return (
    <SettingRow title={title}>
      {() => (
        <SegmentedControl
          label={title}
          options={THEMES.map((id) => ({ id, text: t(`settings.theme.${id}`) }))}
          value={theme}
          onChange={(chosen) => change({ theme: chosen })}
        />
      )}
    </SettingRow>
  );
};

const LanguageRow = () => {
  const t = useText();
  const { language } = useBoot().settings;
  const title = t('settings.language.title');
  return (
    <SettingRow title={title}>
      {() => (
        <SegmentedControl
          label={title}
          options={LANGUAGES.map((id) => ({ id, text: t(`settings.language.${id}`) }))}
          value={language}
          onChange={(chosen) => change({ language: chosen })}
        />
      )}
    </SettingRow>
  );
};

const LengthRow = () => {
  const t = useText();
  const { defaultDurationMinutes } = useBoot().settings;
  const title = t('settings.length.title');
  return (
    <SettingRow title={title} words={t('settings.length.words')}>
      {() => (
        <Select
          label={title}
          labelPlacement="hidden"
          options={lengthChoices(defaultDurationMinutes).map((minutes) => ({
            id: String(minutes),
            text: t('settings.minutes', { count: minutes }),
          }))}
          value={String(defaultDurationMinutes)}
          onChange={(minutes) => change({ defaultDurationMinutes: Number(minutes) })}
        />
      )}
    </SettingRow>
  );
};

/** Theme, language, the usual length of a call, and whether Callside starts by itself. */
export const GeneralSettings = () => {
  const t = useText();
  const { version } = useBoot();
  return (
    <div className={styles.column}>
      <SettingGroup title={t('settings.look')}>
        <ThemeRow />
        <LanguageRow />
        <DatesRow />
      </SettingGroup>
      <SettingGroup title={t('settings.planning')}>
        <LengthRow />
      </SettingGroup>
      <SettingGroup title={t('settings.starting')}>
        <StartupRow />
      </SettingGroup>
      <p className={styles.version} data-selectable>
        {t('settings.version', { version })}
      </p>
    </div>
  );
};
