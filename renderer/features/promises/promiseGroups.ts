import { dueState, type DueState } from '../../../shared/domain/promiseDays.ts';
import type { PromiseEntry } from '../../../shared/ipc/promises.ts';

const GROUPS = ['today', 'overdue', 'ahead', 'undated'] as const satisfies readonly DueState['kind'][];

export type DueEntry = { readonly entry: PromiseEntry; readonly due: DueState };
export type PromiseGroup = { readonly kind: DueState['kind']; readonly entries: readonly DueEntry[] };

/** Open promises as they press: due today, overdue, ahead, without a day; groups without any are left out. */
export function promiseGroups(open: readonly PromiseEntry[], today: string): readonly PromiseGroup[] {
  const entries = open.map((entry) => ({ entry, due: dueState(entry.promise.dueOn, today) }));
  return GROUPS.map((kind) => ({ kind, entries: entries.filter(({ due }) => due.kind === kind) })).filter(
    (group) => group.entries.length > 0,
  );
}
