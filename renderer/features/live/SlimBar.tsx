import { Maximize2 } from 'lucide-react';
import { useRef, type ReactNode } from 'react';
import { useText } from '../../app/text.ts';
import { classNames } from '../../ui/classNames.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useInitialFocus } from '../../ui/useInitialFocus.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { expand, usePanelKeys } from './panelStance.ts';
import styles from './SlimBar.module.css';
import { useWindowDrag } from './useWindowDrag.ts';

export type SlimBarProps = {
  /** What the window is about, for a screen reader. */
  readonly heading: string;
  readonly overline: string;
  readonly overlineTone: 'capitals' | 'sentence' | 'attention';
  readonly aside?: string | undefined;
  readonly isDue?: boolean | undefined;
  readonly clock?: ReactNode;
  /** The next step. */
  readonly children: ReactNode;
  readonly keys?: ReactNode;
};

/** Lies over the whole bar: a press anywhere expands, and a drag anywhere moves the window. */
const Expand = () => {
  const t = useText();
  const button = useRef<HTMLButtonElement>(null);
  const drag = useWindowDrag(expand);
  useInitialFocus(button, true);
  return (
    <button ref={button} type="button" className={styles.expand} aria-label={t('live.slim.expand')} {...drag}>
      <Icon icon={Maximize2} size={15} />
    </button>
  );
};

/** The panel collapsed: time, act, step, expand. */
export const SlimBar = (props: SlimBarProps) => {
  const { heading, overline, overlineTone, aside, isDue = false, clock, children, keys } = props;
  usePanelKeys();
  return (
    <div
      className={classNames(styles.bar, isDue && styles.due)}
      {...(isDue ? { 'data-on-accent': true } : {})}
    >
      <VisuallyHidden>
        <h1>{heading}</h1>
      </VisuallyHidden>
      {clock}
      <div className={styles.words}>
        <p className={styles.top}>
          <span className={classNames(styles.overline, styles[overlineTone])}>{overline}</span>
          {aside === undefined ? null : <span className={styles.aside}>{aside}</span>}
        </p>
        <div className={styles.main}>{children}</div>
      </div>
      {keys}
      <Expand />
    </div>
  );
};
