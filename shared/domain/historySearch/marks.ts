import { foldedWord } from './foldedWord.ts';
import { readSearch, type ReadSearch } from './readSearch.ts';
import type { Span } from './tokens.ts';

/** Folded text, and for each of its characters where it came from. */
function foldedWithPlaces(text: string): { readonly folded: string; readonly places: readonly number[] } {
  let folded = '';
  let at = 0;
  const places: number[] = [];
  for (const character of text) {
    const part = foldedWord(character);
    folded += part;
    for (let index = 0; index < part.length; index += 1) places.push(at);
    at += character.length;
  }
  return { folded, places: [...places, at] };
}

const WORD = /[\p{L}\p{N}]+/gu;
const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

const wordsOf = (text: string): readonly string[] => foldedWord(text).match(WORD) ?? [];

function patternOf(words: readonly string[], end: string): RegExp | null {
  const [first] = words;
  if (first === undefined) return null;
  const start = UNSPACED.test(first) ? '' : '(?<![\\p{L}\\p{N}])';
  return new RegExp(`${start}${words.join('[^\\p{L}\\p{N}]+')}${end}`, 'gu');
}

/** Which words mark a text: those of the field it shows count too. */
export type MarkedField = 'company' | 'contact' | 'text';

function patternsOf(read: ReadSearch, field: MarkedField): readonly RegExp[] {
  const named = { company: read.companyText, contact: read.contactText, text: '' }[field];
  return [
    ...[...read.words, ...named.split(/\s+/)].map((word) => patternOf(wordsOf(word), '')),
    ...read.phrases.map((phrase) => patternOf(wordsOf(phrase), '(?![\\p{L}\\p{N}])')),
  ].filter((pattern) => pattern !== null);
}

function joined(spans: readonly Span[]): readonly Span[] {
  const all: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.from - b.from)) {
    const last = all.at(-1);
    if (last !== undefined && span.from <= last.to) {
      all[all.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
    } else all.push(span);
  }
  return all;
}

/**
 * Where texts have what a search looks for, in order and without overlaps; places count UTF-16 units. Made once for all
 * texts of a table.
 */
export function markerOf(query: string, field: MarkedField = 'text'): (text: string) => readonly Span[] {
  const patterns = query === '' ? [] : patternsOf(readSearch(query), field);
  if (patterns.length === 0) return () => [];
  return (text) => {
    const { folded, places } = foldedWithPlaces(text);
    const spanOf = (match: RegExpExecArray): Span => ({
      from: Number(places[match.index]),
      to: Number(places[match.index + match[0].length]),
    });
    return joined(patterns.flatMap((pattern) => Array.from(folded.matchAll(pattern), spanOf)));
  };
}
