import { ListFilter } from 'lucide-react';
import type { Ref } from 'react';
import { isNarrowed, startOfDay } from '../../../shared/domain/historyView.ts';
import { useBoot } from '../../app/boot.ts';
import { now } from '../../app/clock.ts';
import { useFormat } from '../../app/format.ts';
import { useAllPlaybooks } from '../../app/playbooks.ts';
import { useText } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { Menu, MenuItem } from '../../ui/Menu.tsx';
import { FilterChip } from './FilterChip.tsx';
import { barFilters, filtersOf, isUsual, TO_DATES, type Filter, type FilterName } from './filters.ts';
import styles from './HistoryScreen.module.css';
import { HistorySearch } from './HistorySearch.tsx';
import { NotUnderstood } from './NotUnderstood.tsx';
import { useViewNow, type ShownHistory } from './useHistoryView.ts';
import { useOpenedFilter } from './useOpenedFilter.ts';

type Part = { readonly shown: ShownHistory };

function useFilters() {
  const t = useText();
  const format = useFormat();
  const { timeZone } = useBoot();
  const { status, playbooks } = useAllPlaybooks();
  const view = useViewNow();
  const dayText = (day: string): string => format.shortDay(startOfDay(day, timeZone), now());
  const filters = filtersOf(view, { t, dayText, playbooks: status === 'ready' ? playbooks : null });
  return { view, filters };
}

type AddProps = {
  readonly offered: readonly Filter[];
  readonly onAdd: (name: FilterName) => void;
  readonly button: Ref<HTMLButtonElement>;
};

const AddFilter = ({ offered, onAdd, button }: AddProps) => {
  const t = useText();
  return (
    <Menu
      label={t('history.filter')}
      trigger={
        <Chip ref={button} icon={ListFilter}>
          {t('history.filter')}
        </Chip>
      }
    >
      {offered.map(({ name, title }) => (
        <MenuItem key={name} id={name} text={title} onAction={() => onAdd(name)} />
      ))}
    </Menu>
  );
};

const Filters = ({ shown: { change } }: Part) => {
  const { opened, part, keep, focus, open, close } = useOpenedFilter();
  const { view, filters } = useFilters();
  const lead = (id: string): boolean => {
    if (id === TO_DATES) open('dates');
    return id === TO_DATES;
  };
  return (
    <>
      {barFilters(filters, opened).map((filter) => (
        <FilterChip
          key={filter.name}
          button={keep(filter.name)}
          filter={filter}
          view={view}
          isOpen={opened === filter.name}
          onOpenChange={(isOpen) => (isOpen ? open(filter.name) : close(filter.name))}
          onChange={(next) => change(next, part)}
          onLead={lead}
          onRemove={() => {
            change(filter.empty);
            focus(isUsual(filter) ? filter.name : 'add');
          }}
        />
      ))}
      <AddFilter offered={filters.filter((filter) => !isUsual(filter))} onAdd={open} button={keep('add')} />
    </>
  );
};

/** Search and filters; together they are the address of the view. */
export const FilterBar = ({ shown }: Part) => {
  const t = useText();
  return (
    <search className={styles.tools}>
      <div className={styles.bar}>
        <HistorySearch shown={shown} />
        <Filters shown={shown} />
        {isNarrowed(shown.view) ? (
          <Button variant="ghost" size="sm" onPress={shown.clear}>
            {t('history.clearAll')}
          </Button>
        ) : null}
      </div>
      <NotUnderstood text={shown.view.text} />
    </search>
  );
};
