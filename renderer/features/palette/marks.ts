import { single } from 'fuzzysort';

export type TextPart = { readonly text: string; readonly isTyped: boolean };

/** Letter by letter, so that places stay the same. */
const folded = (text: string): string =>
  Array.from({ length: text.length }, (_, at) =>
    text.charAt(at).normalize('NFD').charAt(0).toLowerCase(),
  ).join('');

const LETTER = /[\p{L}\p{N}]/u;

function wordStart(text: string, word: string): number {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    if (at === 0 || !LETTER.test(text.charAt(at - 1))) return at;
  }
  return -1;
}

const lettersFrom = (start: number, count: number): readonly number[] =>
  Array.from({ length: count }, (_, index) => start + index);

/** Places of the letters of one word typed: where it begins a word, else where it stands whole. */
function placesOfWord(text: string, word: string): readonly number[] | null {
  const begins = wordStart(text, word);
  const start = begins === -1 ? text.indexOf(word) : begins;
  return start === -1 ? null : lettersFrom(start, word.length);
}

/** Places of the typed letters in a text: whole words where they stand, else letters in their order. */
export function typedPlaces(text: string, typed: string): ReadonlySet<number> {
  const words = folded(typed)
    .split(/\s+/u)
    .filter((word) => word !== '');
  const inText = folded(text);
  const found = words.flatMap((word) => placesOfWord(inText, word) ?? []);
  const isScattered = found.length === 0 && typed.trim().length > 2;
  return new Set(isScattered ? (single(typed.trim(), text)?.indexes ?? []) : found);
}

/** A text in parts, those with typed letters set apart. */
export function markedParts(text: string, typed: string): readonly TextPart[] {
  const places = typedPlaces(text, typed);
  const parts: TextPart[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const isTyped = places.has(at);
    const last = parts.at(-1);
    if (last?.isTyped === isTyped) parts[parts.length - 1] = { text: last.text + text.charAt(at), isTyped };
    else parts.push({ text: text.charAt(at), isTyped });
  }
  return parts;
}
