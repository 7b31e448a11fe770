import { lowerAt, wordSet } from '../../../wording/words.ts';
import { STROKES_EN } from '../../lexicon/strokes.en.ts';

const PARTICLES = wordSet('back up down out off over in on through away together by');
const PREPOSITIONS = wordSet('to with in at for on by from into onto back over up down off out before after');
const POINTERS = wordSet('it them him her one this that these those both all each us me');

/** What an act acts on, in lower case: the words after its verb and particle. */
function objectOf(act: readonly string[]): readonly string[] {
  const rest = act.slice(1).map((word) => word.toLowerCase());
  const start = rest.findIndex((word) => !PARTICLES.has(word));
  return start < 0 ? [] : rest.slice(start);
}

/** Nothing of its own to act on: no object, or only a word that points back (“sign it”, “put him on speaker”). */
function pointsBack(object: readonly string[]): boolean {
  const [first, second] = [lowerAt(object, 0), lowerAt(object, 1)];
  if (first === '' || PREPOSITIONS.has(first)) return true;
  return POINTERS.has(first) && (second === '' || PREPOSITIONS.has(second));
}

const isReceiver = (word: string): boolean => word === 'us' || word === 'me';

/** “… and send us its wording”: what the first stroke brought forth changes hands. */
function handsOver(act: readonly string[], opening: string): boolean {
  const object = objectOf(act).filter((word) => !isReceiver(word));
  if (object.slice(0, 6).some((word) => STROKES_EN.results.has(word))) return true;
  const isPrepared = STROKES_EN.preparing.has(opening) || STROKES_EN.belonging.has(lowerAt(object, 0));
  return isPrepared && STROKES_EN.delivering.has(lowerAt(act, 0));
}

/** Whether a later verb only finishes the act the first one began. */
function isSecondStroke(act: readonly string[], first: readonly string[]): boolean {
  const opening = lowerAt(first, 0);
  const object = objectOf(act);
  if (STROKES_EN.opening.has(opening)) return true;
  if (!isReceiver(lowerAt(object, 0)) && pointsBack(object)) return true;
  return !STROKES_EN.complete.has(opening) && handsOver(act, opening);
}

/** How many separate acts the clauses of an English action are; a bare verb shares the next one's object. */
export function countEnglishActs(acts: readonly (readonly string[])[]): number {
  const whole = acts.filter((act, place) => place === acts.length - 1 || objectOf(act).length > 0);
  const [first = [], ...later] = whole;
  return whole.length - later.filter((act) => isSecondStroke(act, first)).length;
}
