import { lazy, Suspense, type ReactElement, type Ref } from 'react';
import type { HistoryView } from '../../../shared/domain/historyView.ts';
import { Chip } from '../../ui/Chip.tsx';
import { Menu, MenuItem } from '../../ui/Menu.tsx';
import { Popover } from '../../ui/Popover.tsx';
import { DatesFilter } from './DatesFilter.tsx';
import type { Filter, FormFilter, MenuFilter } from './filters.ts';

const CompanyFilter = lazy(async () => ({ default: (await import('./CompanyFilter.tsx')).CompanyFilter }));

type FilterProps = {
  readonly filter: Filter;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
  readonly onChange: (change: Partial<HistoryView>) => void;
  /** In place of a value, what was chosen leads to the form of another filter. */
  readonly onLead: (id: string) => boolean;
  readonly onRemove: () => void;
  readonly view: HistoryView;
  readonly button: Ref<HTMLButtonElement>;
};

type Around<F extends Filter> = Omit<FilterProps, 'filter' | 'button'> & {
  readonly filter: F;
  readonly trigger: ReactElement;
};

const ValueMenu = ({ filter, trigger, isOpen, onOpenChange, onChange, onLead }: Around<MenuFilter>) => (
  <Menu
    isOpen={isOpen}
    onOpenChange={onOpenChange}
    label={filter.title}
    selectionMode={filter.mode}
    selected={filter.chosen}
    onSelect={(ids) => {
      if (!ids.some(onLead)) onChange(filter.choose(ids));
    }}
    trigger={trigger}
  >
    {filter.options.map(({ id, text, icon }) => (
      <MenuItem key={id} id={id} text={text} icon={icon} />
    ))}
  </Menu>
);

const FORMS = {
  company: { View: CompanyFilter, width: 280 },
  dates: { View: DatesFilter, width: 240 },
} as const;

const FilterForm = ({ filter, trigger, isOpen, onOpenChange, onChange, view }: Around<FormFilter>) => {
  const { View, width } = FORMS[filter.form];
  return (
    <Popover
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      label={filter.title}
      placement="bottom start"
      width={width}
      isFlush
      trigger={trigger}
    >
      <Suspense fallback={null}>
        <View view={view} change={onChange} />
      </Suspense>
    </Popover>
  );
};

/** A condition, and the menu or form that sets it. */
export const FilterChip = ({ button, ...props }: FilterProps) => {
  const { filter, onRemove } = props;
  const around = (trigger: ReactElement): ReactElement =>
    filter.form === 'menu' ? (
      <ValueMenu {...props} filter={filter} trigger={trigger} />
    ) : (
      <FilterForm {...props} filter={filter} trigger={trigger} />
    );
  const removal = { onRemove, removeLabel: filter.removeLabel };
  return (
    <Chip ref={button} hasMenu isOn={filter.isSet} around={around} {...(filter.isSet ? removal : {})}>
      {filter.chipText}
    </Chip>
  );
};
