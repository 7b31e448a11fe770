import { describe, expect, it } from 'vitest';
import {
  barFilters,
  filtersOf,
  TO_DATES,
  type Filter,
  type FilterName,
  type MenuFilter,
} from '../../../../renderer/features/history/filters.ts';
import {
  isNarrowed,
  viewOf,
  WHOLE_HISTORY,
  type HistoryView,
} from '../../../../shared/domain/historyView.ts';
import { BEHIND, callsOfReason, STEP_CALLS } from '../../../../shared/domain/insights/behind.ts';
import { english } from '../english.ts';

const PLAYBOOKS = [
  { playbookId: 'discovery', name: 'Discovery' },
  { playbookId: 'pilot', name: 'Pilot' },
];

const words = { t: english, dayText: (day: string) => day, playbooks: PLAYBOOKS };

const shownBy = (view: Partial<HistoryView>): readonly Filter[] =>
  filtersOf({ ...WHOLE_HISTORY, ...view }, words);

const filterIn = (filters: readonly Filter[], name: FilterName): Filter => {
  const found = filters.find((filter) => filter.name === name);
  if (found === undefined) throw new Error(`There is no filter ${name}`);
  return found;
};

function menuIn(filters: readonly Filter[], name: FilterName): MenuFilter {
  const filter = filterIn(filters, name);
  if (filter.form !== 'menu') throw new Error(`${name} has no menu`);
  return filter;
}

const textOf = (view: Partial<HistoryView>, name: FilterName): string =>
  filterIn(shownBy(view), name).chipText;

const setIn = (view: Partial<HistoryView>): readonly FilterName[] =>
  shownBy(view)
    .filter(({ isSet }) => isSet)
    .map(({ name }) => name);

const EVERYTHING =
  'result=gained&class=order&kind=time&intent=creates&playbook=pilot&company=Acme&state=kept&reason=none' +
  '&outcome=yes&said=no&asked=yes&gained=no&promise=yes&place=no&weeks=12&from=2026-11-01&to=2026-11-18';

describe('the chips of the history', () => {
  it('cover every condition that an address can have', () => {
    const view = viewOf(EVERYTHING);
    const filters = filtersOf(view, words);
    expect(filters.every(({ isSet }) => isSet)).toBe(true);
    const empty = filters.reduce((left, filter) => ({ ...left, ...filter.empty }), view);
    expect(isNarrowed(empty)).toBe(false);
  });

  it.each([
    ['gained', BEHIND.gained, ['gained', 'happened']],
    ['settled promises', BEHIND.settled, ['promise', 'promiseState', 'happened']],
    ['a step of the funnel', STEP_CALLS.gained, ['outcome', 'said', 'asked', 'gained', 'happened']],
    ['no reason', callsOfReason(null), ['gained', 'reason', 'happened']],
  ] as const)('show all that stands behind the figure of %s', (_name, calls, names) => {
    expect(setIn(calls)).toEqual(names);
  });

  it('give every menu its own words, each chosen by its own address', () => {
    for (const filter of shownBy({})) {
      if (filter.form !== 'menu') continue;
      for (const { id, text } of filter.options.filter((option) => option.id !== TO_DATES)) {
        expect(text).not.toContain('history.');
        const again = menuIn(shownBy(filter.choose([id])), filter.name);
        expect(again.chosen).toEqual([id]);
        expect(again.isSet).toBe(true);
      }
    }
  });
});

describe('the words of a chip', () => {
  it('say their name while nothing is chosen, the value of one, and how many of several', () => {
    expect(textOf({}, 'result')).toBe('Result');
    expect(textOf({ results: ['fallback'] }, 'result')).toBe('Fallback');
    expect(textOf({ results: ['gained', 'fallback'] }, 'result')).toBe('Result · 2');
    expect(textOf({ promiseStates: ['kept'] }, 'promiseState')).toBe('Promise kept');
    expect(textOf({ weeks: 12 }, 'period')).toBe('Last 12 weeks');
    expect(textOf({ isAsked: false }, 'asked')).toBe('Didn’t ask');
  });

  it('name companies, and calls without one', () => {
    expect(textOf({}, 'company')).toBe('Company');
    expect(textOf({ companies: ['Acme'] }, 'company')).toBe('Acme');
    expect(textOf({ companies: [''] }, 'company')).toBe('No company');
    expect(textOf({ companies: ['Acme', ''] }, 'company')).toBe('Company · 2');
  });

  it('name the days between, from and until', () => {
    expect(textOf({}, 'dates')).toBe('Dates');
    expect(textOf({ from: '2026-11-01', to: '2026-11-18' }, 'dates')).toBe('2026-11-01 – 2026-11-18');
    expect(textOf({ from: '2026-11-01' }, 'dates')).toBe('From 2026-11-01');
    expect(textOf({ to: '2026-11-18' }, 'dates')).toBe('Until 2026-11-18');
  });
});

describe('the playbooks of the menu', () => {
  it('keep a playbook that is gone among the choices, and take none for an answer', () => {
    const playbook = menuIn(shownBy({ playbookIds: ['gone', ''] }), 'playbook');
    expect(playbook.options.map(({ text }) => text)).toEqual([
      'Discovery',
      'Pilot',
      'A playbook that is gone',
      'No playbook',
    ]);
    expect(playbook.choose(playbook.chosen)).toEqual({ playbookIds: ['gone', ''] });
  });

  it('call no playbook gone before the playbooks have come', () => {
    const view = { ...WHOLE_HISTORY, playbookIds: ['pilot'] };
    const playbook = menuIn(filtersOf(view, { ...words, playbooks: null }), 'playbook');
    expect(playbook.options.map(({ text }) => text)).toEqual(['No playbook']);
    expect(playbook.chipText).toBe('Playbook · 1');
  });

  it('offer the weeks of the address among the others', () => {
    const period = menuIn(shownBy({ weeks: 8 }), 'period');
    expect(period.options.map(({ id }) => id)).toEqual(['4', '8', '12', '26', '52', TO_DATES]);
  });
});

describe('the bar', () => {
  const namesIn = (view: Partial<HistoryView>, opened: FilterName | null = null): readonly FilterName[] =>
    barFilters(shownBy(view), opened).map(({ name }) => name);

  it('has the usual filters before anything is set', () => {
    expect(namesIn({})).toEqual(['period', 'result', 'kind', 'outcome']);
  });

  it('adds what is set and what is open, each in its place', () => {
    expect(namesIn({ classes: ['order'] }, 'reason')).toEqual([
      ...['period', 'result', 'kind', 'outcome'],
      ...['class', 'reason'],
    ]);
  });

  it('has two days in the place of no period, and both when both are set', () => {
    expect(namesIn({ from: '2026-11-01' })).toEqual(['dates', 'result', 'kind', 'outcome']);
    expect(namesIn({}, 'dates')[0]).toBe('dates');
    expect(namesIn({ weeks: 4 }, 'dates').slice(0, 2)).toEqual(['period', 'dates']);
  });
});
