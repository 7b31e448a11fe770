import { useState } from 'react';

type Range = { readonly first: number; readonly last: number };

const areApart = (a: Range, b: Range): boolean => a.first > b.last || a.last < b.first;

/**
 * What is added to the number of a row for its key. Where the table jumps to a place that it shares no row with, the
 * rows it has are drawn anew as those of that place: making new ones takes three times as long.
 */
export function useKeyShift(range: Range): number {
  const [drawn, setDrawn] = useState({ ...range, shift: 0 });
  if (drawn.first !== range.first || drawn.last !== range.last) {
    const jumped = areApart(range, drawn) ? drawn.first - range.first : 0;
    setDrawn({ ...range, shift: drawn.shift + jumped });
  }
  return drawn.shift;
}
