import { ChevronDown } from 'lucide-react';
import { hasOutcome } from '../../../shared/domain/readiness.ts';
import { useText } from '../../app/text.ts';
import { classNames } from '../../ui/classNames.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import card from './ActCard.module.css';
import { AskCard } from './AskCard.tsx';
import styles from './AskedLine.module.css';
import { CommitmentLine } from './CommitmentLine.tsx';
import { useLive, usePanelView } from './PanelContext.ts';

/** Once a result is chosen the commitment stands in one line; its words and check can be opened again. */
export const AskedLine = () => {
  const t = useText();
  const { call, view } = useLive();
  const isOpen = usePanelView((state) => state.isAskOpen);
  const canOpen = hasOutcome(call.outcome);
  return (
    <>
      <div className={styles.line}>
        <CommitmentLine />
        {canOpen ? (
          <IconButton
            icon={ChevronDown}
            size="sm"
            label={t(isOpen ? 'live.ask.hideWords' : 'live.ask.showWords')}
            isOn={isOpen}
            onPress={() => view.setState({ isAskOpen: !isOpen })}
          />
        ) : null}
      </div>
      {isOpen && canOpen ? (
        <div className={classNames(styles.words, card.scroller)}>
          <AskCard />
        </div>
      ) : null}
    </>
  );
};
