import { operatorOf, type Operator } from './operators.ts';

export type Span = { readonly from: number; readonly to: number };

/** A piece of what was typed, and where it stands. */
export type SearchToken = Span &
  (
    | { readonly kind: 'word'; readonly text: string }
    | { readonly kind: 'phrase'; readonly text: string }
    | {
        readonly kind: 'term';
        readonly operator: Operator;
        readonly value: string;
        readonly isQuoted: boolean;
      }
    /** Looks like an operator, and is none. */
    | { readonly kind: 'unknown'; readonly text: string }
  );

const NAME = String.raw`(?<name>\p{L}+):(?!\/\/)`;
// A quote that is still open runs to the end.
const quoted = (name: string): string => `["“„](?<${name}>[^"”“]*)["”“]?`;
const PIECE = new RegExp(
  `${NAME}(?:${quoted('quotedValue')}|(?<value>[^\\s"“„”]*))|${quoted('phrase')}|(?<word>[^\\s"“„”]+)`,
  'gu',
);

type Pieces = Readonly<Partial<Record<'name' | 'quotedValue' | 'value' | 'phrase' | 'word', string>>>;

function readPiece({ name, quotedValue, value = '', phrase, word = '' }: Pieces, span: Span): SearchToken {
  if (phrase !== undefined) return { ...span, kind: 'phrase', text: phrase };
  if (name === undefined) return { ...span, kind: 'word', text: word };
  const operator = operatorOf(name);
  const meant = quotedValue ?? value;
  if (operator !== null)
    return { ...span, kind: 'term', operator, value: meant, isQuoted: quotedValue !== undefined };
  return { ...span, kind: 'unknown', text: `${name} ${meant}` };
}

/** What was typed, piece by piece; every text can be read. */
export const tokensOf = (text: string): readonly SearchToken[] =>
  Array.from(text.matchAll(PIECE), (match) =>
    readPiece(match.groups as Pieces, { from: match.index, to: match.index + match[0].length }),
  );
