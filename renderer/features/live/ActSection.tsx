import { Check } from 'lucide-react';
import { use, useId, type ReactNode } from 'react';
import { keysAt } from '../../../shared/domain/appKeys.ts';
import { useText } from '../../app/text.ts';
import { classNames } from '../../ui/classNames.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { ariaKeyShortcuts } from '../../ui/keys.ts';
import { PlatformContext } from '../../ui/PlatformContext.ts';
import { ACTS, isActDone, type Act } from './acts.ts';
import styles from './ActSection.module.css';
import { useLive, usePanelView } from './PanelContext.ts';

type ActSectionProps = {
  readonly act: Act;
  /** How the act stands, at the right of its name. */
  readonly meta: ReactNode;
  readonly children?: ReactNode;
};

/** Where an act stands to the current one; `held` is a past one whose field is still being typed in. */
export type ActPlace = 'past' | 'held' | 'now' | 'next';

export function useActPlace(act: Act): ActPlace {
  const current = usePanelView((view) => view.act);
  const held = usePanelView((view) => view.held);
  if (act === current) return 'now';
  if (act === held) return 'held';
  return ACTS.indexOf(act) < ACTS.indexOf(current) ? 'past' : 'next';
}

const Node = ({ act, place }: { readonly act: Act; readonly place: ActPlace }) => {
  const { call } = useLive();
  const isDone = place !== 'now' && isActDone(call, act);
  return (
    <span className={classNames(styles.node, isDone && styles.done)} aria-hidden>
      {isDone ? <Icon icon={Check} size={12} strokeWidth={3} /> : ACTS.indexOf(act) + 1}
    </span>
  );
};

type ActHeaderProps = Pick<ActSectionProps, 'act' | 'meta'> & {
  readonly id: string;
  readonly place: ActPlace;
};

const ActHeader = ({ act, meta, id, place }: ActHeaderProps) => {
  const t = useText();
  const { actions } = useLive();
  const keys = keysAt('acts', ACTS.indexOf(act)) ?? [];
  const shortcut = ariaKeyShortcuts(keys, use(PlatformContext));
  return (
    <h2 className={styles.heading}>
      <button
        type="button"
        className={styles.header}
        aria-keyshortcuts={shortcut}
        {...(place === 'now' ? { 'aria-current': 'step' as const } : {})}
        onClick={() => actions.goTo(act)}
      >
        <Node act={act} place={place} />
        <span id={id} className={styles.name}>
          {t(`live.acts.${act}`)}
        </span>
        <span className={styles.meta}>{meta}</span>
        {place === 'next' ? <Kbd keys={keys} /> : null}
      </button>
    </h2>
  );
};

/** One act on the rail: its name leads there, and what belongs to it follows below. */
export const ActSection = ({ act, meta, children }: ActSectionProps) => {
  const id = useId();
  const place = useActPlace(act);
  return (
    <section
      data-act={act}
      data-place={place}
      className={classNames(styles.act, styles[act])}
      aria-labelledby={id}
    >
      <ActHeader act={act} meta={meta} id={id} place={place} />
      {children}
    </section>
  );
};
