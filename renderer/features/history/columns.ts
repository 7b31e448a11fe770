import type { HistorySort } from '../../../shared/schemas/history.ts';
import { HISTORY_COLUMNS, type HistoryColumn } from '../../../shared/lib/historyColumns.ts';
import { RESULTS_IN_ORDER } from '../../app/resultLook.ts';
import type { Text } from '../../app/text.ts';

const WIDTHS: Readonly<Record<Exclude<HistoryColumn, 'result'>, string>> = {
  date: '84px',
  company: 'minmax(110px, 1fr)',
  contact: 'minmax(100px, 1fr)',
  opportunity: 'minmax(100px, 1fr)',
  commitment: 'minmax(120px, 1.6fr)',
  kind: 'minmax(96px, 0.6fr)',
  intent: 'minmax(84px, 0.5fr)',
  playbook: 'minmax(96px, 0.8fr)',
  length: '72px',
  said: '64px',
  asked: '68px',
  promise: 'minmax(110px, 1.2fr)',
  due: 'minmax(96px, 0.6fr)',
  reason: 'minmax(110px, 0.8fr)',
};

// Not `ch`: heads and cells are of different sizes, and would part.
const DIGIT_PX = 8;

/** In the order of the table; those always shown included. */
export const shownColumns = (chosen: readonly HistoryColumn[]): readonly HistoryColumn[] =>
  HISTORY_COLUMNS.filter((column) => column === 'company' || chosen.includes(column));

/** Every row is a grid of its own, so the column of results is as wide as the longest one, shown or not. */
export function columnWidths(t: Text, columns: readonly HistoryColumn[]): string {
  const longest = Math.max(...RESULTS_IN_ORDER.map((result) => t(`results.short.${result}`).length));
  return columns
    .map((column) => (column === 'result' ? `${(longest + 2) * DIGIT_PX}px` : WIDTHS[column]))
    .join(' ');
}

type Ways = { readonly first: HistorySort; readonly then: HistorySort };

const WAYS: Readonly<Partial<Record<HistoryColumn, Ways>>> = {
  date: { first: 'newest', then: 'oldest' },
  company: { first: 'company-up', then: 'company-down' },
  contact: { first: 'contact-up', then: 'contact-down' },
  kind: { first: 'kind-up', then: 'kind-down' },
  length: { first: 'length-down', then: 'length-up' },
  result: { first: 'result-up', then: 'result-down' },
};

const ASCENDING: readonly HistorySort[] = [
  'oldest',
  'company-up',
  'contact-up',
  'kind-up',
  'length-up',
  'result-up',
];

/** How a column takes part in the order; null for one that cannot give it. */
export function sortOf(column: HistoryColumn, sort: HistorySort) {
  const ways = WAYS[column];
  if (ways === undefined) return null;
  const isOwn = sort === ways.first || sort === ways.then;
  const direction = ASCENDING.includes(sort) ? ('ascending' as const) : ('descending' as const);
  return { direction: isOwn ? direction : undefined, next: sort === ways.first ? ways.then : ways.first };
}
