import type { HistoryView } from '../../../shared/domain/historyView.ts';
import type { Text } from '../../app/text.ts';
import {
  CHOICES,
  idOf,
  valueOf,
  type FilterOption,
  type ListName,
  type PlaybookName,
} from './filterChoices.ts';

export type FilterName =
  | 'period'
  | 'dates'
  | 'company'
  | 'outcome'
  | 'said'
  | 'asked'
  | 'gained'
  | 'promise'
  | 'happened'
  | ListName;

type Common = {
  readonly name: FilterName;
  readonly title: string;
  readonly removeLabel: string;
  readonly isSet: boolean;
  readonly chipText: string;
  /** What takes the condition away. */
  readonly empty: Partial<HistoryView>;
};

/** A condition that is chosen from a menu. */
export type MenuFilter = Common & {
  readonly form: 'menu';
  readonly mode: 'single' | 'multiple';
  readonly options: readonly FilterOption[];
  readonly chosen: readonly string[];
  readonly choose: (ids: readonly string[]) => Partial<HistoryView>;
};

/** A condition that has a small form of its own. */
export type FormFilter = Common & { readonly form: 'dates' | 'company' };

export type Filter = MenuFilter | FormFilter;

/** What such a form gets. */
export type FilterFormProps = {
  readonly view: HistoryView;
  readonly change: (change: Partial<HistoryView>) => void;
};

export type FilterWords = {
  readonly t: Text;
  /** `2026-11-18` as a person reads it. */
  readonly dayText: (day: string) => string;
  /** Null until they have come. */
  readonly playbooks: readonly PlaybookName[] | null;
};

type Shown = FilterWords & { readonly view: HistoryView };

/** They stand in the bar before anything is chosen. */
const USUAL: readonly FilterName[] = ['period', 'result', 'kind', 'outcome'];

export const isUsual = ({ name }: Filter): boolean => USUAL.includes(name);

const WEEKS = [4, 12, 26, 52] as const;

/** In the menu of weeks: leads to the form of two days. */
export const TO_DATES = 'dates';

type Titled = Pick<Common, 'name' | 'title'> & { readonly removeLabel?: string };

/** The name of a filter, and what it narrows to when it does. */
function menuText(title: string, options: readonly FilterOption[], chosen: readonly string[]): string {
  const [id, ...others] = chosen;
  if (id === undefined) return title;
  const only = others.length > 0 ? undefined : options.find((option) => option.id === id);
  return only === undefined ? `${title} · ${chosen.length}` : (only.short ?? only.text);
}

type Menu = Titled & Pick<MenuFilter, 'mode' | 'options' | 'chosen' | 'choose'>;

const menuFilter = (t: Text, { removeLabel, ...menu }: Menu): MenuFilter => ({
  ...menu,
  form: 'menu',
  removeLabel: removeLabel ?? t('history.removeFilter', { name: menu.title }),
  isSet: menu.chosen.length > 0,
  chipText: menuText(menu.title, menu.options, menu.chosen),
  empty: menu.choose([]),
});

const periodFilter = ({ view, t }: Shown): MenuFilter =>
  menuFilter(t, {
    name: 'period',
    title: t('history.period'),
    removeLabel: t('history.clearPeriod'),
    mode: 'single',
    options: [
      ...[...new Set([...WEEKS, ...(view.weeks === null ? [] : [view.weeks])])]
        .toSorted((a, b) => a - b)
        .map((count) => ({ id: String(count), text: t('history.lastWeeks', { count }) })),
      { id: TO_DATES, text: t('history.toDates') },
    ],
    chosen: view.weeks === null ? [] : [String(view.weeks)],
    choose: ([id]) => ({ weeks: id === undefined ? null : Number(id) }),
  });

const listFilter = ({ view, t, playbooks }: Shown, name: ListName): MenuFilter => {
  const { field, titleOf, optionsOf } = CHOICES[name];
  const chosen = view[field].map(idOf);
  return menuFilter(t, {
    ...{ name, chosen, title: titleOf(t), mode: 'multiple' },
    options: optionsOf({ t, playbooks, chosen }),
    choose: (ids) => ({ [field]: ids.map(valueOf) }),
  });
};

const ANSWERS = {
  outcome: 'hasOutcome',
  said: 'isSaid',
  asked: 'isAsked',
  gained: 'isGained',
  promise: 'hasPromise',
  happened: 'tookPlace',
} as const satisfies Partial<Record<FilterName, keyof HistoryView>>;

const answerFilter = ({ view, t }: Shown, name: keyof typeof ANSWERS): MenuFilter => {
  const field = ANSWERS[name];
  const answer = view[field];
  return menuFilter(t, {
    ...{ name, title: t(`history.chips.${name}`), mode: 'single' },
    options: ['yes', 'no'].map((id) => ({ id, text: t(`history.answers.${name}.${id}`) })),
    chosen: answer === null ? [] : [answer ? 'yes' : 'no'],
    choose: ([id]) => ({ [field]: id === undefined ? null : id === 'yes' }),
  });
};

function daysText({ view: { from, to }, t, dayText }: Shown): string {
  if (from !== null && to !== null) return `${dayText(from)} – ${dayText(to)}`;
  if (from !== null) return t('history.since', { day: dayText(from) });
  return to === null ? t('history.chips.dates') : t('history.until', { day: dayText(to) });
}

function companyText({ view: { companies }, t }: Shown): string {
  const [only, ...others] = companies;
  const title = t('history.chips.company');
  if (only === undefined) return title;
  if (others.length > 0) return `${title} · ${companies.length}`;
  return only === '' ? t('history.none.company') : only;
}

const formFilters = (shown: Shown): Readonly<Record<FormFilter['form'], FormFilter>> => {
  const { view, t } = shown;
  const titled = (name: FormFilter['form']) => {
    const title = t(`history.chips.${name}`);
    return { name, form: name, title, removeLabel: t('history.removeFilter', { name: title }) };
  };
  return {
    dates: {
      ...titled('dates'),
      isSet: view.from !== null || view.to !== null,
      chipText: daysText(shown),
      empty: { from: null, to: null },
    },
    company: {
      ...titled('company'),
      isSet: view.companies.length > 0,
      chipText: companyText(shown),
      empty: { companies: [] },
    },
  };
};

/** Every condition of the history, in the order of the bar. */
export function filtersOf(view: HistoryView, words: FilterWords): readonly Filter[] {
  const shown: Shown = { ...words, view };
  const { dates, company } = formFilters(shown);
  const list = (name: ListName): MenuFilter => listFilter(shown, name);
  const answer = (name: keyof typeof ANSWERS): MenuFilter => answerFilter(shown, name);
  return [
    ...[periodFilter(shown), dates, list('result'), list('kind'), answer('outcome'), company],
    ...[list('class'), list('intent'), list('playbook'), answer('said'), answer('asked'), answer('gained')],
    ...[list('reason'), answer('promise'), list('promiseState'), answer('happened')],
  ];
}

/** The chips of the bar: what is set, what is open, and the usual ones. Two days take the place of no period. */
export function barFilters(filters: readonly Filter[], opened: FilterName | null): readonly Filter[] {
  const isIn = (filter: Filter): boolean => filter.isSet || filter.name === opened;
  const hasDates = filters.some((filter) => filter.name === 'dates' && isIn(filter));
  return filters.filter(
    (filter) => isIn(filter) || (isUsual(filter) && !(filter.name === 'period' && hasDates)),
  );
}
