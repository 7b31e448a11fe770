import { useRef } from 'react';
import styles from './Acts.module.css';
import { AskAct } from './AskAct.tsx';
import { ExploreAct } from './ExploreAct.tsx';
import { OpenAct } from './OpenAct.tsx';
import { usePanelView } from './PanelContext.ts';
import { useHeldField } from './useHeldField.ts';
import { useLiveKeys } from './useLiveKeys.ts';
import { useSlide } from './useSlide.ts';
import { useStepKey } from './useStepKey.ts';

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
    </div>
  );
};
