import type { EpochMs } from '../../../shared/lib/time.ts';

export type Sort = 'newest' | 'oldest';
export type PageOf = { readonly sort: Sort; readonly offset: number; readonly limit: number };

type Timed = { readonly startsAt: EpochMs };

const comesFirst = (sort: Sort, a: Timed, b: Timed): boolean =>
  sort === 'newest' ? a.startsAt > b.startsAt : a.startsAt < b.startsAt;

/** Two ordered lists as one; read lazily, equals from the stored list first. */
export function* mergedCalls<T extends Timed>(
  sort: Sort,
  stored: Iterable<T>,
  held: readonly T[],
): Generator<T> {
  const waiting = held.toSorted((a, b) => (comesFirst(sort, a, b) ? -1 : 1));
  for (const call of stored) {
    for (let [first] = waiting; first !== undefined && comesFirst(sort, first, call); [first] = waiting) {
      yield first;
      waiting.shift();
    }
    yield call;
  }
  yield* waiting;
}

/** A page of stored calls with the held ones in their places, exact however many pages precede it. */
export function pageWithHeld<T extends Timed>(
  page: PageOf,
  held: readonly T[],
  storedPage: (page: PageOf) => readonly T[],
): readonly T[] {
  if (held.length === 0) return storedPage(page);
  const { sort, offset, limit } = page;
  const first = Math.max(0, offset - held.length);
  const stored = storedPage({ sort, offset: first, limit: limit + offset - first });
  // At most held.length calls can stand before the first stored one, so this slice is the page.
  return [...mergedCalls(sort, stored, held)].slice(offset - first, offset - first + limit);
}
