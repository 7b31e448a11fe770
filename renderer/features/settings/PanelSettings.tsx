import { useBoot } from '../../app/boot.ts';
import { useText } from '../../app/text.ts';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { Select } from '../../ui/Select.tsx';
import { SettingGroup, SettingRow } from '../../ui/SettingGroup.tsx';
import { Switch } from '../../ui/Switch.tsx';
import { change } from './change.ts';
import { leadChoices, OPACITIES_PERCENT } from './choices.ts';
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

const SIDES = ['left', 'right'] as const;

const SideRow = () => {
  const t = useText();
  const { panelSide } = useBoot().settings;
  const title = t('settings.side.title');
  return (
    <SettingRow title={title} words={t('settings.side.words')}>
      {() => (
        <SegmentedControl
          label={title}
          options={SIDES.map((id) => ({ id, text: t(`settings.side.${id}`) }))}
          value={panelSide}
          onChange={(chosen) => change({ panelSide: chosen })}
        />
      )}
    </SettingRow>
  );
};

const OpacityRow = () => {
  const t = useText();
  const { platform, settings } = useBoot();
  const title = t('settings.opacity.title');
  const isLinux = platform === 'linux';
  return (
    <SettingRow title={title} words={t(isLinux ? 'settings.opacity.linux' : 'settings.opacity.words')}>
      {() => (
        <Select
          label={title}
          labelPlacement="hidden"
          isDisabled={isLinux}
          options={OPACITIES_PERCENT.map((percent) => ({
            id: String(percent),
            text: t('settings.opacity.percent', { percent }),
          }))}
          value={String(settings.panelOpacityPercent)}
          onChange={(percent) => change({ panelOpacityPercent: Number(percent) })}
        />
      )}
    </SettingRow>
  );
};

export const ShareRow = () => {
  const t = useText();
  const { platform, settings } = useBoot();
  const isLinux = platform === 'linux';
  return (
    <SettingRow title={t('settings.share.title')} words={t(`settings.share.${platform}`)}>
      {({ titleId, wordsId }) => (
        <Switch
          aria-labelledby={titleId}
          aria-describedby={wordsId}
          isDisabled={isLinux}
          isOn={settings.isPanelHiddenFromShare && !isLinux}
          onChange={(isOn) => change({ isPanelHiddenFromShare: isOn })}
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
        <SideRow />
        <OpacityRow />
        <ShareRow />
      </SettingGroup>
    </div>
  );
};
