import { Search, X } from 'lucide-react';
import { type Ref, useRef } from 'react';
import { Button as AriaButton, Group, Input, SearchField as AriaSearchField } from 'react-aria-components';
import { controlClass, type FieldSize, inputClass } from './Field.tsx';
import { Icon } from './Icon.tsx';
import { Kbd } from './Kbd.tsx';
import type { Keys } from './keys.ts';
import styles from './SearchField.module.css';
import { useInitialFocus } from './useInitialFocus.ts';

export type SearchFieldProps = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly placeholder?: string | undefined;
  /** The id of a text that says more. */
  readonly describedBy?: string | undefined;
  /** Names the cross that empties the field. */
  readonly clearLabel: string;
  /** The key that leads here, shown while the field is empty. */
  readonly keys?: Keys | undefined;
  readonly size?: FieldSize | undefined;
  readonly hasInitialFocus?: boolean | undefined;
  readonly inputRef?: Ref<HTMLInputElement> | undefined;
  readonly className?: string | undefined;
};

const SearchEnd = ({ value, keys, clearLabel }: SearchFieldProps) => {
  if (value !== '') {
    return (
      <AriaButton className={styles.clear ?? ''} aria-label={clearLabel}>
        <Icon icon={X} size={14} />
      </AriaButton>
    );
  }
  return keys === undefined ? null : <Kbd keys={keys} />;
};

/** A field that filters as it is typed into; Escape empties it. */
export const SearchField = (props: SearchFieldProps) => {
  const { size = 'md', hasInitialFocus = false, placeholder, describedBy } = props;
  const input = useRef<HTMLInputElement>(null);
  useInitialFocus(input, hasInitialFocus);
  return (
    <AriaSearchField
      aria-label={props.label}
      {...(describedBy === undefined ? {} : { 'aria-describedby': describedBy })}
      value={props.value}
      onChange={props.onChange}
      className={props.className ?? ''}
    >
      <Group className={controlClass(size)}>
        <Icon icon={Search} size={15} tone="muted" />
        <Input
          {...(placeholder === undefined ? {} : { placeholder })}
          ref={props.inputRef ?? input}
          className={inputClass()}
          spellCheck={false}
        />
        <SearchEnd {...props} />
      </Group>
    </AriaSearchField>
  );
};
