import { AppWindow, Video } from 'lucide-react';
import { keysOf } from '../../../shared/domain/appKeys.ts';
import { callClock } from '../../../shared/domain/callClock.ts';
import { clockText } from '../../../shared/lib/time.ts';
import type { LiveCall } from '../../../shared/schemas/call.ts';
import { ask } from '../../app/bridge.ts';
import { useBoot } from '../../app/boot.ts';
import { useCallActions } from '../../app/callActions.ts';
import { useNow } from '../../app/clock.ts';
import { useFormat } from '../../app/format.ts';
import { bound, useKeys } from '../../app/keys.ts';
import { useText } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { BigClock } from './CountdownText.tsx';
import { contactLine } from './contactLine.ts';
import { Hero } from './Hero.tsx';
import { HeroOutcome } from './HeroOutcome.tsx';
import styles from './NextCallHero.module.css';

type LiveProps = { readonly call: LiveCall };

const TimeLeft = ({ call }: LiveProps) => {
  const t = useText();
  const format = useFormat();
  const now = useNow('second');
  const { askLeadMinutes } = useBoot().settings;
  const clock = callClock({ ...call, askLeadMinutes }, now);
  const isOver = clock.phase === 'over';
  return (
    <>
      <p className={styles.when}>{t('today.hero.live', { when: format.time(clock.endsAt) })}</p>
      <BigClock
        figures={clockText(Math.abs(clock.leftMs))}
        word={t(isOver ? 'today.hero.over' : 'today.hero.left')}
      />
    </>
  );
};

const showPanel = (): void => void ask('panel.show');
const KEYS = bound('nextCall', showPanel);

const LiveActions = ({ call }: LiveProps) => {
  const t = useText();
  const { join } = useCallActions();
  return (
    <div className={styles.actions}>
      <Button
        variant="primary"
        size="lg"
        icon={AppWindow}
        keys={keysOf('nextCall')}
        isBlock
        onPress={showPanel}
      >
        {t('today.hero.panel')}
      </Button>
      {call.meetingUrl.trim() === '' ? null : (
        <Button icon={Video} isBlock onPress={() => void join(call.id)}>
          {t('today.join')}
        </Button>
      )}
    </div>
  );
};

/** The call that is on: its commitment, the time left, and the way to its panel. */
export const LiveHero = ({ call }: LiveProps) => {
  useKeys(KEYS);
  const side = (
    <>
      <TimeLeft call={call} />
      <LiveActions call={call} />
    </>
  );
  return (
    <Hero company={call.company} contact={contactLine(call)} side={side}>
      <HeroOutcome call={call} />
    </Hero>
  );
};
