import { CalendarPlus, Play, Plus } from 'lucide-react';
import { useMemo } from 'react';
import { keysOf } from '../../../shared/domain/appKeys.ts';
import { useNow } from '../../app/clock.ts';
import { useFormat } from '../../app/format.ts';
import { useKeys } from '../../app/keys.ts';
import { openPlanSheet } from '../../app/planSheet.ts';
import { beginPractice } from '../../app/practice.ts';
import { go } from '../../app/routes.ts';
import { useText } from '../../app/text.ts';
import { View } from '../../app/View.tsx';
import { Button } from '../../ui/Button.tsx';
import { VoiceText } from '../../ui/VoiceText.tsx';
import { ThreeActs } from './ThreeActs.tsx';
import styles from './FirstToday.module.css';

const Ways = () => {
  const t = useText();
  return (
    <div className={styles.ways}>
      <Button variant="primary" size="lg" icon={Plus} keys={keysOf('plan')} onPress={() => openPlanSheet()}>
        {t('today.welcome.plan')}
      </Button>
      <Button
        variant="ghost"
        icon={CalendarPlus}
        onPress={() => go({ view: 'settings', section: 'calendars' })}
      >
        {t('calendars.offer')}
      </Button>
      <Button variant="ghost" icon={Play} onPress={() => void beginPractice()}>
        {t('practice.try')}
      </Button>
    </div>
  );
};

/** Today before the first call: the one question, and the ways to answer it. */
export const FirstToday = () => {
  const t = useText();
  const format = useFormat();
  const now = useNow('minute');
  useKeys(useMemo(() => [{ key: 'Enter', run: () => openPlanSheet() }], []));
  return (
    <View title={t('today.title')} subtitle={format.longDay(now)}>
      <div className={styles.welcome}>
        <div className={styles.inner}>
          <div>
            <VoiceText as="h2" size={36}>
              {t('today.welcome.title')}
            </VoiceText>
            <p className={styles.lead}>{t('today.welcome.lead')}</p>
            <Ways />
            <p className={styles.private}>{t('today.welcome.private')}</p>
          </div>
          <ThreeActs />
        </div>
      </div>
    </View>
  );
};
