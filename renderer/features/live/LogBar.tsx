import { keysOf } from '../../../shared/domain/appKeys.ts';
import { useText, type Text } from '../../app/text.ts';
import { rackhamClassOf } from '../../../shared/domain/callStages.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './LogBar.module.css';
import type { StartedCall } from './acts.ts';
import { useClock, useLive, usePanelView } from './PanelContext.ts';
import type { LogHint } from './panelView.ts';
import type { ResultGroup } from './results.ts';

/** What the chosen result means for the sale, in one line. */
function meaningOf(call: StartedCall, t: Text): string {
  if (call.result === null) return '';
  const rackham = rackhamClassOf(call.result, call.outcome.kind);
  if (rackham !== 'advance') return t(`live.log.means.${rackham ?? 'no-call'}`);
  const name = call.opportunity.trim() || call.company;
  return t(`live.log.means.${call.outcome.intent}`, { name });
}

const HINT_OF: Readonly<Record<LogHint, string>> = {
  'choose-first': 'live.log.chooseFirst',
  'say-which': 'live.log.sayWhich',
};

const Line = () => {
  const t = useText();
  const { call } = useLive();
  const hint = usePanelView((view) => view.hint);
  const isNeeded = hint !== null && call.result === null;
  return (
    <p role="status" className={isNeeded ? styles.hint : styles.meaning}>
      {isNeeded ? t(HINT_OF[hint]) : meaningOf(call, t)}
    </p>
  );
};

/** Closes the call. Without a result it says what is missing instead of doing nothing. */
export const LogBar = ({ group }: { readonly group: ResultGroup | null }) => {
  const t = useText();
  const { call, actions } = useLive();
  const { phase } = useClock();
  const hint = usePanelView((view) => view.hint);
  const canLog = call.result !== null;
  const isWanted = group !== null || call.askedAt !== null || call.stage === 'ended' || phase === 'over';
  if (!isWanted && hint === null) return null;
  return (
    <div className={styles.bar}>
      <Button
        variant={canLog ? 'primary' : 'secondary'}
        size="xl"
        isBlock
        keys={keysOf('step')}
        onPress={actions.log}
        {...(canLog ? {} : { className: styles.waiting })}
      >
        {t('live.log.button')}
      </Button>
      <Line />
    </div>
  );
};
