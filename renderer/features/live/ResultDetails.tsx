import { useText } from '../../app/text.ts';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { classNames } from '../../ui/classNames.ts';
import card from './ActCard.module.css';
import { NextStepCard } from './NextStepCard.tsx';
import { useLive } from './PanelContext.ts';
import { ReasonCard } from './ReasonCard.tsx';
import styles from './ResultDetails.module.css';
import { isOpenGroup, RESULTS_OF, wantsReason, type OpenGroup, type ResultGroup } from './results.ts';
import { useFocusTarget } from './useFocusTarget.ts';

/** Which of the results of a group it was: a no is not the same as nothing yet. */
const WhichResult = ({ group }: { readonly group: OpenGroup }) => {
  const t = useText();
  const { call, actions } = useLive();
  const element = useFocusTarget('which');
  const options = RESULTS_OF[group].map((id) => ({ id, text: t(`results.${id}`) }));
  return (
    <div ref={element} className={styles.which}>
      <SegmentedControl
        label={t(`live.results.which.${group}`)}
        options={options}
        value={options.find(({ id }) => id === call.result)?.id}
        onChange={actions.chooseResult}
        isBlock
      />
    </div>
  );
};

/** What belongs to the chosen result: which one it was, the reason, the next step, the seller's own promises. */
export const ResultDetails = ({ group }: { readonly group: ResultGroup }) => (
  <div className={classNames(styles.details, card.scroller)}>
    {isOpenGroup(group) ? <WhichResult key={group} group={group} /> : null}
    {wantsReason(group) ? <ReasonCard group={group} /> : null}
    <NextStepCard group={group} />
  </div>
);
