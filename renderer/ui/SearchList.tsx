import { Search } from 'lucide-react';
import { useRef } from 'react';
import { Autocomplete, Input, ListBox, SearchField as AriaSearchField } from 'react-aria-components';
import { classNames } from './classNames.ts';
import { inputClass } from './Field.tsx';
import { Icon } from './Icon.tsx';
import surface from './OverlaySurface.module.css';
import styles from './SearchSelect.module.css';
import { OptionRow, type SelectOption } from './Select.tsx';
import { useInitialFocus } from './useInitialFocus.ts';

export type SearchListProps = {
  readonly label: string;
  readonly searchLabel: string;
  readonly text: string;
  readonly onType: (text: string) => void;
  /** What there is for the text. */
  readonly options: readonly SelectOption<string>[];
  readonly selected: readonly string[];
  readonly onSelect: (ids: readonly string[]) => void;
  /** Stands in the place of the list when nothing has what was typed. */
  readonly noneText: string;
};

/** Several of very many words, which are looked for as they are typed; arrows choose while the field keeps the keyboard. */
export const SearchList = (props: SearchListProps) => {
  const { label, searchLabel, text, onType, options, selected, onSelect, noneText } = props;
  const input = useRef<HTMLInputElement>(null);
  useInitialFocus(input, true);
  return (
    <Autocomplete inputValue={text} onInputChange={onType}>
      <AriaSearchField aria-label={searchLabel} className={styles.search ?? ''}>
        <Icon icon={Search} size={14} tone="muted" />
        <Input ref={input} placeholder={searchLabel} className={inputClass()} spellCheck={false} />
      </AriaSearchField>
      <ListBox
        aria-label={label}
        selectionMode="multiple"
        escapeKeyBehavior="none"
        selectedKeys={selected}
        onSelectionChange={(keys) => onSelect(keys === 'all' ? selected : [...keys].map(String))}
        className={classNames(surface.list, styles.options)}
        renderEmptyState={() => <p className={styles.none}>{noneText}</p>}
      >
        {options.map((each) => (
          <OptionRow key={each.id} option={each} />
        ))}
      </ListBox>
    </Autocomplete>
  );
};
