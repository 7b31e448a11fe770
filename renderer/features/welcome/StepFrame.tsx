import { useEffect, useRef, type ReactNode } from 'react';
import type { WelcomeStep } from '../../../shared/ipc/welcome.ts';
import { useText } from '../../app/text.ts';
import { WindowBanners } from '../../app/View.tsx';
import { classNames } from '../../ui/classNames.ts';
import { DragRegion } from '../../ui/DragRegion.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import styles from './StepFrame.module.css';

const STEPS = [1, 2, 3] as const;

type StepFrameProps = {
  readonly step: WelcomeStep;
  readonly title: string;
  /** Said in the voice: the one question that is. */
  readonly isVoice?: boolean;
  readonly lead: string;
  readonly children: ReactNode;
  readonly footer: ReactNode;
};

/** The keyboard begins at the title, unless the step has put it into a field. */
function useFocusOnTitle() {
  const card = useRef<HTMLElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (card.current?.contains(document.activeElement) !== true) title.current?.focus();
  }, []);
  return { card, title };
}

const Dots = ({ step }: Pick<StepFrameProps, 'step'>) => (
  <div className={styles.dots} aria-hidden>
    {STEPS.map((each) => (
      <i key={each} className={classNames(styles.dot, each === step && styles.current)} />
    ))}
  </div>
);

/** One step of the welcome: a card of its own, and nothing around it. */
export const StepFrame = ({ step, title, isVoice = false, lead, children, footer }: StepFrameProps) => {
  const t = useText();
  const { card, title: heading } = useFocusOnTitle();
  return (
    <div className={styles.page}>
      <DragRegion className={styles.frame} />
      <WindowBanners />
      <section ref={card} className={styles.card} data-edge>
        <Dots step={step} />
        <div className={styles.body}>
          <h1 ref={heading} tabIndex={-1} className={isVoice ? styles.question : styles.title}>
            {title}
            <VisuallyHidden>{t('welcome.step', { step, total: STEPS.length })}</VisuallyHidden>
          </h1>
          <p className={styles.lead}>{lead}</p>
          {children}
        </div>
        <footer className={styles.footer}>{footer}</footer>
      </section>
    </div>
  );
};
