import { hasOutcome } from '../../../shared/domain/readiness.ts';
import type { Call, LoggedCall } from '../../../shared/schemas/call.ts';
import type { HistoryFilter } from '../../../shared/schemas/history.ts';
import { matchesWords } from './searchText.ts';

const isIn = <T>(chosen: readonly T[], value: T): boolean => chosen.length === 0 || chosen.includes(value);

function isBetween({ from, until }: HistoryFilter, at: number): boolean {
  return (from === null || at >= from) && (until === null || at < until);
}

/** Whether a call is part of the history that a filter shows. */
export function isInHistory(call: Call, filter: HistoryFilter): call is LoggedCall {
  return (
    call.stage === 'logged' &&
    isIn(filter.results, call.result) &&
    isIn(filter.kinds, call.outcome.kind) &&
    (filter.hasOutcome === null || filter.hasOutcome === hasOutcome(call.outcome)) &&
    isBetween(filter, call.startsAt) &&
    matchesWords(call, filter.text)
  );
}
