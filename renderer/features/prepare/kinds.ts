import type { CommitmentKind } from '../../../shared/schemas/outcome.ts';

// Keyed, so that the compiler misses a kind that is missing here.
const ORDER: Readonly<Record<CommitmentKind, number>> = {
  time: 1,
  explore: 2,
  change: 3,
  collaborate: 4,
  consensus: 5,
  invest: 6,
  review: 7,
  resolve: 8,
  decide: 9,
  execute: 10,
};

/** The ten kinds of commitment in their usual order. */
export const KINDS = (Object.keys(ORDER) as CommitmentKind[]).toSorted((a, b) => ORDER[a] - ORDER[b]);
