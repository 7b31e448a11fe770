import { FileWarning } from 'lucide-react';
import { Banner } from '../ui/Banner.tsx';
import { useBoot } from './boot.ts';
import { ask } from './bridge.ts';
import { useText } from './text.ts';

/** Says that calls found damaged while the app ran were repaired, as far as they could be. */
export const RepairBanner = () => {
  const t = useText();
  const { notices } = useBoot();
  const notice = notices.find(({ kind }) => kind === 'calls-repaired');
  if (notice?.kind !== 'calls-repaired') return null;
  const { id, repairedCount, damagedCount } = notice;
  const sentences = [
    ...(repairedCount > 0 ? [t('shell.repaired.replaced', { count: repairedCount })] : []),
    ...(damagedCount > 0 ? [t('shell.repaired.damaged', { count: damagedCount })] : []),
  ];
  return (
    <Banner
      icon={FileWarning}
      title={t('shell.repaired.title')}
      secondAction={{ label: t('shell.dismiss'), onPress: () => void ask('notice.dismiss', { id }) }}
    >
      {sentences.join(' ')}
    </Banner>
  );
};
