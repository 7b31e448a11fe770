import { Search } from 'lucide-react';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { useText } from '../../app/text.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import styles from './Palette.module.css';

type PaletteFieldProps = {
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly listId: string;
  readonly activeId: string | undefined;
  readonly onKeyDown: (event: KeyboardEvent) => void;
};

/** Where it is typed; the keys go through the list below from here. */
export const PaletteField = ({ text, onText, listId, activeId, onKeyDown }: PaletteFieldProps) => {
  const t = useText();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  return (
    <div className={styles.field}>
      <Icon icon={Search} tone="muted" />
      <input
        ref={input}
        type="text"
        role="combobox"
        aria-label={t('palette.label')}
        aria-expanded
        aria-controls={listId}
        aria-activedescendant={activeId}
        aria-autocomplete="list"
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        placeholder={t('palette.placeholder')}
        className={styles.input}
        value={text}
        onChange={(event) => onText(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <Kbd keys={['Esc']} />
    </div>
  );
};
