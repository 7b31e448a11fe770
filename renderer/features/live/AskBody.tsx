import { hasOutcome } from '../../../shared/domain/readiness.ts';
import { classNames } from '../../ui/classNames.ts';
import card from './ActCard.module.css';
import styles from './AskBody.module.css';
import { AskCard } from './AskCard.tsx';
import { AskedLine } from './AskedLine.tsx';
import { FallbackCard } from './FallbackCard.tsx';
import { LogBar } from './LogBar.tsx';
import { NoOutcome } from './NoOutcome.tsx';
import { useLive, usePanelView } from './PanelContext.ts';
import { ResultDetails } from './ResultDetails.tsx';
import { ResultPicker } from './ResultPicker.tsx';
import { shownGroup } from './results.ts';
import { useFocusTarget } from './useFocusTarget.ts';

/** Before a result: the exact words and the fallback. */
const Words = () => {
  const { call } = useLive();
  const isFormHere = usePanelView((view) => view.isDefining && view.held === null);
  if (isFormHere || !hasOutcome(call.outcome)) return <NoOutcome />;
  return (
    <>
      <AskCard />
      <FallbackCard />
    </>
  );
};

/** The ask, what came of it, and the log. Results and log never scroll away; what is between them does. */
export const AskBody = () => {
  const { call } = useLive();
  const asking = usePanelView((view) => view.asking);
  const element = useFocusTarget('ask', 'self');
  const group = shownGroup(call.result, asking);
  return (
    <div ref={element} tabIndex={-1} className={styles.body}>
      {group === null ? (
        <div className={classNames(styles.words, card.scroller)}>
          <Words />
        </div>
      ) : (
        <AskedLine />
      )}
      <ResultPicker group={group} />
      {group === null ? null : <ResultDetails group={group} />}
      <LogBar group={group} />
    </div>
  );
};
