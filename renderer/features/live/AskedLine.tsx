import { ChevronDown } from 'lucide-react';
import { hasOutcome } from '../../../shared/domain/readiness.ts';
import { useText } from '../../app/text.ts';
import { classNames } from '../../ui/classNames.ts';
import { Icon } from '../../ui/Icon.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import card from './ActCard.module.css';
import { AskCard } from './AskCard.tsx';
import styles from './AskedLine.module.css';
import { CommitmentLine } from './CommitmentLine.tsx';
import { useLive, usePanelView } from './PanelContext.ts';

const Line = ({ isOpen }: { readonly isOpen: boolean }) => {
  const t = useText();
  const { view } = useLive();
  return (
    <button
      type="button"
      className={styles.line}
      aria-expanded={isOpen}
      onClick={() => view.setState({ isAskOpen: !isOpen })}
    >
      <CommitmentLine />
      <VisuallyHidden>{t('live.ask.words')}</VisuallyHidden>
      <Icon
        icon={ChevronDown}
        size={12}
        tone="muted"
        {...(isOpen ? { className: styles.turned ?? '' } : {})}
      />
    </button>
  );
};

/** Once a result is chosen the commitment stands in one line; its words and check can be opened again. */
export const AskedLine = () => {
  const { call } = useLive();
  const isOpen = usePanelView((state) => state.isAskOpen);
  if (!hasOutcome(call.outcome)) return <CommitmentLine />;
  return (
    <>
      <Line isOpen={isOpen} />
      {isOpen ? (
        <div className={classNames(styles.words, card.scroller)}>
          <AskCard />
        </div>
      ) : null}
    </>
  );
};
