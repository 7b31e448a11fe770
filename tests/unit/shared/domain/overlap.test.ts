import { expect, it } from 'vitest';
import { findOverlap } from '../../../../shared/domain/overlap.ts';

const span = (from: number, until: number) => ({ from, until });

it('finds nothing when calls only touch at their ends', () => {
  expect(findOverlap(span(10, 20), [span(0, 10), span(20, 30)])).toBeNull();
});

it('names the call in the way and the next start at which none is', () => {
  const taken = [span(15, 30), span(30, 40), span(55, 60)];
  expect(findOverlap(span(10, 25), taken)).toEqual({ other: taken[0], freeAt: 40 });
});

it('looks at calls in time order, however they are given', () => {
  const taken = [span(30, 45), span(5, 12)];
  expect(findOverlap(span(10, 31), taken)).toEqual({ other: taken[1], freeAt: 45 });
});
