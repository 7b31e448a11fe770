import {
  ArrowBigUp,
  ArrowDown,
  ArrowLeft,
  ArrowRight,
  ArrowUp,
  ChevronUp,
  Command,
  CornerDownLeft,
  Delete,
  type LucideIcon,
  Option,
} from 'lucide-react';
import { use } from 'react';
import { Icon } from './Icon.tsx';
import styles from './Kbd.module.css';
import { type KeyGlyph, type KeyPart, type Keys, keyParts } from './keys.ts';
import { KeyNamesContext, PlatformContext } from './PlatformContext.ts';

const iconOf: Readonly<Record<KeyGlyph, LucideIcon>> = {
  command: Command,
  control: ChevronUp,
  option: Option,
  shift: ArrowBigUp,
  enter: CornerDownLeft,
  backspace: Delete,
  up: ArrowUp,
  down: ArrowDown,
  left: ArrowLeft,
  right: ArrowRight,
};

export type KbdProps = {
  readonly keys: Keys;
  /** Read aloud by screen readers; without it the keys are decoration (the control names them itself). */
  readonly label?: string | undefined;
};

const KeySign = ({ part }: { readonly part: KeyPart }) =>
  part.kind === 'glyph' ? (
    <Icon icon={iconOf[part.glyph]} size={10} strokeWidth={2.2} />
  ) : (
    <span className={part.text.length > 1 ? styles.word : undefined}>{part.text}</span>
  );

/** A shortcut as the user's keyboard writes it: ⌘↵ on macOS, Ctrl ↵ elsewhere. */
export const Kbd = ({ keys, label }: KbdProps) => {
  const parts = keyParts(keys, use(PlatformContext), use(KeyNamesContext));
  const naming = label === undefined ? { 'aria-hidden': true } : { 'aria-label': label, role: 'img' };
  return (
    <kbd className={styles.kbd} {...naming}>
      {parts.map((part, index) => (
        <KeySign key={index} part={part} />
      ))}
    </kbd>
  );
};
