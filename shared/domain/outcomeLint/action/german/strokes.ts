import { isCapitalised, lowerAt, wordAt, wordSet } from '../../../wording/words.ts';
import { STROKES_DE } from '../../lexicon/strokes.de.ts';
import type { Segment } from './segments.ts';
import { isVerbForm } from './verbForms.ts';

const POINTERS = wordSet('ihn es sie diese diesen dieses ihm ihr ihnen beides');
const SKIPPED = wordSet('dann auch außerdem danach zusätzlich anschließend uns mir ihm dabei gleich so');
const PREPOSITIONS = wordSet(
  'mit an auf in per zu zum zur bei beim vor für von vom im am um nach über bis samt',
);

const withoutSkipped = (main: readonly string[]): readonly string[] =>
  main.filter((word) => !SKIPPED.has(word.toLowerCase()));

/** Whether a segment has something of its own to act on, rather than taking up the first one's. */
function hasOwnObject(main: readonly string[]): boolean {
  const rest = withoutSkipped(main);
  const first = lowerAt(rest, 0);
  if (POINTERS.has(first) || PREPOSITIONS.has(first)) return false;
  return rest.some(isCapitalised) || !isVerbForm(rest, 0);
}

/** The verb of a segment: at its end, or at its beginning in the third person. */
const verbOf = (main: readonly string[]): string =>
  lowerAt(
    main,
    main.findLastIndex((_, place) => isVerbForm(main, place)),
  );

/** “… und uns dessen Antwort zu schicken”: what the first stroke brought forth changes hands. */
function handsOver(main: readonly string[], opening: string): boolean {
  if (main.some((word) => STROKES_DE.results.has(word.toLowerCase()))) return true;
  const isPrepared =
    STROKES_DE.preparing.test(opening) || STROKES_DE.belonging.has(wordAt(withoutSkipped(main), 0));
  return isPrepared && STROKES_DE.delivering.test(verbOf(main));
}

/** Whether a later verb only finishes the act the first one began. */
function isSecondStroke(main: readonly string[], first: readonly string[]): boolean {
  const opening = verbOf(first);
  if (STROKES_DE.opening.test(opening) || !hasOwnObject(main)) return true;
  const isDone = STROKES_DE.complete.test(opening) && !STROKES_DE.preparing.test(opening);
  return !isDone && handsOver(main, opening);
}

/** How many separate acts the segments of a German action are; a bare verb shares the next one's object. */
export function countGermanActs(segments: readonly Segment[]): number {
  const whole = segments.filter(
    ({ main }, place) => place === segments.length - 1 || main.length > 2 || hasOwnObject(main),
  );
  const [first, ...later] = whole;
  return first === undefined
    ? 0
    : whole.length - later.filter(({ main }) => isSecondStroke(main, first.main)).length;
}
