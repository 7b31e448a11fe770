import { markedParts } from './marks.ts';
import styles from './Palette.module.css';

type MarkedTextProps = { readonly text: string; readonly typed: string };

/** A text with the letters that were typed underlined. */
export const MarkedText = ({ text, typed }: MarkedTextProps) =>
  markedParts(text, typed).map((part, index) =>
    part.isTyped ? (
      <u key={index} className={styles.typed}>
        {part.text}
      </u>
    ) : (
      part.text
    ),
  );
