import { ChevronDown, CornerDownRight } from 'lucide-react';
import { useState } from 'react';
import { hasFallback } from '../../../shared/domain/readiness.ts';
import { useText } from '../../app/text.ts';
import { Icon } from '../../ui/Icon.tsx';
import { VoiceText } from '../../ui/VoiceText.tsx';
import { clientName } from './commitment.ts';
import styles from './FallbackCard.module.css';
import { useLive, usePanelView } from './PanelContext.ts';
import { useMedia } from './useMedia.ts';

const LOW_PANEL = '(max-height: 719px)';

const Label = () => {
  const t = useText();
  return <span className={styles.label}>{t('live.ask.ifNotYet', { name: clientName(useLive().call) })}</span>;
};

const Collapsed = ({ onOpen }: { readonly onOpen: () => void }) => (
  <button type="button" aria-expanded={false} className={styles.collapsed} onClick={onOpen}>
    <Icon icon={CornerDownRight} size={15} tone="fallback" />
    <Label />
    <Icon icon={ChevronDown} size={15} tone="muted" />
  </button>
);

/** What to say when the answer is "not yet"; only its label where the panel is low and nothing is asked yet. */
export const FallbackCard = () => {
  const { call } = useLive();
  const [isOpen, setIsOpen] = useState(false);
  const isLow = useMedia(LOW_PANEL);
  // A field that is still being typed in takes the room; the fallback comes back when it is left.
  const isHolding = usePanelView((view) => view.held !== null);
  if (!hasFallback(call) || isHolding) return null;
  if (isLow && !isOpen && call.askedAt === null) return <Collapsed onOpen={() => setIsOpen(true)} />;
  return (
    <div className={styles.fallback} data-edge>
      <Icon icon={CornerDownRight} size={15} tone="fallback" />
      <div className={styles.words}>
        <Label />
        <VoiceText size={17}>{call.fallback}</VoiceText>
      </div>
    </div>
  );
};
