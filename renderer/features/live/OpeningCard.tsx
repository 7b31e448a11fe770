import { ArrowRight } from 'lucide-react';
import { keysOf } from '../../../shared/domain/appKeys.ts';
import { hasOutcome } from '../../../shared/domain/readiness.ts';
import { clockText } from '../../../shared/lib/time.ts';
import { useText } from '../../app/text.ts';
import { classNames } from '../../ui/classNames.ts';
import { Icon } from '../../ui/Icon.tsx';
import { StepCheck } from '../../ui/StepCheck.tsx';
import { VoiceText } from '../../ui/VoiceText.tsx';
import card from './ActCard.module.css';
import { clientName } from './commitment.ts';
import { NoOutcome } from './NoOutcome.tsx';
import styles from './OpeningCard.module.css';
import { useLive, usePanelView } from './PanelContext.ts';
import { useFocusTarget } from './useFocusTarget.ts';

const LONG_OPENING = 300;

const Opening = () => {
  const t = useText();
  const { words } = useLive();
  return (
    <div className={classNames(styles.say, card.scroller)}>
      <p className={card.overline}>{t('live.open.say')}</p>
      <VoiceText size={words.opening.length > LONG_OPENING ? 17 : 20} className={styles.words}>
        {words.opening}
      </VoiceText>
    </div>
  );
};

const ClientReason = () => {
  const t = useText();
  const { call } = useLive();
  if (call.clientReason.trim() === '') return null;
  return (
    <p className={styles.reason}>
      <Icon icon={ArrowRight} size={15} tone="muted" />
      <span>
        <b>{t('live.open.forClient', { name: clientName(call) })}</b> {call.clientReason}
      </span>
    </p>
  );
};

const SaidIt = () => {
  const t = useText();
  const { call, actions } = useLive();
  const { saidAt, startedAt } = call;
  return (
    <div className={card.step}>
      <StepCheck isDone={saidAt !== null} onChange={actions.say} keys={keysOf('step')}>
        {saidAt === null
          ? t('live.open.saidIt')
          : t('live.open.saidAt', { time: clockText(saidAt - startedAt) })}
      </StepCheck>
    </div>
  );
};

/** The opening to read out, why the client gains by it, and the check that it was said. */
export const OpeningCard = ({ isShown }: { readonly isShown: boolean }) => {
  const { call, words } = useLive();
  const isDefining = usePanelView((view) => view.isDefining);
  const element = useFocusTarget('said');
  if (isDefining || !hasOutcome(call.outcome)) return <NoOutcome />;
  if (!isShown) return null;
  return (
    <div ref={element} data-edge className={classNames(card.card, card.current)}>
      {words.opening === '' ? null : <Opening />}
      <ClientReason />
      <SaidIt />
    </div>
  );
};
