import { phrases } from '../../../wording/phrases.ts';
import { asGermanWords } from '../../../wording/words.ts';
import { CONTEXT_DE } from '../../lexicon/context.de.ts';
import { DELIVERABLES_DE, MEETINGS_DE } from '../../lexicon/topics.de.ts';
import type { ActionParts, Clause } from '../action.ts';
import { traitTests, traitsOf } from '../traits.ts';
import { type Segment, segmentsOf } from './segments.ts';
import { countGermanActs } from './strokes.ts';
import { splitGermanSubject } from './subject.ts';
import { hasVerbForm } from './verbForms.ts';

const CONTEXT = traitTests(CONTEXT_DE);
const namesMeeting = phrases(MEETINGS_DE);
const namesDeliverable = phrases(DELIVERABLES_DE);

/** A clause is judged by its main part; what hangs on it (“um … zu”, “ob …”) is only looked at for its first word and traits. */
function clauseOf({ main, dependent }: Segment): Clause {
  const words = asGermanWords([...main, ...dependent.slice(0, 2)]);
  return { words, traits: new Set(traitsOf(asGermanWords([...main, ...dependent]), CONTEXT)) };
}

/** Without a verb: a meeting with its length or guests and a thing to hand over are acts. */
function isActWithoutVerb({ words, traits }: Clause): boolean {
  const isSet = traits.has('length') || traits.has('guest');
  return namesDeliverable(words) || (isSet && namesMeeting(words));
}

/** Takes a German action apart: who acts, whether it is an act at all, its clauses and how many acts they are. */
export function readGerman(typed: readonly string[]): ActionParts {
  const { subject, predicate } = splitGermanSubject(typed);
  const segments = segmentsOf(predicate);
  const clauses = segments.map(clauseOf);
  return {
    subject,
    namesAct: subject.length > 0 || hasVerbForm(predicate) || clauses.some(isActWithoutVerb),
    clauses,
    actCount: countGermanActs(segments),
  };
}
