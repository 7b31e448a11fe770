import { isWithoutCommitment, tookPlace } from '../../../shared/domain/callStages.ts';
import type { HistoryPage } from '../../../shared/ipc/history.ts';
import type { CallResult } from '../../../shared/schemas/call.ts';

type Group = 'gained' | 'fallback' | 'notGained' | 'notAsked' | 'absent';
export const GROUPS: readonly Group[] = ['gained', 'fallback', 'notGained', 'notAsked', 'absent'];

/** Fallback and other are both the smaller yes; declined and deferred are both no commitment. */
function groupOf(result: CallResult): Group {
  if (!tookPlace(result)) return 'absent';
  if (result === 'not-asked') return 'notAsked';
  if (isWithoutCommitment(result)) return 'notGained';
  return result === 'gained' ? 'gained' : 'fallback';
}

/** How many calls came to what, the five groups of the footer in order. */
export function countGroups(counts: HistoryPage['counts']): Readonly<Record<Group, number>> {
  const sums = { gained: 0, fallback: 0, notGained: 0, notAsked: 0, absent: 0 };
  for (const [result, count] of Object.entries(counts)) sums[groupOf(result as CallResult)] += count;
  return sums;
}
