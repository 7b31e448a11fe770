import { EVERY_CALL } from '../../shared/domain/everyCall.ts';
import type { HistoryFilter, HistoryQuery } from '../../shared/schemas/history.ts';

const YEAR_MS = 365 * 86_400_000;

type Asked = Partial<Omit<HistoryQuery, 'filter' | 'limit'>> & { readonly filter?: Partial<HistoryFilter> };

const asked = ({ filter, ...rest }: Asked): HistoryQuery => ({
  ...{ sort: 'newest', offset: 0, limit: 100, ...rest },
  filter: { ...EVERY_CALL, ...filter },
});

/** Words letter by letter, as they come while somebody types. */
const typed = (text: string): readonly Asked[] =>
  Array.from(text, (_, index) => ({ filter: { text: text.slice(0, index + 1) } }));

const WORDS: readonly Asked[] = [
  ...typed('invoices'),
  ...typed('detention'),
  ...typed('osprey 299'),
  { filter: { text: 'carriers price' } },
  { filter: { text: 'dana whitfield' } },
  { filter: { phrases: ['refuse reno loads'] } },
  { filter: { phrases: ['pricing draft'] } },
  { filter: { phrases: ['the board'], text: 'freight', results: ['gained'] } },
];

const CHIPS: readonly Asked[] = [
  {},
  { filter: { results: ['gained', 'fallback'] } },
  { filter: { classes: ['advance'], kinds: ['consensus'] } },
  { filter: { companies: ['Halden Freight 7'] } },
  { filter: { companyText: 'hal' } },
  { filter: { companyText: 'freight', contactText: 'dana' } },
  { filter: { isAsked: true, isGained: false } },
  { filter: { hasOutcome: false } },
  { filter: { promiseStates: ['broken'] } },
  { filter: { playbookIds: [''] } },
];

const DATES: readonly ((now: number) => Asked)[] = [
  (now) => ({ filter: { from: now - YEAR_MS } }),
  (now) => ({ filter: { from: now - 20 * YEAR_MS, until: now - YEAR_MS } }),
  (now) => ({ filter: { text: 'invoices', from: now - YEAR_MS } }),
  (now) => ({ filter: { text: 'detention', results: ['declined'], until: now - YEAR_MS } }),
];

const ORDERS: readonly Asked[] = [
  { sort: 'oldest' },
  { sort: 'company-up' },
  { sort: 'contact-down' },
  { sort: 'length-down' },
  { sort: 'result-up', filter: { text: 'invoices' } },
  { sort: 'company-up', filter: { text: 'detention' } },
  { sort: 'kind-up', filter: { results: ['gained'] } },
];

const FAR: readonly Asked[] = [
  { offset: 50_000 },
  { offset: 90_000, sort: 'company-up' },
  { offset: 15_000, filter: { text: 'detention' } },
];

const nameOf = ({ filter = {}, ...rest }: Asked): string =>
  JSON.stringify({ ...filter, ...rest })
    .replaceAll(/["{}]/gu, '')
    .replaceAll(',', ', ') || 'everything';

export type Question = { readonly name: string; readonly query: HistoryQuery };

/** What sellers ask of their history, in the mixture in which they do: mostly words, and those while they type. */
export const questions = (now: number): readonly Question[] =>
  [...WORDS, ...CHIPS, ...DATES.map((at) => at(now)), ...ORDERS, ...FAR].map((each) => ({
    name: nameOf(each),
    query: asked(each),
  }));
