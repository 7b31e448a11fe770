import { CONNECTORS, LABELS } from '../lexicon/connectors.ts';
import { LINK_SIGN, NOISE_SIGN } from '../lineText.ts';
import type { Stretch } from '../items/candidate.ts';
import { isLegalFormOnly } from './evidence.ts';

/** What the word before a piece says about it. */
export type Role = 'company' | 'contact' | 'topic';

/** A stretch of the line between dividers that may be a name. */
export type Piece = Stretch & {
  readonly text: string;
  readonly role: Role | null;
  readonly isBracketed: boolean;
  /** A link follows: what announces it is no name. */
  readonly isBeforeLink: boolean;
};

/** Stands where a day, a time or a length was taken out. */
const HOLE = '\uE001';

const words = (list: Readonly<Record<string, unknown>>): string => Object.keys(list).join('|');

// Dots divide sentences only: “St. Gallen”, “Dr. Behrens”, “Inc. ” are short, so a longer word has to stand before.
const DIVIDER = new RegExp(
  [
    `(?<link>${LINK_SIGN})`,
    `(?<hole>[${HOLE}${NOISE_SIGN}]+)`,
    '(?<open>[([{])',
    '(?<close>[)\\]}])',
    `(?<![\\p{L}\\p{N}])(?:(?<label>${words(LABELS)}) ?: ?|(?<connector>${words(CONNECTORS)})(?=[ .:@]|${HOLE})[.:]? ?)`,
    '(?<at>@)',
    '[,;|•·→<>]|(?:^| )-+(?= |$)|: |:$|(?<=\\p{L}{3}) ?/ ?(?=\\p{L}{3})| / |(?<=\\p{L}{2}\\p{Ll}{2})(?<!(?:^|[^\\p{L}])(?:corp|prof|bros|dipl|assoc))\\. (?=\\p{Lu})',
  ].join('|'),
  'giu',
);

/** The line with signs of no meaning where something was taken out. */
export const punched = (line: string, holes: readonly Stretch[]): string =>
  holes.reduce((text, { from, to }) => text.slice(0, from) + HOLE.repeat(to - from) + text.slice(to), line);

type Cut = { readonly at: number; readonly end: number; readonly group: (name: string) => string };

function cutsOf(text: string): readonly Cut[] {
  return [...text.matchAll(DIVIDER)].map((match) => ({
    at: match.index,
    end: match.index + match[0].length,
    group: (name) => match.groups?.[name] ?? '',
  }));
}

function roleAfter(cut: Cut): Role | null {
  if (cut.group('at') !== '') return 'company';
  const label = LABELS[cut.group('label').toLowerCase()];
  return label ?? CONNECTORS[cut.group('connector').toLowerCase()] ?? null;
}

/** A legal form behind a comma belongs to the name before it: “Acme, Inc.”. */
function withLegalForms(pieces: readonly Piece[], line: string): readonly Piece[] {
  return pieces.reduce<readonly Piece[]>((joined, piece) => {
    const last = joined.at(-1);
    if (last === undefined || last.text === '' || !isLegalFormOnly(piece.text)) return [...joined, piece];
    const whole = { ...last, to: piece.to, text: line.slice(last.from, piece.to) };
    return [...joined.slice(0, -1), whole];
  }, []);
}

/** What is left of a line between its dividers, its times and its links, in order. */
export function piecesOf(line: string, holes: readonly Stretch[]): readonly Piece[] {
  const text = punched(line, holes);
  const end: Cut = { at: text.length, end: text.length, group: () => '' };
  const pieces: Piece[] = [];
  let from = 0;
  let role: Role | null = null;
  let depth = 0;
  for (const cut of [...cutsOf(text), end]) {
    const typed = text.slice(from, cut.at);
    const start = from + (typed.length - typed.trimStart().length);
    const name = typed.trim();
    if (name !== '') {
      pieces.push({
        from: start,
        to: start + name.length,
        text: name,
        role,
        isBracketed: depth > 0,
        isBeforeLink: cut.group('link') !== '',
      });
    }
    depth += Number(cut.group('open') !== '') - Number(cut.group('close') !== '');
    // A connector's word holds for the next name, over a time that stands between them.
    if (name !== '' || roleAfter(cut) !== null) role = roleAfter(cut);
    from = cut.end;
  }
  return withLegalForms(pieces, line);
}
