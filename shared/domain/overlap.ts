import type { EpochMs } from '../lib/time.ts';

type Span = { readonly from: EpochMs; readonly until: EpochMs };

const touches = (a: Span, b: Span): boolean => a.from < b.until && b.from < a.until;

/** The first of `taken` that overlaps the wish, with the next start at which the same length overlaps none. */
export function findOverlap<T extends Span>(
  wish: Span,
  taken: readonly T[],
): { readonly other: T; readonly freeAt: EpochMs } | null {
  const inOrder = taken.toSorted((a, b) => a.from - b.from);
  const other = inOrder.find((span) => touches(span, wish));
  if (other === undefined) return null;
  const lengthMs = wish.until - wish.from;
  const freeAt = inOrder.reduce(
    (from, span) => (touches(span, { from, until: from + lengthMs }) ? span.until : from),
    wish.from,
  );
  return { other, freeAt };
}
