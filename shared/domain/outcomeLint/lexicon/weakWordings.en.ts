import type { WeakCode } from '../lintCode.ts';
import { CONTINUATION_EN } from './continuation.en.ts';
import { FOLLOW_UP_ONLY_EN } from './followUpOnly.en.ts';
import { INFORMATION_ONLY_EN } from './informationOnly.en.ts';
import { INTERNAL_STEP_EN } from './internalStep.en.ts';
import { NOT_OBSERVABLE_EN } from './notObservable.en.ts';
import { RELATIONSHIP_ONLY_EN } from './relationshipOnly.en.ts';
import { SELLER_PROMISE_EN } from './sellerPromise.en.ts';
import { VAGUE_VERB_EN } from './vagueVerb.en.ts';
import type { WeakWording } from './weakWording.ts';

/** English wordings by what is wrong with them, in the order in which they are tried. */
export const WEAK_WORDINGS_EN: readonly (readonly [WeakCode, readonly WeakWording[]])[] = [
  ['seller-promise', SELLER_PROMISE_EN],
  ['internal-step', INTERNAL_STEP_EN],
  ['information-only', INFORMATION_ONLY_EN],
  ['relationship-only', RELATIONSHIP_ONLY_EN],
  ['follow-up-only', FOLLOW_UP_ONLY_EN],
  ['continuation', CONTINUATION_EN],
  ['not-observable', NOT_OBSERVABLE_EN],
  ['vague-verb', VAGUE_VERB_EN],
];
