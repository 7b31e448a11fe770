import { FileWarning } from 'lucide-react';
import { Banner } from '../ui/Banner.tsx';
import { useBoot } from './boot.ts';
import { ask } from './bridge.ts';
import { useText } from './text.ts';

/** Says that the settings file could not be read and is kept; once, until it is dismissed. */
export const SettingsBanner = () => {
  const t = useText();
  const { notices } = useBoot();
  const notice = notices.find(({ kind }) => kind === 'settings-set-aside');
  if (notice === undefined) return null;
  const { id } = notice;
  return (
    <Banner
      icon={FileWarning}
      tone="plain"
      title={t('shell.settingsSetAside.title')}
      action={{ label: t('shell.showFile'), onPress: () => void ask('notice.showFile', { id }) }}
      secondAction={{ label: t('shell.dismiss'), onPress: () => void ask('notice.dismiss', { id }) }}
    >
      {t('shell.settingsSetAside.words')}
    </Banner>
  );
};
