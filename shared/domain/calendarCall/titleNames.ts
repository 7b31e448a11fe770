import type { CalendarPerson } from '../../schemas/calendar.ts';
import { lineText } from '../quickAdd/lineText.ts';
import { assignRoles } from '../quickAdd/names/assignRoles.ts';
import { namePieces } from '../quickAdd/names/cleanPiece.ts';
import { hasLegalForm, wordsOf } from '../quickAdd/names/evidence.ts';
import { type Piece, piecesOf } from '../quickAdd/names/pieces.ts';
import { domainLabel } from './address.ts';
import { squeezed } from './foldedText.ts';
import { isNameOf } from './people.ts';

/** What a title says of names. */
export type TitleNames = {
  readonly company: string | null;
  readonly contact: string | null;
  /** Something beside the name says that it is one: the seller's own house, “with”, “intro”, a legal form. */
  readonly isMarked: boolean;
};

export type TitleReaders = {
  readonly ownDomains: readonly string[];
  readonly insiders: readonly CalendarPerson[];
  readonly outsiders: readonly CalendarPerson[];
};

const LONGEST_TITLE = 300;
const ANSWER =
  /^(?:(?:re|fwd?|aw|wg|antw|invitation|updated invitation|einladung|aktualisierte einladung|accepted|tentative|angenommen|confirmed|new event|neuer termin|external|extern)\s*:\s*|\[[^\]]*\]\s*)+/iu;
/** Between two names that meet. */
const JOINT = / (?:x|×|&|\+|and|und|meets|trifft|vs\.?) /iu;
/** What a meeting is about when it is about no company. */
const GENERIC =
  /^(?:project|projekt|team|teams|internal|intern|budget|planning|planung|roadmap|update|updates|discussion|diskussion|talk|lunch|mittagessen|coffee|kaffee|interview|all|hands|office|hours|sprint|retro|standup|daily|focus|time|block|busy|private|privat|hold|tbd|meeting|sync|review|customer|client|kunde|kunden|prospect|partner|vendor|new|neu)$/iu;

const labelsOf = (domains: readonly string[]): ReadonlySet<string> =>
  new Set(domains.filter((domain) => !domain.includes('@')).map((domain) => squeezed(domainLabel(domain))));

/** “Callside GmbH” is of callside.com, as “Callside” is. */
const isOfHouse = (text: string, labels: ReadonlySet<string>): boolean => {
  const [first = ''] = text.split(' ');
  return labels.has(squeezed(text)) || (labels.has(squeezed(first)) && hasLegalForm(text));
};

const letterCount = (text: string): number => text.replaceAll(/[^\p{L}\p{N}]/gu, '').length;

const isGeneric = (text: string): boolean => wordsOf(text).every((word) => GENERIC.test(word));

/** “Quarterly budget” is no name: a word of it that is not small in itself is written small. */
const hasCapitals = (text: string): boolean =>
  wordsOf(text).every((word) => word.length <= 3 || !/^\p{Ll}/u.test(word) || /\p{Lu}|\./u.test(word));

/** “Acme & Callside” is two names when one of them is known. */
function dividedAtJoint(piece: Piece, isKnown: (text: string) => boolean): readonly Piece[] {
  const parts = piece.text.split(JOINT).map((text) => text.trim());
  return parts.some(isKnown) ? parts.map((text) => ({ ...piece, text })) : [piece];
}

/** The names in a title that are not of the seller's house and not of those who meet. */
export function titleNames(title: string, { ownDomains, insiders, outsiders }: TitleReaders): TitleNames {
  const text = lineText(title.slice(0, LONGEST_TITLE).replace(ANSWER, '')).text;
  const labels = labelsOf(ownDomains);
  const isOwn = (name: string): boolean =>
    isOfHouse(name, labels) || insiders.some((person) => isNameOf(name, person));
  const isContact = (name: string): boolean => outsiders.some((person) => isNameOf(name, person));
  const found = namePieces(piecesOf(text, []));
  const pieces = found.flatMap((piece) => dividedAtJoint(piece, (name) => isOwn(name) || isContact(name)));
  const left = pieces.filter(
    (piece) => !isOwn(piece.text) && !isContact(piece.text) && !isGeneric(piece.text),
  );
  const { company, contact } = assignRoles(left);
  const kept = found.reduce((sum, piece) => sum + letterCount(piece.text), 0);
  const isBesideOther = left.length < pieces.length || kept < letterCount(text);
  const isMarked = company !== null && (hasLegalForm(company) || (isBesideOther && hasCapitals(company)));
  return { company, contact, isMarked };
}

/** Whether a company's name is that of the seller's own house. */
export const isOwnCompany = (name: string, ownDomains: readonly string[]): boolean =>
  isOfHouse(name, labelsOf(ownDomains));
