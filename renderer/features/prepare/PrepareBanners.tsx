import { CircleAlert, Radio, TimerOff } from 'lucide-react';
import { needsResult } from '../../../shared/domain/callStages.ts';
import { ask } from '../../app/bridge.ts';
import { useNow } from '../../app/clock.ts';
import { go } from '../../app/routes.ts';
import { useText } from '../../app/text.ts';
import { Banner } from '../../ui/Banner.tsx';
import styles from './Prepare.module.css';
import { usePreparation } from './preparation.ts';

const LiveBanner = () => {
  const t = useText();
  return (
    <Banner
      icon={Radio}
      tone="plain"
      title={t('prepare.stage.live.title')}
      action={{ label: t('prepare.stage.live.action'), onPress: () => void ask('panel.show') }}
    >
      {t('prepare.stage.live.words')}
    </Banner>
  );
};

/** Results are logged on Today, where the others wait too. */
const OverBanner = ({ stage }: { readonly stage: 'ended' | 'planned' }) => {
  const t = useText();
  return (
    <Banner
      icon={TimerOff}
      title={t(`prepare.stage.${stage}.title`)}
      action={{ label: t('prepare.stage.toResult'), onPress: () => go({ view: 'today' }) }}
    >
      {t(`prepare.stage.${stage}.words`)}
    </Banner>
  );
};

const StageBanner = () => {
  const { call } = usePreparation();
  const now = useNow('minute');
  if (call.stage === 'live') return <LiveBanner />;
  const isOver = call.stage === 'ended' || (call.stage === 'planned' && needsResult(call, now));
  return isOver ? <OverBanner stage={call.stage} /> : null;
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
