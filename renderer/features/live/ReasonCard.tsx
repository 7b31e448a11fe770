import { useText } from '../../app/text.ts';
import { ChoiceChips } from '../../ui/ChoiceChips.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { classNames } from '../../ui/classNames.ts';
import card from './ActCard.module.css';
import { clientName } from './commitment.ts';
import styles from './DetailCard.module.css';
import { useLive } from './PanelContext.ts';
import { reasonsFor, type ResultGroup } from './results.ts';

const NextAsk = () => {
  const t = useText();
  const { call, store } = useLive();
  return (
    <TextField
      label={t('live.reason.whenNext')}
      placeholder={t('live.reason.whenNextExample', { name: clientName(call) })}
      size="lg"
      value={call.nextAsk}
      onChange={(nextAsk) => store.edit({ nextAsk })}
    />
  );
};

const Reasons = ({ title }: { readonly title: string }) => {
  const t = useText();
  const { call, store } = useLive();
  const options = reasonsFor(call).map((id) => ({ id, text: t(`reasons.${id}`) }));
  return (
    <>
      <p className={styles.title}>{title}</p>
      <ChoiceChips
        label={title}
        options={options}
        value={call.reason ?? undefined}
        onChange={(reason) => store.edit({ reason })}
      />
      <TextArea
        label={t('live.reason.words')}
        labelPlacement="hidden"
        placeholder={t('live.reason.words')}
        size="lg"
        maxRows={4}
        value={call.reasonText}
        onChange={(reasonText) => store.edit({ reasonText })}
      />
    </>
  );
};

/** What stopped the client from agreeing; after a call without an ask, first of all when it will come. */
export const ReasonCard = ({ group }: { readonly group: ResultGroup }) => {
  const t = useText();
  const isUnasked = group === 'not-asked';
  return (
    <div data-edge className={classNames(card.card, card.rest, styles.detail)}>
      <div className={styles.fields}>
        {isUnasked ? <NextAsk /> : null}
        <Reasons title={t(isUnasked ? 'live.reason.whyNotAsked' : 'live.reason.title')} />
      </div>
    </div>
  );
};
