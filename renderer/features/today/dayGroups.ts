import { needsResult } from '../../../shared/domain/callStages.ts';
import { hasOutcome } from '../../../shared/domain/readiness.ts';
import { zonedTime, type EpochMs } from '../../../shared/lib/time.ts';
import type { Call, CallId, CallResult } from '../../../shared/schemas/call.ts';

/** What a row says about its call at the right. */
export type RowState =
  | { readonly kind: 'logged'; readonly result: CallResult }
  | { readonly kind: 'live' }
  | { readonly kind: 'needs-result' }
  | { readonly kind: 'undefined' }
  /** Not ready yet although the outcome stands: what is missing. */
  | { readonly kind: 'defined'; readonly missing: 'opening' | 'questions' | null };

export type CallRowModel = {
  readonly call: Call;
  readonly state: RowState;
  /** The call that the hero shows. */
  readonly isNext: boolean;
};

export type DayGroup = {
  /** ISO date. */
  readonly day: string;
  readonly startsAt: EpochMs;
  readonly daysAway: number;
  readonly count: number;
  readonly rows: readonly CallRowModel[];
};

const missingOf = (call: Call): 'opening' | 'questions' | null => {
  if (call.opening?.trim() === '') return 'opening';
  return call.questions.some(({ text }) => text.trim() !== '') ? null : 'questions';
};

/** Where a call stands, as one word. */
export function rowState(call: Call, now: EpochMs): RowState {
  if (call.stage === 'logged') return { kind: 'logged', result: call.result };
  if (call.stage === 'live') return { kind: 'live' };
  if (needsResult(call, now)) return { kind: 'needs-result' };
  return hasOutcome(call.outcome) ? { kind: 'defined', missing: missingOf(call) } : { kind: 'undefined' };
}

export type DayGroupsDeps = {
  readonly now: EpochMs;
  readonly timeZone: string;
  readonly nextId: CallId | null;
};

/** The first `count` rows, and the days that have any of these. */
export function firstRows(groups: readonly DayGroup[], count: number): readonly DayGroup[] {
  let left = count;
  return groups.flatMap((group) => {
    const rows = left >= group.rows.length ? group.rows : group.rows.slice(0, left);
    left -= rows.length;
    return rows.length === 0 ? [] : [{ ...group, rows }];
  });
}

/** The day of each call, for calls in order: the calendar is asked once a day, not once a call. */
function dayReader(timeZone: string): (call: Call) => string {
  let [day, endsAt] = ['', Number.NEGATIVE_INFINITY];
  return ({ startsAt }) => {
    if (startsAt < endsAt) return day;
    const start = zonedTime(startsAt, timeZone).startOfDay();
    [day, endsAt] = [start.toPlainDate().toString(), start.add({ days: 1 }).startOfDay().epochMilliseconds];
    return day;
  };
}

/** The calls of each day that has any, by start, as rows of the timeline. */
export function dayGroups(
  calls: readonly Call[],
  { now, timeZone, nextId }: DayGroupsDeps,
): readonly DayGroup[] {
  const today = zonedTime(now, timeZone).toPlainDate();
  const inOrder = calls.toSorted((a, b) => a.startsAt - b.startsAt);
  return [...Map.groupBy(inOrder, dayReader(timeZone))].map(([day, ofDay]) => ({
    day,
    startsAt: ofDay[0]?.startsAt ?? now,
    daysAway: today.until(day).days,
    count: ofDay.length,
    rows: ofDay.map((call) => ({ call, state: rowState(call, now), isNext: call.id === nextId })),
  }));
}
