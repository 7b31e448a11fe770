import { HISTORY_COLUMNS, type HistoryColumn } from '../lib/historyColumns.ts';
import { zonedTime, type EpochMs } from '../lib/time.ts';
import type { HistoryFilter, HistorySort } from '../schemas/history.ts';
import { COMMITMENTS } from './commitments.ts';
import { EVERY_CALL } from './everyCall.ts';
import { withBoth } from './historySearch/bothConditions.ts';
import { readSearch } from './historySearch/readSearch.ts';
import {
  ALL_CLASSES,
  ALL_INTENTS,
  ALL_PROMISE_STATES,
  ALL_RESULTS,
  ALL_SORTS,
  REASONS_OR_NONE,
} from './historySearch/terms.ts';

type ListField =
  'results' | 'classes' | 'kinds' | 'intents' | 'playbookIds' | 'companies' | 'promiseStates' | 'reasons';
type AnswerField = 'hasOutcome' | 'isSaid' | 'isAsked' | 'isGained' | 'hasPromise' | 'tookPlace';

/** What chips and search field say; kept in the address, so that Back, a link or a saved view return to it. */
export type HistoryView = Pick<HistoryFilter, ListField | AnswerField> & {
  /** As typed, operators included. */
  readonly text: string;
  /** Only the calls of the last so many weeks; null for all. */
  readonly weeks: number | null;
  /** The first day, `YYYY-MM-DD`. */
  readonly from: string | null;
  /** The last day, which counts. */
  readonly to: string | null;
  readonly sort: HistorySort;
  /** Of the table; null for those that were chosen last. */
  readonly columns: readonly HistoryColumn[] | null;
};

export const WHOLE_HISTORY: HistoryView = {
  text: '',
  results: [],
  classes: [],
  kinds: [],
  intents: [],
  playbookIds: [],
  companies: [],
  hasOutcome: null,
  isSaid: null,
  isAsked: null,
  isGained: null,
  hasPromise: null,
  promiseStates: [],
  reasons: [],
  tookPlace: null,
  weeks: null,
  from: null,
  to: null,
  sort: 'newest',
  columns: null,
};

const LIST_NAMES: Readonly<Record<ListField, string>> = {
  results: 'result',
  classes: 'class',
  kinds: 'kind',
  intents: 'intent',
  playbookIds: 'playbook',
  companies: 'company',
  promiseStates: 'state',
  reasons: 'reason',
};

const ANSWER_NAMES: Readonly<Record<AnswerField, string>> = {
  hasOutcome: 'outcome',
  isSaid: 'said',
  isAsked: 'asked',
  isGained: 'gained',
  hasPromise: 'promise',
  tookPlace: 'place',
};

const MOST_CHOSEN = 100;
const MOST_WEEKS = 5_200;

type Params = ReadonlyMap<string, readonly string[]>;

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return '';
  }
}

function paramsOf(search: string): Params {
  const params = new Map<string, readonly string[]>();
  for (const part of search.split('&')) {
    const [name = '', value] = part.split(/=(.*)/s).map(decoded);
    if (value !== undefined) params.set(name, [...(params.get(name) ?? []), value]);
  }
  return params;
}

const oneOf = (params: Params, name: string): string => params.get(name)?.[0] ?? '';

const answerOf = (word: string): boolean | null => (word === 'yes' || word === 'no' ? word === 'yes' : null);

function weeksIn(params: Params): number | null {
  const weeks = Number(oneOf(params, 'weeks'));
  return Number.isInteger(weeks) && weeks > 0 && weeks <= MOST_WEEKS ? weeks : null;
}

function columnsIn(params: Params): readonly HistoryColumn[] | null {
  const named = params.get('column') ?? [];
  const columns = HISTORY_COLUMNS.filter((column) => named.includes(column));
  return columns.length === 0 ? null : columns;
}

/** A day that the calendar has, between the years 1970 and 9999; null for anything else. */
export function dayOf(text: string): string | null {
  if (!/^(?:19[7-9]|[2-9]\d\d)\d-\d\d-\d\d$/.test(text)) return null;
  try {
    return Temporal.PlainDate.from(text).toString();
  } catch {
    return null;
  }
}

/** The view that the search part of an address stands for; what it does not understand lets all pass. */
export function viewOf(search: string): HistoryView {
  const params = paramsOf(search);
  const few = (field: ListField) => (params.get(LIST_NAMES[field]) ?? []).slice(0, MOST_CHOSEN);
  const known = <T extends string>(field: ListField, all: readonly T[]): readonly T[] =>
    all.filter((value) => few(field).includes(value));
  const answer = (field: AnswerField): boolean | null => answerOf(oneOf(params, ANSWER_NAMES[field]));
  return {
    text: oneOf(params, 'text'),
    results: known('results', ALL_RESULTS),
    classes: known('classes', ALL_CLASSES),
    kinds: known('kinds', COMMITMENTS),
    intents: known('intents', ALL_INTENTS),
    playbookIds: few('playbookIds'),
    companies: few('companies'),
    promiseStates: known('promiseStates', ALL_PROMISE_STATES),
    reasons: known('reasons', REASONS_OR_NONE),
    hasOutcome: answer('hasOutcome'),
    isSaid: answer('isSaid'),
    isAsked: answer('isAsked'),
    isGained: answer('isGained'),
    hasPromise: answer('hasPromise'),
    tookPlace: answer('tookPlace'),
    weeks: weeksIn(params),
    from: dayOf(oneOf(params, 'from')),
    to: dayOf(oneOf(params, 'to')),
    sort: ALL_SORTS.find((sort) => sort === oneOf(params, 'sort')) ?? 'newest',
    columns: columnsIn(params),
  };
}

const keysOf = <K extends string>(record: Readonly<Record<K, string>>): readonly K[] =>
  Object.keys(record) as K[];

type Said = readonly (readonly [name: string, value: string])[];

const unlessEmpty = (name: string, value: string): Said => (value === '' ? [] : [[name, value]]);

const ANSWER_WORDS = { true: 'yes', false: 'no', null: '' } as const;

/** The search part of the address that stands for a view; empty for the whole history. */
export function searchOf(view: HistoryView): string {
  const said: Said = [
    ...unlessEmpty('text', view.text.toWellFormed()),
    ...keysOf(LIST_NAMES).flatMap((field) =>
      view[field].map((value) => [LIST_NAMES[field], value.toWellFormed()] as const),
    ),
    ...keysOf(ANSWER_NAMES).flatMap((field) =>
      unlessEmpty(ANSWER_NAMES[field], ANSWER_WORDS[`${view[field]}`]),
    ),
    ...unlessEmpty('weeks', view.weeks === null ? '' : String(view.weeks)),
    ...unlessEmpty('from', view.from ?? ''),
    ...unlessEmpty('to', view.to ?? ''),
    ...unlessEmpty('sort', view.sort === 'newest' ? '' : view.sort),
    ...(view.columns ?? []).map((column) => ['column', column] as const),
  ];
  return said.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&');
}

export const isNarrowed = (view: HistoryView): boolean =>
  searchOf({ ...view, sort: 'newest', columns: null }) !== '';

/** The first instant of a day. */
export const startOfDay = (day: string, timeZone: string): EpochMs =>
  Math.max(0, Temporal.PlainDate.from(day).toZonedDateTime(timeZone).epochMilliseconds);

/** The first instant after a day. */
export const endOfDay = (day: string, timeZone: string): EpochMs =>
  startOfDay(Temporal.PlainDate.from(day).add({ days: 1 }).toString(), timeZone);

const isDay = (day: string | null): day is string => day !== null;

function firstInstant({ weeks, from }: HistoryView, searched: string | null, at: Zoned): EpochMs | null {
  const { now, timeZone } = at;
  const starts = [
    ...(weeks === null ? [] : [zonedTime(now, timeZone).startOfDay().subtract({ weeks }).epochMilliseconds]),
    ...[from, searched].filter(isDay).map((day) => startOfDay(day, timeZone)),
  ];
  return starts.length === 0 ? null : Math.max(0, ...starts);
}

function endInstant({ to }: HistoryView, searched: string | null, { timeZone }: Zoned): EpochMs | null {
  const ends = [
    ...(to === null ? [] : [endOfDay(to, timeZone)]),
    ...(searched === null ? [] : [startOfDay(searched, timeZone)]),
  ];
  return ends.length === 0 ? null : Math.min(...ends);
}

type Zoned = { readonly now: EpochMs; readonly timeZone: string };

// More than this nobody types, and main refuses it.
const cut = (text: string): string => text.slice(0, 500);
const cutId = (id: string): string => id.slice(0, 100);

/** What main is asked for; weeks are counted back from the start of today. */
export function filterOf(view: HistoryView, now: EpochMs, timeZone: string): HistoryFilter {
  const { weeks: _weeks, sort: _sort, from: _from, to: _to, columns: _columns, ...chosen } = view;
  const read = readSearch(view.text);
  const { conditions, isPossible } = withBoth(chosen, {
    ...read.conditions,
    ...(read.playbookIds.length === 0
      ? {}
      : { playbookIds: read.playbookIds.slice(0, MOST_CHOSEN).map(cutId) }),
  });
  const at = { now, timeZone };
  return {
    ...EVERY_CALL,
    ...conditions,
    text: cut(read.words.join(' ')),
    phrases: read.phrases.slice(0, MOST_CHOSEN).map(cut),
    companyText: cut(read.companyText),
    contactText: cut(read.contactText),
    from: firstInstant(view, read.firstDay, at),
    until: isPossible ? endInstant(view, read.endDay, at) : 0,
  };
}
