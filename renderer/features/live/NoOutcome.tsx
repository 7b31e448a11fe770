import { CircleAlert } from 'lucide-react';
import { hasOutcome } from '../../../shared/domain/readiness.ts';
import { ask } from '../../app/bridge.ts';
import { useText } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { classNames } from '../../ui/classNames.ts';
import { Icon } from '../../ui/Icon.tsx';
import card from './ActCard.module.css';
import styles from './NoOutcome.module.css';
import { OutcomeForm } from './OutcomeForm.tsx';
import { useLive, usePanelView } from './PanelContext.ts';

const Missing = () => {
  const t = useText();
  const { call, actions } = useLive();
  const prepare = (): void => void ask('window.open', { view: 'prepare', callId: call.id });
  return (
    <>
      <p className={styles.words}>
        <Icon icon={CircleAlert} size={16} tone="attention" />
        <span>
          <b className={styles.title}>{t('live.noOutcome.title')}</b> {t('live.noOutcome.words')}
        </span>
      </p>
      <div className={styles.actions}>
        <Button variant="attention" size="xl" onPress={() => actions.define(true)}>
          {t('live.noOutcome.define')}
        </Button>
        <Button variant="ghost" size="xl" onPress={prepare}>
          {t('live.noOutcome.prepare')}
        </Button>
      </div>
    </>
  );
};

/** A call without an outcome is shown for what it is, and can be given one in seconds. */
export const NoOutcome = () => {
  const { call } = useLive();
  const isDefining = usePanelView((view) => view.isDefining);
  return (
    <div
      data-edge
      className={classNames(
        card.card,
        card.current,
        styles.missing,
        hasOutcome(call.outcome) && styles.defined,
      )}
    >
      {isDefining ? <OutcomeForm /> : <Missing />}
    </div>
  );
};
