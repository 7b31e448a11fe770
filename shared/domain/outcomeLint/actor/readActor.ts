import { isPlaceholder } from '../../wording/placeholder.ts';
import { phrases } from '../../wording/phrases.ts';
import { asWords, isCapitalised, lowerAt, readWords, wordAt, wordSet } from '../../wording/words.ts';
import { ACTOR_WORDS_DE } from '../lexicon/actors.de.ts';
import { ACTOR_WORDS_EN } from '../lexicon/actors.en.ts';
import { isCompanyName } from './companyName.ts';

/** Whose side acts: nobody named, the seller's, someone indefinite, or a person, role or company of the client. */
export type Actor = 'nobody' | 'seller' | 'indefinite' | 'client';

const joined = (kind: keyof typeof ACTOR_WORDS_EN) =>
  phrases([...ACTOR_WORDS_EN[kind], ...ACTOR_WORDS_DE[kind]]);
const saysSeller = joined('seller');
const saysOwn = joined('own');
const saysClientSide = joined('clientSide');
const saysVague = joined('vague');

const JOINTS = wordSet('and und & + sowie /');
const APPOSITIONS = wordSet(', ( -');
const PRONOUNS = wordSet('i me we us ich mich mir wir uns they man one any all some a an sie');
const BEGINS_A_PERSON = wordSet(
  'the her his their its both herr frau der die das ihr ihre sein seine mr mrs ms dr',
);

/** “US Cold Chain”, “I. Carvalho”, “A Plus Logistics”: a capital word after what looks like a pronoun makes it a name. */
function isNameLikePronoun(typed: readonly string[]): boolean {
  const [first, second] = [wordAt(typed, 0), wordAt(typed, 1)];
  const isFollowedByName = second === '.' || isCapitalised(second);
  return first === 'US' || (PRONOUNS.has(first.toLowerCase()) && isFollowedByName);
}

function isSellers(typed: readonly string[]): boolean {
  const words = asWords(typed);
  return saysSeller(words) || (saysOwn(words) && !saysClientSide(words));
}

function readPart(typed: readonly string[]): Actor {
  if (isCompanyName(typed) || isNameLikePronoun(typed)) return 'client';
  const words = asWords(typed);
  if (saysVague(words) && !saysSeller(words)) return 'indefinite';
  return isSellers(typed) ? 'seller' : 'client';
}

/** Splits “Dana and I” into its people; “someone from finance and operations” stays one. */
function peopleOf(typed: readonly string[]): readonly (readonly string[])[] {
  const joint = typed.findIndex((word, place) => place > 0 && JOINTS.has(word.toLowerCase()));
  if (joint < 0) return [typed];
  const [first, rest] = [typed.slice(0, joint), typed.slice(joint + 1)];
  const isVagueGroup = first.length > 1 && readPart(first) === 'indefinite';
  const goesOn = isVagueGroup && !BEGINS_A_PERSON.has(lowerAt(rest, 0));
  return goesOn ? [first] : [first, ...peopleOf(rest)];
}

/** “Tom, our engineer” and “Tom (our side)” name one person of the seller's. */
function isAppositionOfSeller(typed: readonly string[]): boolean {
  const sign = typed.findIndex((word) => APPOSITIONS.has(word));
  return sign > 0 && isSellers(typed.slice(sign + 1));
}

/** Together with the client (“we with Dana”) counts as the client's act. */
function isJoinedByClient(typed: readonly string[]): boolean {
  const link = typed.findIndex((word) => /^(?:with|mit)$/iu.test(word));
  return link > 0 && isSellers(typed.slice(0, link)) && readPart(typed.slice(link + 1)) === 'client';
}

/** No actor is named in more words. */
const MOST_WORDS = 40;

/** Reads who acts, in English or German; a joint actor counts as the client's as soon as one of them is. */
export function readActor(who: string | null): Actor {
  if (isPlaceholder(who)) return 'nobody';
  const typed = readWords(who).typed.slice(0, MOST_WORDS);
  if (isCompanyName(typed) || isJoinedByClient(typed)) return 'client';
  if (isAppositionOfSeller(typed)) return 'seller';
  const people = peopleOf(typed).map(readPart);
  if (people.includes('client')) return 'client';
  return people.includes('seller') ? 'seller' : 'indefinite';
}
