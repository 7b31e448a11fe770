import { Calendar } from 'lucide-react';
import { useFormat } from '../../app/format.ts';
import { useText } from '../../app/text.ts';
import { classNames } from '../../ui/classNames.ts';
import { TextField } from '../../ui/TextField.tsx';
import card from './ActCard.module.css';
import { clientName } from './commitment.ts';
import styles from './DetailCard.module.css';
import { FollowUps } from './FollowUps.tsx';
import { useLive } from './PanelContext.ts';
import { wantsNextStep, type ResultGroup } from './results.ts';

// Longer words leave no room beside them, and name the day themselves.
const LONG_WHEN = 16;

const WhenField = () => {
  const t = useText();
  const format = useFormat();
  const { promise } = useLive().call;
  const { actions } = useLive();
  const day = promise.dueOn === null ? '' : format.plainDay(promise.dueOn);
  const isSaid = day === '' || promise.when.includes(day) || promise.when.length > LONG_WHEN;
  return (
    <TextField
      label={t('live.next.when')}
      labelPlacement="left"
      placeholder={t('live.next.examples.when')}
      icon={Calendar}
      size="lg"
      value={promise.when}
      onChange={(when) => actions.editPromise({ when })}
      trailing={isSaid ? null : <span className={styles.understood}>{day}</span>}
      hint={day === '' && promise.when.trim() !== '' ? t('live.next.noDay') : undefined}
    />
  );
};

/** What the client will do, who does it and by when. */
const Promise = () => {
  const t = useText();
  const { call, actions } = useLive();
  const { what, who } = call.promise;
  return (
    <div className={styles.fields} role="group" aria-label={t('live.next.title')}>
      <p className={styles.title}>{t('live.next.title')}</p>
      <TextField
        label={t('live.next.what')}
        labelPlacement="left"
        placeholder={t('live.next.examples.what', { name: clientName(call) })}
        size="lg"
        value={what}
        onChange={(value) => actions.editPromise({ what: value })}
      />
      <TextField
        label={t('live.next.who')}
        labelPlacement="left"
        placeholder={clientName(call)}
        size="lg"
        value={who}
        onChange={(value) => actions.editPromise({ who: value })}
      />
      <WhenField />
    </div>
  );
};

/** The client's next step, and apart from it what the seller promised. */
export const NextStepCard = ({ group }: { readonly group: ResultGroup }) => (
  <div data-edge className={classNames(card.card, card.rest, styles.detail)}>
    {wantsNextStep(group) ? <Promise /> : null}
    <FollowUps />
  </div>
);
