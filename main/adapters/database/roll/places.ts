/** Places are 64-bit integers, too large for a number from the year 2248 on: kept as the digits before the last nine, and those. */
export type Place = { readonly head: number; readonly tail: number };

/** Places in ascending order; only the first `count` of each array. */
export type Places = {
  readonly count: number;
  readonly heads: Float64Array;
  readonly tails: Int32Array;
};

const TAIL_DIGITS = 9;
const CODE_OF_ZERO = 48;

function digitsAsNumber(text: string, from: number, until: number): number {
  let value = 0;
  for (let at = from; at < until; at += 1) value = value * 10 + text.charCodeAt(at) - CODE_OF_ZERO;
  return value;
}

export const placeOf = (digits: string): Place => {
  const split = Math.max(0, digits.length - TAIL_DIGITS);
  return { head: digitsAsNumber(digits, 0, split), tail: digitsAsNumber(digits, split, digits.length) };
};

export function digitsAt({ heads, tails }: Places, ordinal: number): string {
  const [head, tail] = [heads[ordinal] ?? 0, tails[ordinal] ?? 0];
  return head === 0 ? String(tail) : `${head}${String(tail).padStart(TAIL_DIGITS, '0')}`;
}

const isBefore = ({ heads, tails }: Places, ordinal: number, place: Place): boolean => {
  const head = heads[ordinal] ?? 0;
  return head < place.head || (head === place.head && (tails[ordinal] ?? 0) < place.tail);
};

/** Where a place stands, or would stand, among the others. */
export function firstNotBefore(places: Places, place: Place): number {
  let [low, high] = [0, places.count];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBefore(places, middle, place)) low = middle + 1;
    else high = middle;
  }
  return low;
}

export const standsAt = ({ count, heads, tails }: Places, ordinal: number, { head, tail }: Place): boolean =>
  ordinal < count && heads[ordinal] === head && tails[ordinal] === tail;

/** Which of the places are in `digits`: ascending, with a comma between two. */
export function ordinalsIn(places: Places, digits: string): Int32Array {
  const found = new Int32Array(places.count);
  let [ordinal, count] = [0, 0];
  for (let from = 0; from < digits.length;) {
    const comma = digits.indexOf(',', from);
    const until = comma < 0 ? digits.length : comma;
    const split = Math.max(from, until - TAIL_DIGITS);
    const place = { head: digitsAsNumber(digits, from, split), tail: digitsAsNumber(digits, split, until) };
    while (ordinal < places.count && isBefore(places, ordinal, place)) ordinal += 1;
    if (standsAt(places, ordinal, place)) {
      found[count] = ordinal;
      count += 1;
    }
    from = until + 1;
  }
  return found.subarray(0, count);
}
