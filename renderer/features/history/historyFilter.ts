import { EVERY_CALL } from '../../../shared/domain/everyCall.ts';
import { zonedTime, type EpochMs } from '../../../shared/lib/time.ts';
import type { CallResult } from '../../../shared/schemas/call.ts';
import type { HistoryFilter, HistoryQuery } from '../../../shared/schemas/history.ts';
import type { CommitmentKind } from '../../../shared/schemas/outcome.ts';

/** What the chips say; kept in the address, so that Back and a reload return to it. */
export type HistoryView = {
  readonly text: string;
  readonly results: readonly CallResult[];
  readonly kinds: readonly CommitmentKind[];
  readonly hasOutcome: boolean | null;
  /** Only the calls of the last so many weeks; null for all. */
  readonly weeks: number | null;
  readonly sort: HistoryQuery['sort'];
};

export const WHOLE_HISTORY: HistoryView = {
  text: '',
  results: [],
  kinds: [],
  hasOutcome: null,
  weeks: null,
  sort: 'newest',
};

const listOf = (params: URLSearchParams, name: string): readonly string[] =>
  params.get(name)?.split(',').filter(Boolean) ?? [];

const ANSWERS: Readonly<Record<string, boolean>> = { yes: true, no: false };

function weeksOf(params: URLSearchParams): number | null {
  const weeks = Number(params.get('weeks'));
  return Number.isInteger(weeks) && weeks > 0 ? weeks : null;
}

/** The view that the search part of the address stands for. */
export function viewOf(search: string): HistoryView {
  const params = new URLSearchParams(search);
  return {
    text: params.get('text') ?? '',
    results: listOf(params, 'result') as readonly CallResult[],
    kinds: listOf(params, 'kind') as readonly CommitmentKind[],
    hasOutcome: ANSWERS[params.get('outcome') ?? ''] ?? null,
    weeks: weeksOf(params),
    sort: params.get('sort') === 'oldest' ? 'oldest' : 'newest',
  };
}

/** The search part of the address that stands for a view; empty for the whole history. */
export function searchOf({ text, results, kinds, hasOutcome, weeks, sort }: HistoryView): string {
  const said: readonly (readonly [string, string])[] = [
    ['text', text],
    ['result', results.join(',')],
    ['kind', kinds.join(',')],
    ['outcome', hasOutcome === null ? '' : hasOutcome ? 'yes' : 'no'],
    ['weeks', weeks === null ? '' : String(weeks)],
    ['sort', sort === 'newest' ? '' : sort],
  ];
  return new URLSearchParams(
    said.filter(([, value]) => value !== '').map(([name, value]) => [name, value]),
  ).toString();
}

export const isNarrowed = (view: HistoryView): boolean => searchOf({ ...view, sort: 'newest' }) !== '';

/** What main is asked for; weeks are counted back from the start of today. */
export function filterOf(view: HistoryView, now: EpochMs, timeZone: string): HistoryFilter {
  const { text, results, kinds, hasOutcome, weeks } = view;
  const from =
    weeks === null ? null : zonedTime(now, timeZone).startOfDay().subtract({ weeks }).epochMilliseconds;
  return { ...EVERY_CALL, text, results, kinds, hasOutcome, from };
}
