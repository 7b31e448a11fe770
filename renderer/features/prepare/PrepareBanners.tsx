import { CircleAlert, Radio, TimerOff } from 'lucide-react';
import { ask } from '../../app/bridge.ts';
import { useText } from '../../app/text.ts';
import { Banner } from '../../ui/Banner.tsx';
import styles from './Prepare.module.css';
import { usePreparation } from './preparation.ts';

const StageBanner = () => {
  const t = useText();
  const { stage } = usePreparation().call;
  if (stage !== 'live' && stage !== 'ended') return null;
  return (
    <Banner
      icon={stage === 'live' ? Radio : TimerOff}
      tone={stage === 'live' ? 'plain' : 'attention'}
      title={t(`prepare.stage.${stage}.title`)}
      action={{ label: t(`prepare.stage.${stage}.action`), onPress: () => void ask('panel.show') }}
    >
      {t(`prepare.stage.${stage}.words`)}
    </Banner>
  );
};

const FailingBanner = () => {
  const t = useText();
  const { store } = usePreparation();
  return (
    <Banner
      icon={CircleAlert}
      title={t('prepare.save.failed')}
      // An edit that changes nothing takes along all that waits.
      action={{ label: t('prepare.save.retry'), onPress: () => store.edit({}) }}
    >
      {t('prepare.save.failedMore')}
    </Banner>
  );
};

/** What must be known before working on: the call has begun or is over, or edits do not get through. */
export const PrepareBanners = ({ isFailing }: { readonly isFailing: boolean }) => (
  <div className={styles.banners}>
    <StageBanner />
    {isFailing ? <FailingBanner /> : null}
  </div>
);
