import type { Words } from '../../wording/words.ts';
import type { Trait } from '../lexicon/weakWording.ts';

/** One act within an action, from its verb on. */
export type Clause = { readonly words: Words; readonly traits: ReadonlySet<Trait> };

/** An action taken apart by the grammar of one language; dates are already taken out. */
export type ActionParts = {
  /** Who acts when the action says so itself (“Dana sends us …”), else empty. */
  readonly subject: readonly string[];
  /** False for a mere topic (“the Reno project”). */
  readonly namesAct: boolean;
  readonly clauses: readonly Clause[];
  /** How many separate acts are asked for; one act in two strokes (mark and return) is one. */
  readonly actCount: number;
};
