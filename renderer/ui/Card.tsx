import type { ReactNode } from 'react';
import styles from './Card.module.css';
import { classNames } from './classNames.ts';

export type CardProps = {
  readonly children: ReactNode;
  /** `current` for the one current thing of a view, `flat` for cards in a column. */
  readonly elevation?: 'rest' | 'current' | 'flat' | undefined;
  readonly padding?: 'none' | 'sm' | 'md' | undefined;
  /** 12 px, or 16 px for the hero. */
  readonly radius?: 'card' | 'hero' | undefined;
  readonly as?: 'div' | 'section' | 'article' | 'li' | 'dl' | undefined;
  readonly 'aria-label'?: string | undefined;
  readonly 'aria-labelledby'?: string | undefined;
  readonly className?: string | undefined;
};

/** A surface with a hairline. */
export const Card = (props: CardProps) => {
  const { as: Element = 'div', elevation = 'rest', padding = 'md', radius = 'card' } = props;
  return (
    <Element
      data-edge
      aria-label={props['aria-label']}
      aria-labelledby={props['aria-labelledby']}
      className={classNames(
        styles.surface,
        styles[elevation],
        styles[`padding-${padding}`],
        styles[radius],
        props.className,
      )}
    >
      {props.children}
    </Element>
  );
};
