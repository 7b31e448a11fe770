import { isCapitalised, lowerAt, wordAt, wordSet } from '../../../wording/words.ts';
import { FINITE_DE, MODALS_DE } from '../../lexicon/verbs.de.ts';
import type { Split } from '../english/subject.ts';
import { hasZuInfinitive } from './verbForms.ts';

const PERSON_WORDS = wordSet(
  'ich wir er sie der die das ein eine ihr ihre sein seine unser unsere mein meine beide',
);
const NOT_IN_SUBJECT = wordSet(', zu uns mir mit sich dem den');
const PRONOUNS = wordSet('ich wir er');
const PROMISES = wordSet('sagt stimmt verspricht verpflichtet bestätigt erklärt');
const LONGEST_SUBJECT = 6;

/** “bestätigt” tells of someone, but not in “bestätigt zu bekommen”. */
const isTold = (typed: readonly string[], place: number): boolean =>
  FINITE_DE.has(wordAt(typed, place)) && lowerAt(typed, place + 1) !== 'zu' && !hasZuInfinitive(typed);

function isFinite(typed: readonly string[], place: number): boolean {
  const word = wordAt(typed, place);
  const isAfterPronoun = place === 1 && PRONOUNS.has(lowerAt(typed, 0));
  if (isAfterPronoun && /^\p{Ll}{2,}[ent]$/u.test(word)) return true;
  const isPromise = PROMISES.has(word) && typed.includes(',');
  return isPromise || MODALS_DE.has(word) || isTold(typed, place);
}

function canBeSubject(subject: readonly string[]): boolean {
  const isPerson = PERSON_WORDS.has(lowerAt(subject, 0)) || isCapitalised(wordAt(subject, 0));
  return isPerson && !subject.some((word) => NOT_IN_SUBJECT.has(word.toLowerCase()));
}

/** Words before the act itself that only say it is agreed to. */
const LEAD =
  /^(?:wird|soll|muss|kann|möchte|will|bitte|(?:sagt|stimmt)(?: uns| mir)? zu ,|(?:verspricht|bestätigt|zuzusagen|zusagen|zuzustimmen|zu versprechen)(?: uns| mir)? ,|(?:verpflichtet sich|sich zu verpflichten|erklärt sich bereit) ,) /u;

/** The act without “wird” or “sagt zu, …”. */
function withoutLead(typed: readonly string[]): readonly string[] {
  const lead = LEAD.exec(`${typed.join(' ').toLowerCase()} `);
  return lead === null ? typed : typed.slice(lead[0].trim().split(' ').length);
}

/** Splits “Frau Sommer schickt uns die Pläne” into its subject and the rest; without a subject all is predicate. */
export function splitGermanSubject(typed: readonly string[]): Split {
  const places = typed.map((_, place) => place).slice(1, LONGEST_SUBJECT + 1);
  const verb = places.find((place) => isFinite(typed, place) && canBeSubject(typed.slice(0, place))) ?? 0;
  return { subject: typed.slice(0, verb), predicate: withoutLead(typed.slice(verb)) };
}
