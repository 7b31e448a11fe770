import type { HistorySort } from '../../../../shared/schemas/history.ts';
import { orderOf, type Order } from '../historyOrder.ts';
import type { CallRoll } from './callRoll.ts';

const RESULT = 15;
/** The bits of the ten kinds, and where they begin; see migration 0060. */
const KINDS = 8_380_416;
const FIRST_KIND = 13;

type RankOf = (ordinal: number) => number;
type Ranked = { readonly rankOf: RankOf; readonly most: number };

const ofResult = ({ lowFacts }: CallRoll): Ranked => ({
  rankOf: (ordinal) => (lowFacts[ordinal] ?? 0) & RESULT,
  most: RESULT,
});

/** A kind is one bit; none of them stands first. */
const ofKind = ({ lowFacts }: CallRoll): Ranked => ({
  rankOf: (ordinal) => Math.max(0, 32 - FIRST_KIND - Math.clz32((lowFacts[ordinal] ?? 0) & KINDS)),
  most: 10,
});

function rankedBy(roll: CallRoll, by: Exclude<Order['by'], 'time'>): Ranked {
  if (by === 'result') return ofResult(roll);
  if (by === 'kind') return ofKind(roll);
  const { ranks, keys } = roll[by];
  return { rankOf: (ordinal) => ranks[ordinal] ?? 0, most: keys.length };
}

/** Where the calls of each rank begin among all. */
function beginnings(ranks: Int32Array, most: number): Int32Array {
  const counts = new Int32Array(most + 2);
  for (let index = 0; index < ranks.length; index += 1) {
    const after = (ranks[index] ?? 0) + 1;
    counts[after] = (counts[after] ?? 0) + 1;
  }
  let sum = 0;
  return counts.map((count) => (sum += count));
}

/** Puts the newest first within a rank. */
function inRanks(found: Int32Array, { rankOf, most }: Ranked): Int32Array {
  const ranks = found.map((ordinal) => rankOf(ordinal));
  const next = beginnings(ranks, most);
  const ordered = new Int32Array(found.length);
  for (let index = found.length - 1; index >= 0; index -= 1) {
    const rank = ranks[index] ?? 0;
    const at = next[rank] ?? 0;
    ordered[at] = found[index] ?? 0;
    next[rank] = at + 1;
  }
  return ordered;
}

/** Calls that were found, oldest first, in the order asked for. */
export function inOrder(roll: CallRoll, found: Int32Array, sort: HistorySort): Int32Array {
  const { by, direction } = orderOf(sort);
  if (by === 'time') return direction === 'ASC' ? found : found.toReversed();
  const { rankOf, most } = rankedBy(roll, by);
  const turned = direction === 'ASC' ? rankOf : (ordinal: number) => most - rankOf(ordinal);
  return inRanks(found, { rankOf: turned, most });
}
