import type { WeakCode } from '../lintCode.ts';
import { CONTINUATION_DE } from './continuation.de.ts';
import { FOLLOW_UP_ONLY_DE } from './followUpOnly.de.ts';
import { INFORMATION_ONLY_DE } from './informationOnly.de.ts';
import { INTERNAL_STEP_DE } from './internalStep.de.ts';
import { NOT_OBSERVABLE_DE } from './notObservable.de.ts';
import { RELATIONSHIP_ONLY_DE } from './relationshipOnly.de.ts';
import { SELLER_PROMISE_DE } from './sellerPromise.de.ts';
import { VAGUE_VERB_DE } from './vagueVerb.de.ts';
import type { WeakWording } from './weakWording.ts';

/** German wordings by what is wrong with them, in the order in which they are tried. */
export const WEAK_WORDINGS_DE: readonly (readonly [WeakCode, readonly WeakWording[]])[] = [
  ['seller-promise', SELLER_PROMISE_DE],
  ['internal-step', INTERNAL_STEP_DE],
  ['information-only', INFORMATION_ONLY_DE],
  ['relationship-only', RELATIONSHIP_ONLY_DE],
  ['follow-up-only', FOLLOW_UP_ONLY_DE],
  ['continuation', CONTINUATION_DE],
  ['not-observable', NOT_OBSERVABLE_DE],
  ['vague-verb', VAGUE_VERB_DE],
];
