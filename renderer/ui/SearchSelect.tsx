import { Search } from 'lucide-react';
import { useRef } from 'react';
import {
  Autocomplete,
  Button as AriaButton,
  Input,
  ListBox,
  Popover as AriaPopover,
  SearchField as AriaSearchField,
  Select as AriaSelect,
  useFilter,
} from 'react-aria-components';
import { classNames } from './classNames.ts';
import { fieldAria, fieldClass, FieldParts, inputClass } from './Field.tsx';
import { Icon } from './Icon.tsx';
import surface from './OverlaySurface.module.css';
import styles from './SearchSelect.module.css';
import { Chosen, OptionRow, type SelectProps } from './Select.tsx';
import select from './Select.module.css';
import { useInitialFocus } from './useInitialFocus.ts';

export type SearchSelectProps = SelectProps<string> & {
  readonly searchLabel: string;
  /** Stands in the place of the list when nothing has what was typed. */
  readonly noneText: string;
};

const Options = ({ options, searchLabel, noneText }: SearchSelectProps) => {
  const input = useRef<HTMLInputElement>(null);
  useInitialFocus(input, true);
  const { contains } = useFilter({ sensitivity: 'base' });
  return (
    <Autocomplete filter={contains}>
      <AriaSearchField aria-label={searchLabel} className={styles.search ?? ''}>
        <Icon icon={Search} size={14} tone="muted" />
        <Input ref={input} placeholder={searchLabel} className={inputClass()} spellCheck={false} />
      </AriaSearchField>
      <ListBox
        className={classNames(surface.list, styles.options)}
        renderEmptyState={() => <p className={styles.none}>{noneText}</p>}
      >
        {options.map((option) => (
          <OptionRow key={option.id} option={option} />
        ))}
      </ListBox>
    </Autocomplete>
  );
};

/** One of very many words: typing into the list leaves those that have what was typed. */
export const SearchSelect = (props: SearchSelectProps) => (
  <AriaSelect
    {...fieldAria(props)}
    className={fieldClass(props)}
    value={props.value ?? null}
    onChange={(id) => props.onChange(String(id))}
  >
    <FieldParts {...props}>
      <AriaButton className={classNames(select.trigger, select[props.form ?? 'pick'])}>
        <Chosen {...props} />
      </AriaButton>
    </FieldParts>
    <AriaPopover className={classNames(surface.surface, styles.popover)} offset={6} placement="bottom start">
      <Options {...props} />
    </AriaPopover>
  </AriaSelect>
);
