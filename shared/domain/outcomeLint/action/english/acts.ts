import { isSign, lowerAt, wordAt, wordSet } from '../../../wording/words.ts';
import { baseOfVerb, canFollowVerb, isBaseVerb, isFiller } from './verbForms.ts';

const JOINTS = wordSet('and then plus + &');

const isJoint = (word: string): boolean => isSign(word) || JOINTS.has(word.toLowerCase());

/** Whether “to do” begins at a place: a purpose, or what somebody is asked to do. */
export const isInfinitive = (typed: readonly string[], place: number): boolean =>
  lowerAt(typed, place) === 'to' && isBaseVerb(wordAt(typed, place + 1));

/** Drops what stands before the verb and after the act, and puts the verb into its base form. */
function asAct(typed: readonly string[]): readonly string[] {
  const start = typed.findIndex((word) => !isJoint(word) && !isFiller(word));
  const last = typed.findLastIndex((word) => !isJoint(word));
  const act = start < 0 ? [] : typed.slice(start, last + 1);
  return act.map((word, place) => (place === 0 ? (baseOfVerb(word.toLowerCase()) ?? word) : word));
}

function followsJoint(typed: readonly string[], place: number): boolean {
  const before = wordAt(typed, place - 1);
  return isJoint(before) || (before === 'as' && wordAt(typed, place - 2) === 'well');
}

/** Whether a new act begins here: a verb after “and”, with an object or particle, or with nothing after it. */
function beginsAct(typed: readonly string[], place: number): boolean {
  if (!followsJoint(typed, place)) return false;
  const rest = typed.slice(place).filter((word) => !isFiller(word));
  const isPhraseOfManner = wordAt(rest, 2) === wordAt(rest, 0);
  return isBaseVerb(wordAt(rest, 0)) && canFollowVerb(wordAt(rest, 1)) && !isPhraseOfManner;
}

/** The acts an action joins by “and”, each from its verb on; what follows a “to do” belongs to it and is not split off. */
export function actsOf(typed: readonly string[]): readonly (readonly string[])[] {
  const purpose = typed.findIndex((_, place) => place > 0 && isInfinitive(typed, place));
  const end = purpose < 0 ? typed.length : purpose;
  const starts = typed.map((_, place) => place).filter((place) => place < end && beginsAct(typed, place));
  return [0, ...starts]
    .map((start, index) => asAct(typed.slice(start, starts[index])))
    .filter((act) => act.length > 0);
}
