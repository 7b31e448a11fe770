import { asWords, isCapitalised, lowerAt, wordAt, wordSet } from '../../../wording/words.ts';
import { CONTEXT_EN, EMPTY_PURPOSES } from '../../lexicon/context.en.ts';
import type { ActionParts, Clause } from '../action.ts';
import { traitTests, traitsOf } from '../traits.ts';
import { actsOf, isInfinitive } from './acts.ts';
import { countEnglishActs } from './strokes.ts';
import { splitSubject, withoutLead } from './subject.ts';
import { namesAct } from './topic.ts';

const CONTEXT = traitTests(CONTEXT_EN);
const GUEST_LINKS = wordSet('with and plus including');

/** “to pick the dock”, but not “to discuss it”, which is no purpose that would lift a talk above talking. */
const isPurpose = (typed: readonly string[], place: number): boolean =>
  place > 0 && isInfinitive(typed, place) && !EMPTY_PURPOSES.has(lowerAt(typed, place + 1));

/** “with Tom”: somebody by name. */
const isNamedGuest = (typed: readonly string[], place: number): boolean =>
  place > 0 && GUEST_LINKS.has(lowerAt(typed, place)) && isCapitalised(wordAt(typed, place + 1));

function clauseOf(typed: readonly string[]): Clause {
  const words = asWords(typed);
  const places = typed.map((_, place) => place);
  const traits = new Set(traitsOf(words, CONTEXT));
  if (places.some((place) => isPurpose(typed, place))) traits.add('purpose');
  if (places.some((place) => isNamedGuest(typed, place))) traits.add('guest');
  return { words, traits };
}

/** Takes an English action apart: who acts, whether it is an act at all, its clauses and how many acts they are. */
export function readEnglish(typed: readonly string[]): ActionParts {
  const { subject, predicate } = splitSubject(typed);
  const acts = actsOf(withoutLead(predicate));
  const clauses = acts.map(clauseOf);
  return {
    subject,
    namesAct: subject.length > 0 || clauses.length > 1 || clauses.some(namesAct),
    clauses,
    actCount: countEnglishActs(acts),
  };
}
