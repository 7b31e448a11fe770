import { Play, Video } from 'lucide-react';
import { useMemo } from 'react';
import { keysOf } from '../../../shared/domain/appKeys.ts';
import { hasOutcome } from '../../../shared/domain/readiness.ts';
import type { EpochMs } from '../../../shared/lib/time.ts';
import type { PlannedCall } from '../../../shared/schemas/call.ts';
import { useCallActions } from '../../app/callActions.ts';
import { useNow } from '../../app/clock.ts';
import { useFormat, type Format } from '../../app/format.ts';
import { bound, useKeys } from '../../app/keys.ts';
import { go } from '../../app/routes.ts';
import { startCall } from '../../app/startCall.ts';
import { useText, type Text } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { contactLine } from './contactLine.ts';
import { CountdownText } from './CountdownText.tsx';
import { Hero } from './Hero.tsx';
import { HeroOutcome } from './HeroOutcome.tsx';
import { countdownTo } from './nextCall.ts';
import styles from './NextCallHero.module.css';

type CallProps = { readonly call: PlannedCall };

const hasLink = ({ meetingUrl }: PlannedCall): boolean => meetingUrl.trim() !== '';

type Words = { readonly t: Text; readonly format: Format };

function whenText({ t, format }: Words, startsAt: EpochMs, now: EpochMs): string {
  const daysAway = format.daysAway(startsAt, now);
  if (startsAt <= now) return t('today.hero.began', { when: format.time(startsAt) });
  if (daysAway === 0) return t('today.hero.next', { when: format.time(startsAt) });
  if (daysAway === 1) return t('today.hero.nextTomorrow', { when: format.time(startsAt) });
  return format.dayAndTime(startsAt);
}

const Clock = ({ call }: CallProps) => {
  const t = useText();
  const format = useFormat();
  const now = useNow('second');
  const { startsAt } = call;
  return (
    <>
      <p className={styles.when}>{whenText({ t, format }, startsAt, now)}</p>
      <CountdownText countdown={countdownTo(startsAt, now, format.daysAway(startsAt, now))} />
    </>
  );
};

const JoinButton = ({ call }: CallProps) => {
  const t = useText();
  const { join } = useCallActions();
  return (
    <Button icon={Video} isBlock onPress={() => void join(call.id)}>
      {t('today.join')}
    </Button>
  );
};

const DefinedActions = ({ call }: CallProps) => {
  const t = useText();
  return (
    <>
      <Button
        variant="primary"
        size="lg"
        icon={Play}
        keys={keysOf('nextCall')}
        isBlock
        onPress={() => void startCall(call)}
      >
        {t('today.start')}
      </Button>
      <div className={styles.pair}>
        {hasLink(call) ? <JoinButton call={call} /> : null}
        <Button isBlock onPress={() => go({ view: 'prepare', callId: call.id })}>
          {t('today.prepare')}
        </Button>
      </div>
    </>
  );
};

const UndefinedActions = ({ call }: CallProps) => {
  const t = useText();
  return (
    <>
      <Button
        variant="primary"
        size="lg"
        keys={keysOf('nextCall')}
        isBlock
        onPress={() => go({ view: 'prepare', callId: call.id })}
      >
        {t('today.define')}
      </Button>
      <div className={styles.pair}>
        {hasLink(call) ? <JoinButton call={call} /> : null}
        <Button icon={Play} isBlock onPress={() => void startCall(call)}>
          {t('today.start')}
        </Button>
      </div>
    </>
  );
};

/** The next call: what it is for, when it is, and its start. Enter does what the primary button says. */
export const NextCallHero = ({ call }: CallProps) => {
  const isDefined = hasOutcome(call.outcome);
  const keys = useMemo(() => {
    const run = (): void => (isDefined ? void startCall(call) : go({ view: 'prepare', callId: call.id }));
    return bound('nextCall', run);
  }, [call, isDefined]);
  useKeys(keys);
  const side = (
    <>
      <Clock call={call} />
      <div className={styles.actions}>
        {isDefined ? <DefinedActions call={call} /> : <UndefinedActions call={call} />}
      </div>
    </>
  );
  return (
    <Hero company={call.company} contact={contactLine(call)} side={side}>
      <HeroOutcome call={call} />
    </Hero>
  );
};
