import { useEffect } from 'react';
import { keysOf } from '../../../shared/domain/appKeys.ts';
import { hasPromise } from '../../../shared/domain/readiness.ts';
import type { LoggedCall as Logged } from '../../../shared/schemas/call.ts';
import { useBoot } from '../../app/boot.ts';
import { ask } from '../../app/bridge.ts';
import { takeLogBack } from '../../app/callUndo.ts';
import { useFormat } from '../../app/format.ts';
import { bound, useKeys } from '../../app/keys.ts';
import { PracticeBadge } from '../../app/PracticeBadge.tsx';
import { iconOfTone, resultTone } from '../../app/resultLook.ts';
import { useText } from '../../app/text.ts';
import { followToday } from '../../app/todayStore.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import styles from './LoggedCall.module.css';
import { NextCall, useNextCall } from './NextCall.tsx';
import { PanelBar } from './PanelBar.tsx';
import { WhenOpen } from './WhenOpen.tsx';

type LoggedProps = { readonly call: Logged };

const Confirmation = ({ call }: LoggedProps) => {
  const t = useText();
  const tone = resultTone(call.result);
  return (
    <p role="status" className={styles.confirmation}>
      <Icon icon={iconOfTone(tone)} size={20} strokeWidth={2} tone={tone === 'plain' ? 'muted' : tone} />
      <span>{t('live.logged.title', { result: t(`results.${call.result}`) })}</span>
    </p>
  );
};

/** What the client agreed to do, as it will be looked for later. */
const Promise = ({ call }: LoggedProps) => {
  const format = useFormat();
  const { promise } = call;
  if (!hasPromise(call)) return null;
  const when = promise.dueOn === null ? promise.when : format.plainDay(promise.dueOn);
  return (
    <p className={styles.promise}>
      {promise.what}
      <span className={styles.owner}>
        {[promise.who, when].filter((part) => part.trim() !== '').join(' · ')}
      </span>
    </p>
  );
};

const Actions = ({ call }: LoggedProps) => {
  const t = useText();
  const undo = (): void => void takeLogBack(t, call);
  // Before the key takes back what was done earlier in this window.
  useKeys(bound('undo', undo), 'capture');
  return (
    <div className={styles.actions}>
      <Button variant="primary" size="xl" hasInitialFocus onPress={() => void ask('panel.hide')}>
        {t('live.logged.close')}
      </Button>
      <Button size="xl" keys={keysOf('undo')} onPress={undo}>
        {t('live.logged.undo')}
      </Button>
    </div>
  );
};

/** The call is logged: what was written down, the way back, and what comes next. */
export const LoggedCall = ({ call }: LoggedProps) => {
  const t = useText();
  const { timeZone } = useBoot();
  const next = useNextCall();
  useEffect(() => followToday(timeZone), [timeZone]);
  return (
    <WhenOpen overline={t('live.logged.title', { result: t(`results.${call.result}`) })} title={call.company}>
      <PanelBar onOpenWindow={() => void ask('window.open', { view: 'history', callId: call.id })} />
      <div className={styles.body}>
        <h1 className={styles.company}>{call.company}</h1>
        <div>
          <PracticeBadge call={call} />
        </div>
        <Confirmation call={call} />
        <Promise call={call} />
        <Actions call={call} />
        {next === null ? null : (
          <div className={styles.next}>
            <NextCall call={next} isMain={false} />
          </div>
        )}
      </div>
    </WhenOpen>
  );
};
