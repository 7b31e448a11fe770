import type { CommitmentKind } from '../schemas/outcome.ts';

/** The ten commitments in their usual order: a ladder, though a client may take its steps in another one. */
export const COMMITMENTS: readonly CommitmentKind[] = [
  'time',
  'explore',
  'change',
  'collaborate',
  'consensus',
  'invest',
  'review',
  'resolve',
  'decide',
  'execute',
];

/** Time was given once; after the last step the next opportunity begins by exploring. */
const FIRST_OF_NEXT_ROUND: CommitmentKind = 'explore';

/** The commitment that usually follows one that was gained. */
export function nextKind(kind: CommitmentKind): CommitmentKind {
  return COMMITMENTS[COMMITMENTS.indexOf(kind) + 1] ?? FIRST_OF_NEXT_ROUND;
}
