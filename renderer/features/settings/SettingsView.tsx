import { useBoot } from '../../app/boot.ts';
import { useText } from '../../app/text.ts';
import { View } from '../../app/View.tsx';
import { GeneralSettings } from './GeneralSettings.tsx';
import { PanelSettings } from './PanelSettings.tsx';
import styles from './SettingsView.module.css';

/** What the seller may choose; every choice applies at once. */
export const SettingsView = () => {
  const t = useText();
  const { version } = useBoot();
  return (
    <View title={t('settings.title')} hasDivider>
      <div className={styles.body}>
        <div className={styles.column}>
          <GeneralSettings />
          <PanelSettings />
          <p className={styles.version} data-selectable>
            {t('settings.version', { version })}
          </p>
        </div>
      </div>
    </View>
  );
};
