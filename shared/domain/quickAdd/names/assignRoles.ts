import type { QuickAddNames } from '../reading.ts';
import {
  firstWord,
  hasLegalForm,
  hasTitle,
  isCompanyMark,
  isGivenName,
  isTradeWord,
  personScore,
  wordsOf,
} from './evidence.ts';
import type { Piece } from './pieces.ts';
import { splitUndivided } from './undivided.ts';

/** Who is called, from which company; `alternatives` where that is not sure. */
export type AssignedNames = QuickAddNames & {
  readonly isDoubtful: boolean;
  readonly alternatives: readonly QuickAddNames[];
};

const sure = (company: string | null, contact: string | null): AssignedNames => ({
  company,
  contact,
  isDoubtful: false,
  alternatives: [],
});

/** Of several people the first: “Maria Lopez & Tom Reilly”. */
const firstPerson = (name: string): string => name.replace(/(?<=\S) ?(?:&|\+|\/| and | und ).*$/u, '');

const AFFILIATION = /^(?<contact>.+?) (?:of(?: the)?|von(?: der)?|vom) (?<company>.+)$/u;

const isPersonal = (name: string): boolean => hasTitle(name) || isGivenName(firstWord(name));
const isCorporate = (name: string): boolean => isCompanyMark(name) || wordsOf(name).some(isTradeWord);

/** “of” and “von” belong to names too: they divide only a person from a marked company. */
function affiliated(name: string): AssignedNames | null {
  const [, contact = '', company = ''] = AFFILIATION.exec(name) ?? [];
  return isPersonal(contact) && isCorporate(company) ? sure(company, firstPerson(contact)) : null;
}

/** Two names in one run of words. */
function divided({ text, role }: Piece): AssignedNames | null {
  const split = role === 'company' ? null : splitUndivided(text);
  if (split === null) return null;
  const { company, contact, isCertain } = split;
  return {
    company,
    contact,
    isDoubtful: !isCertain,
    alternatives: isCertain ? [] : [{ company: text, contact: null }],
  };
}

/** Plainly a person: given name and surname. After “with” less will do. */
const PLAIN_PERSON = 4;

/** “Call with Acme”: the word before it says a person, the name itself may say nothing, or a company. */
function afterWith(company: QuickAddNames, person: QuickAddNames, score: number): AssignedNames {
  if (score > 0) return sure(null, person.contact);
  return { ...company, isDoubtful: score === 0, alternatives: score === 0 ? [person] : [] };
}

/** One name: a company, unless it is plainly a person's. */
function alone({ text, role }: Piece): AssignedNames {
  const company: QuickAddNames = { company: text, contact: null };
  const person: QuickAddNames = { company: null, contact: firstPerson(text) };
  if (hasTitle(text)) return sure(null, person.contact);
  const score = personScore(text);
  if (role === 'contact') return afterWith(company, person, score);
  const isPerson = role === null && score >= PLAIN_PERSON;
  return isPerson ? { ...person, isDoubtful: true, alternatives: [company] } : sure(company.company, null);
}

const single = (piece: Piece): AssignedNames => affiliated(piece.text) ?? divided(piece) ?? alone(piece);

type Pieces = readonly [Piece, ...Piece[]];

/** The piece with the highest score; of equal ones the first. */
const best = ([first, ...rest]: Pieces, score: (piece: Piece) => number): Piece =>
  rest.reduce((leader, piece) => (score(piece) > score(leader) ? piece : leader), first);

const NEVER = -100;

/** How well a piece would be the contact, by the word before it and by how it looks. */
function contactScore(piece: Piece): number {
  if (hasLegalForm(piece.text)) return NEVER;
  if (hasTitle(piece.text)) return 20;
  if (piece.role === 'company') return -20;
  return personScore(piece.text) + (piece.role === 'contact' ? 12 : 0);
}

/** In brackets stands what belongs to the name before them: after a person the company, after a company the person. */
function isTurned(first: Piece, second: Piece): boolean {
  const isPersonFirst = personScore(first.text) >= PLAIN_PERSON;
  return isPersonFirst && personScore(second.text) <= (second.isBracketed ? 1 : -1);
}

/** Without a word or a mark that tells, company comes first; only a plain person before a plain company is turned. */
function inOrder(first: Piece, rest: Pieces): AssignedNames {
  const second = best(rest, contactScore);
  const typed: QuickAddNames = { company: first.text, contact: firstPerson(second.text) };
  const turned: QuickAddNames = { company: second.text, contact: firstPerson(first.text) };
  if (isTurned(first, second)) {
    return { ...turned, isDoubtful: !second.isBracketed, alternatives: second.isBracketed ? [] : [typed] };
  }
  const isPersonFirst = isPersonal(first.text) && !isPersonal(second.text) && !isCorporate(first.text);
  return { ...typed, isDoubtful: isPersonFirst, alternatives: isPersonFirst ? [turned] : [] };
}

/** Something in the line says who is who: a connector, a legal form, a title. */
const isMarked = (piece: Piece): boolean =>
  piece.role !== null || hasLegalForm(piece.text) || hasTitle(piece.text);

const BY_ROLE = { company: 20, contact: -4, topic: NEVER, none: 0 } as const;

function companyScore(piece: Piece, place: number): number {
  if (hasTitle(piece.text)) return NEVER;
  const byForm = hasLegalForm(piece.text) ? 40 : 0;
  return byForm + BY_ROLE[piece.role ?? 'none'] - personScore(piece.text) - place;
}

function byMarks(pieces: Pieces): AssignedNames {
  const company = best(pieces, (piece) => companyScore(piece, pieces.indexOf(piece)));
  if (hasTitle(company.text)) return sure(null, firstPerson(company.text));
  const contact = best(pieces, (piece) => (piece === company ? -Infinity : contactScore(piece)));
  return sure(company.text, firstPerson(contact.text));
}

/** Which name is the company and which the contact. */
export function assignRoles([first, second, ...rest]: readonly Piece[]): AssignedNames {
  if (first === undefined) return sure(null, null);
  if (second === undefined) return single(first);
  const pieces: Pieces = [first, second, ...rest];
  return pieces.some(isMarked) ? byMarks(pieces) : inOrder(first, [second, ...rest]);
}
