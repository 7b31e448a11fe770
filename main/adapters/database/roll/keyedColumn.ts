import { wordLine } from '../searchText.ts';
import { shownText } from '../storedText.ts';

export type Key = string | number;

/** A column in which many calls have the same: each key once, in SQLite's order, and for each call which it is. */
export type KeyedColumn = {
  readonly keys: Key[];
  /** Of each key that is a name, its words. */
  readonly lines: string[];
  readonly ranks: Int32Array;
};

/** For a call without one. */
const NO_KEY = -1;

/** SQLite compares text by its bytes. */
export const compareKeys = (a: Key, b: Key): number =>
  typeof a === 'number' ? a - Number(b) : Buffer.compare(Buffer.from(a), Buffer.from(String(b)));

export const createKeyedColumn = (capacity: number): KeyedColumn => ({
  keys: [],
  lines: [],
  ranks: new Int32Array(capacity).fill(NO_KEY),
});

const lineOf = (key: Key): string => (typeof key === 'number' ? '' : wordLine(shownText(key)));

/** The rank of a key that is not before any of those known. */
export function rankOfNext({ keys, lines }: KeyedColumn, key: Key): number {
  if (keys.at(-1) !== key) {
    keys.push(key);
    lines.push(lineOf(key));
  }
  return keys.length - 1;
}

function firstNotBefore(keys: readonly Key[], key: Key): number {
  let [low, high] = [0, keys.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compareKeys(keys[middle] ?? '', key) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The rank of any key; a new one moves those after it on. */
export function rankOf({ keys, lines, ranks }: KeyedColumn, key: Key | null): number {
  if (key === null) return NO_KEY;
  const rank = firstNotBefore(keys, key);
  if (keys[rank] === key) return rank;
  keys.splice(rank, 0, key);
  lines.splice(rank, 0, lineOf(key));
  ranks.forEach((each, ordinal) => {
    if (each >= rank) ranks[ordinal] = each + 1;
  });
  return rank;
}
