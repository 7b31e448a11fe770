import { isSign, lowerAt, wordAt, wordSet } from '../../../wording/words.ts';
import { hasVerbForm, hasZuInfinitive } from './verbForms.ts';

/** A stretch of a German action around one verb, and the clauses that hang on it. */
export type Segment = { readonly main: readonly string[]; readonly dependent: readonly string[] };

const SUBORDINATORS = wordSet(`
  um damit dass ob wie was wer wen wem wo wann wenn weil falls sobald bevor nachdem welche welcher welches welchen welchem weshalb warum
  wieso bis indem ohne statt anstatt sodass wodurch womit worüber worauf woran wofür sofern solange`);
const RELATIVES = wordSet('der die das den dem deren dessen denen');
const PREPOSITIONS = wordSet('in mit an auf für von zu bei aus über nach');
const JOINTS = wordSet('und sowie dann + & außerdem');
/** Verbs that take another infinitive after a comma: “seinen Chef zu bitten, am Termin teilzunehmen”. */
const GOVERNS_INFINITIVE =
  /(?:bitten|bittet|versuchen|versucht|fordern|fordert|beauftragen|beauftragt|anweisen|anzuweisen|veranlassen|erlauben|ermöglichen|helfen|bemühen|planen|beginnen|überzeugen|verpflichten|gestatten|gewinnen|bringen|laden|bewegen)$/u;

const isJoint = (word: string): boolean => JOINTS.has(word.toLowerCase());

/** “…, die zahlt”: begins like a relative clause and is no object with its own infinitive. */
function isRelative(piece: readonly string[]): boolean {
  const relative = PREPOSITIONS.has(lowerAt(piece, 0)) ? lowerAt(piece, 1) : lowerAt(piece, 0);
  return RELATIVES.has(relative) && !hasZuInfinitive(piece);
}

function isDependent(piece: readonly string[], before: readonly string[]): boolean {
  if (SUBORDINATORS.has(lowerAt(piece, 0))) return true;
  if (isJoint(wordAt(piece, 0))) return false;
  return isRelative(piece) || GOVERNS_INFINITIVE.test(wordAt(before, before.length - 1));
}

/** Attaches what follows a comma to the segment it belongs to, or begins a new one. */
function attach(segments: readonly Segment[], piece: readonly string[]): readonly Segment[] {
  const last = segments.at(-1);
  if (last === undefined) return [{ main: piece, dependent: [] }];
  const earlier = segments.slice(0, -1);
  const { main, dependent } = last;
  const goesOnDependent = dependent.length > 0 && hasVerbForm(main) && !hasVerbForm(piece);
  if (isDependent(piece, main) || goesOnDependent) {
    return [...earlier, { main, dependent: [...dependent, ',', ...piece] }];
  }
  const isEnumeration = !(hasVerbForm(main) && hasVerbForm(piece));
  return isEnumeration
    ? [...earlier, { main: [...main, ',', ...piece], dependent }]
    : [...segments, { main: piece, dependent: [] }];
}

/** Splits at “und” only where both sides have a verb: “Namen und Termin aufzulisten” is one act. */
function splitJoined({ main, dependent }: Segment): readonly Segment[] {
  const joint = main.findIndex(
    (word, place) => isJoint(word) && hasVerbForm(main.slice(0, place)) && hasVerbForm(main.slice(place + 1)),
  );
  if (joint < 0) return [{ main: isJoint(wordAt(main, 0)) ? main.slice(1) : main, dependent }];
  const rest = splitJoined({ main: main.slice(joint + 1), dependent });
  return [{ main: main.slice(0, joint), dependent: [] }, ...rest];
}

function piecesOf(typed: readonly string[]): readonly (readonly string[])[] {
  const breaks = typed
    .map((_, place) => place)
    .filter((place) => isSign(wordAt(typed, place)) && !isJoint(wordAt(typed, place)));
  const pieces = [-1, ...breaks].map((place, index) => typed.slice(place + 1, breaks[index]));
  return pieces.filter((piece) => piece.length > 0);
}

/** The coordinated parts of a German action, each with its dependent clauses. */
export const segmentsOf = (typed: readonly string[]): readonly Segment[] =>
  piecesOf(typed).reduce<readonly Segment[]>(attach, []).flatMap(splitJoined);
