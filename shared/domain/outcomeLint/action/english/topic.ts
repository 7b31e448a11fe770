import { phrases } from '../../../wording/phrases.ts';
import { isCapitalised, lowerAt, wordAt, wordSet } from '../../../wording/words.ts';
import {
  DELIVERABLES_EN,
  MEETINGS_EN,
  NOUN_FIRST,
  NOUN_OR_VERB,
  TOPIC_LINKS,
  TOPIC_NOUNS,
} from '../../lexicon/topics.en.ts';
import type { Clause } from '../action.ts';
import { baseOfVerb } from './verbForms.ts';

const namesMeeting = phrases(MEETINGS_EN);
const namesDeliverable = phrases(DELIVERABLES_EN);
const beginsWithFigure = /^[\d$€£]/u;
const endsLikeNoun = /(?:tion|ment|ness|ity|ance|ence|ing|ship|cy)$/u;
const NOUN_LINKS = wordSet('of for in at and & / ,');
const SHORT = 3;

const isTopicWord = (word: string): boolean =>
  TOPIC_NOUNS.has(word.toLowerCase()) || TOPIC_LINKS.has(word.toLowerCase()) || /^\d/u.test(word);

/** A word that can be noun and verb is a noun when no object follows, or when it qualifies the next noun. */
function isNounHere(typed: readonly string[]): boolean {
  const [head, next] = [lowerAt(typed, 0), lowerAt(typed, 1)];
  if (next === '') return TOPIC_NOUNS.has(head) || NOUN_OR_VERB.has(head);
  if (NOUN_FIRST.has(head) && TOPIC_NOUNS.has(next)) return true;
  const rest = typed.slice(1);
  return (
    NOUN_OR_VERB.has(head) &&
    NOUN_LINKS.has(next) &&
    rest.every((word) => isTopicWord(word) || isCapitalised(word))
  );
}

/** Without a verb: a meeting with its length or guests and a thing to hand over are acts, anything else is a topic. */
function isActWithoutVerb(clause: Clause): boolean {
  const isSet = clause.traits.has('length') || clause.traits.has('guest');
  return namesDeliverable(clause.words) || (isSet && namesMeeting(clause.words));
}

function looksLikeTopic(typed: readonly string[]): boolean {
  const [head, last] = [wordAt(typed, 0), lowerAt(typed, typed.length - 1)];
  if (TOPIC_LINKS.has(head.toLowerCase()) || isCapitalised(head) || beginsWithFigure.test(head)) return true;
  return TOPIC_NOUNS.has(last) || (typed.length <= SHORT && endsLikeNoun.test(last));
}

/** Whether a single English clause names something to do. A word no list knows is taken for a verb. */
export function namesAct(clause: Clause): boolean {
  const { typed } = clause.words;
  const isVerb = baseOfVerb(lowerAt(typed, 0)) !== null;
  if (isVerb && !isNounHere(typed)) return true;
  if (isActWithoutVerb(clause)) return true;
  return !isVerb && typed.length > 1 && !looksLikeTopic(typed);
}
