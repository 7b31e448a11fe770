import type { Trait } from '../lexicon/weakWording.ts';
import { type Wording, phrases } from '../../wording/phrases.ts';
import type { Words } from '../../wording/words.ts';

export type TraitTests = readonly (readonly [Trait, Wording])[];

export const traitTests = (context: Readonly<Record<Trait, readonly string[]>>): TraitTests =>
  (Object.keys(context) as Trait[]).map((trait) => [trait, phrases(context[trait])] as const);

/** The traits a clause shows by its words. */
export const traitsOf = (words: Words, tests: TraitTests): readonly Trait[] =>
  tests.filter(([, says]) => says(words)).map(([trait]) => trait);
