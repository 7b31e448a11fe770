import { isCapitalised, lowerAt, wordAt, wordSet } from '../../../wording/words.ts';
import { baseOfVerb, canFollowVerb, isBaseVerb, isThirdPerson } from './verbForms.ts';

export type Split = { readonly subject: readonly string[]; readonly predicate: readonly string[] };

const MODALS = wordSet('will would should shall can could must is has agrees commits promises pledges');
const PRONOUNS = wordSet('i we they he she you');
const DETERMINERS = wordSet('the a an her his their its our my both one someone somebody');
const NOT_IN_SUBJECT = wordSet('to with , by');
const IN_NAMES = wordSet("and . & of the 's");
const LONGEST_SUBJECT = 7;

/** “Dana and Tom walk the dock”: names joined by “and”, then a verb in its base form. */
function isVerbOfSeveral(typed: readonly string[], place: number): boolean {
  const isJoined = typed.slice(0, place).includes('and') && isCapitalised(wordAt(typed, place - 1));
  return isJoined && isBaseVerb(wordAt(typed, place)) && !isCapitalised(wordAt(typed, place));
}

function isFinite(typed: readonly string[], place: number): boolean {
  const word = wordAt(typed, place);
  if (MODALS.has(word.toLowerCase())) return true;
  const isAfterPronoun = place === 1 && PRONOUNS.has(lowerAt(typed, 0));
  if (isAfterPronoun) return baseOfVerb(word) !== null;
  const next = wordAt(typed, place + 1);
  const isTold = isThirdPerson(word) || isVerbOfSeveral(typed, place);
  return isTold && next !== '' && canFollowVerb(next);
}

/** A subject begins with a pronoun or determiner, or is a name; a verb in its base form begins none. */
function canBeSubject(subject: readonly string[]): boolean {
  const first = lowerAt(subject, 0);
  if (PRONOUNS.has(first) || DETERMINERS.has(first)) {
    return !subject.some((word) => NOT_IN_SUBJECT.has(word.toLowerCase()));
  }
  return (
    isCapitalised(wordAt(subject, 0)) && subject.every((word) => isCapitalised(word) || IN_NAMES.has(word))
  );
}

/** Splits “Dana sends us the log” into its subject and the rest; without a subject all is predicate. */
export function splitSubject(typed: readonly string[]): Split {
  const places = typed.map((_, place) => place).slice(1, LONGEST_SUBJECT + 1);
  const verb = places.find((place) => isFinite(typed, place) && canBeSubject(typed.slice(0, place))) ?? 0;
  return { subject: typed.slice(0, verb), predicate: typed.slice(verb) };
}

/** Words before the act itself that only say it is agreed to. */
const LEADS: readonly string[] = [
  ...['will', 'would', 'should', 'shall', 'can', 'could', 'must', 'to', 'please', 'personally'],
  ...[
    'agree to',
    'agrees to',
    'agreed to',
    'commit to',
    'commits to',
    'promise to',
    'promises to',
    'pledge to',
  ],
  ...[
    'undertake to',
    'undertakes to',
    'offer to',
    'offers to',
    'volunteer to',
    'needs to',
    'need to',
    'has to',
    'have to',
  ],
  ...['is going to', 'be able to', 'is to', 'go on to', 'commit himself to', 'commit herself to'],
];

/** The act without “will”, “agrees to” or “commit to”, as long as a verb follows them. */
export function withoutLead(typed: readonly string[]): readonly string[] {
  const text = `${typed.join(' ').toLowerCase()} `;
  const lead = LEADS.find((words) => text.startsWith(`${words} `));
  if (lead === undefined) return typed;
  const rest = typed.slice(lead.split(' ').length);
  const next = lowerAt(rest, 0);
  const goesOn =
    baseOfVerb(next) !== null || next.endsWith('ly') || LEADS.some((words) => words.startsWith(`${next} `));
  return goesOn || !lead.includes(' ') ? withoutLead(rest) : typed;
}
