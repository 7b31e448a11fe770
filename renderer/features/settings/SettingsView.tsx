import { Bell, Calendar, EyeOff, HardDrive, Keyboard, PanelRight, SlidersHorizontal } from 'lucide-react';
import type { ReactNode } from 'react';
import { go, SETTINGS_SECTIONS, type SettingsSection } from '../../app/routes.ts';
import { useText } from '../../app/text.ts';
import { View } from '../../app/View.tsx';
import { SideList } from '../../ui/SideList.tsx';
import { DataPage } from './data/DataPage.tsx';
import { GeneralSettings } from './GeneralSettings.tsx';
import { PanelSettings } from './PanelSettings.tsx';
import { PrivacySettings } from './PrivacySettings.tsx';
import { RemindersPage } from './RemindersPage.tsx';
import { ShortcutsPage } from './ShortcutsPage.tsx';
import styles from './SettingsView.module.css';

const ICONS = {
  reminders: Bell,
  calendars: Calendar,
  panel: PanelRight,
  shortcuts: Keyboard,
  privacy: EyeOff,
  data: HardDrive,
  general: SlidersHorizontal,
};

export type SettingsViewProps = {
  readonly section: SettingsSection;
  /** The page of calendars: a feature of its own. */
  readonly calendars: ReactNode;
};

const pageOf = ({ section, calendars }: SettingsViewProps): ReactNode => {
  switch (section) {
    case 'reminders':
      return <RemindersPage />;
    case 'calendars':
      return calendars;
    case 'panel':
      return <PanelSettings />;
    case 'shortcuts':
      return <ShortcutsPage />;
    case 'privacy':
      return <PrivacySettings />;
    case 'data':
      return <DataPage />;
    case 'general':
      return <GeneralSettings />;
  }
};

/** What the seller may choose, a page for each subject; every choice applies at once. */
export const SettingsView = (props: SettingsViewProps) => {
  const t = useText();
  const { section } = props;
  const items = SETTINGS_SECTIONS.map((id) => ({
    id,
    text: t(`settings.sections.${id}`),
    icon: ICONS[id],
  }));
  return (
    <View title={t('settings.title')} hasDivider>
      <div className={styles.pane}>
        <div className={styles.scroller}>
          <div className={styles.columns}>
            <div className={styles.list}>
              <SideList
                label={t('settings.sections.label')}
                items={items}
                chosenId={section}
                onChoose={(chosen) => go({ view: 'settings', section: chosen }, 'replace')}
              />
            </div>
            <section key={section} aria-label={t(`settings.sections.${section}`)} className={styles.page}>
              {pageOf(props)}
            </section>
          </div>
        </div>
      </div>
    </View>
  );
};
