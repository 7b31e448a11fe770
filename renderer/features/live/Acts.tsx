import { useRef } from 'react';
import { useText } from '../../app/text.ts';
import { LiveRegion } from '../../ui/LiveRegion.tsx';
import styles from './Acts.module.css';
import { AskAct } from './AskAct.tsx';
import { ExploreAct } from './ExploreAct.tsx';
import { OpenAct } from './OpenAct.tsx';
import { useClock, useLive, usePanelView } from './PanelContext.ts';
import { useHeldField } from './useHeldField.ts';
import { useLiveKeys } from './useLiveKeys.ts';
import { useSlide } from './useSlide.ts';
import { useStepKey } from './useStepKey.ts';
import { useTurn } from './useTurn.ts';

/** Tells a screen reader what the panel shows by itself. */
const TurnSpoken = () => {
  const t = useText();
  const { call } = useLive();
  const { phase } = useClock();
  const isDue = phase !== 'talk' && call.askedAt === null && call.stage === 'live';
  return <LiveRegion message={isDue ? t('live.ask.title') : ''} />;
};

const TurnsByClock = () => {
  useTurn();
  return null;
};

/** The three acts on their rail; the current one is the card. */
export const Acts = () => {
  const acts = useRef<HTMLDivElement>(null);
  const act = usePanelView((view) => view.act);
  const held = usePanelView((view) => view.held);
  useLiveKeys();
  useStepKey(acts);
  useHeldField(acts);
  useSlide(acts);
  return (
    <div ref={acts} data-act-now={act} data-held={held ?? undefined} className={styles.acts}>
      <OpenAct />
      <ExploreAct />
      <AskAct />
      <TurnsByClock />
      <TurnSpoken />
    </div>
  );
};
