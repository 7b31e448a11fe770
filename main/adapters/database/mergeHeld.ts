import type { HistoryQuery } from '../../../shared/schemas/history.ts';

export type PageOf = Omit<HistoryQuery, 'filter'>;

/** What is held in memory, and the order in which it and what is stored stand. */
export type HeldInOrder<T> = {
  readonly compare: (a: T, b: T) => number;
  readonly held: readonly T[];
};

/** Two ordered lists as one; read lazily, equals from the stored list first. */
export function* mergedCalls<T>(stored: Iterable<T>, { compare, held }: HeldInOrder<T>): Generator<T> {
  const waiting = held.toSorted(compare);
  for (const call of stored) {
    for (let [first] = waiting; first !== undefined && compare(first, call) < 0; [first] = waiting) {
      yield first;
      waiting.shift();
    }
    yield call;
  }
  yield* waiting;
}

/** A page of stored calls with the held ones in their places, exact however many pages precede it. */
export function pageWithHeld<T>(
  page: PageOf,
  order: HeldInOrder<T>,
  storedPage: (page: PageOf) => readonly T[],
): readonly T[] {
  const heldCount = order.held.length;
  if (heldCount === 0) return storedPage(page);
  const { sort, offset, limit } = page;
  const first = Math.max(0, offset - heldCount);
  const stored = storedPage({ sort, offset: first, limit: limit + offset - first });
  // At most heldCount calls can stand before the first stored one, so this slice is the page.
  return [...mergedCalls(stored, order)].slice(offset - first, offset - first + limit);
}
