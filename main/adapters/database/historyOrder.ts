import type { HistoryRow } from '../../../shared/ipc/history.ts';
import { COMMITMENTS } from '../../../shared/domain/commitments.ts';
import { ALL_RESULTS } from '../../../shared/domain/historySearch/terms.ts';
import type { HistorySort } from '../../../shared/schemas/history.ts';
import { companyKeyOf } from './callMatches.ts';
import { contactKeyOf } from './roll/callRoll.ts';
import { compareKeys, type Key } from './roll/keyedColumn.ts';
import { storedText } from './storedText.ts';

type Column = 'company' | 'contact' | 'result' | 'kind' | 'length';

/** Where a column stands in its index of migration 0060. */
const KEY_SQL: Readonly<Record<Column, string>> = {
  company: 'calls.company_key',
  contact: 'calls.contact COLLATE NOCASE',
  result: 'calls.facts & 15',
  kind: 'calls.facts & 8380416',
  length: 'calls.duration_minutes',
};

const KEY_OF: Readonly<Record<Column, (row: HistoryRow) => Key>> = {
  company: ({ company }) => companyKeyOf(company),
  contact: ({ contact }) => contactKeyOf(storedText(contact)),
  result: ({ result }) => ALL_RESULTS.indexOf(result),
  kind: ({ kind }) => COMMITMENTS.indexOf(kind),
  length: ({ durationMinutes }) => durationMinutes,
};

export type Order =
  | { readonly by: 'time'; readonly direction: 'ASC' | 'DESC' }
  | { readonly by: Column; readonly direction: 'ASC' | 'DESC' };

export function orderOf(sort: HistorySort): Order {
  if (sort === 'newest') return { by: 'time', direction: 'DESC' };
  if (sort === 'oldest') return { by: 'time', direction: 'ASC' };
  const [column, way] = sort.split('-') as [Column, 'up' | 'down'];
  return { by: column, direction: way === 'up' ? 'ASC' : 'DESC' };
}

/** What stands behind ORDER BY; `place` is the column that leads in the order of time. */
export const orderSql = ({ by, direction }: Order, place: string): string =>
  by === 'time' ? `${place} ${direction}` : `${KEY_SQL[by]} ${direction}, ${place} DESC`;

/** The order of rows as SQLite has it; 0 for two that start at the same instant. */
export function compareRows(sort: HistorySort): (a: HistoryRow, b: HistoryRow) => number {
  const { by, direction } = orderOf(sort);
  const sign = direction === 'ASC' ? 1 : -1;
  if (by === 'time') return (a, b) => sign * (a.startsAt - b.startsAt);
  return (a, b) => sign * compareKeys(KEY_OF[by](a), KEY_OF[by](b)) || b.startsAt - a.startsAt;
}
