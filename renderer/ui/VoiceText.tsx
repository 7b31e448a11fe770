import type { ReactNode } from 'react';
import { classNames } from './classNames.ts';
import styles from './VoiceText.module.css';

export type VoiceTextProps = {
  readonly children: ReactNode;
  /** 17 previews, 20 opening and question, 22 the ask, 36 first run. */
  readonly size?: 17 | 20 | 22 | 36 | undefined;
  readonly as?: 'p' | 'span' | 'h1' | 'h2' | 'h3' | 'blockquote' | undefined;
  readonly tone?: 'ink' | 'muted' | 'inherit' | undefined;
  readonly id?: string | undefined;
  readonly className?: string | undefined;
};

/** Words said aloud, in serif. They wrap and are never cut. */
export const VoiceText = (props: VoiceTextProps) => {
  const { as: Element = 'p', size = 20, tone = 'inherit', id } = props;
  return (
    <Element
      id={id}
      data-selectable
      className={classNames(styles.voice, styles[`v${size}`], styles[tone], props.className)}
    >
      {props.children}
    </Element>
  );
};
