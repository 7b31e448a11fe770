import { CONNECTORS, SMALL_WORDS } from '../lexicon/connectors.ts';
import { ACTIVITY_WORDS } from '../lexicon/occasions.ts';
import { LINK_SIGN, NOISE_SIGN } from '../lineText.ts';
import { endsWithTitle, isLegalFormOnly, isTradeWord } from '../names/evidence.ts';
import type { Candidate, Stretch } from './candidate.ts';

/**
 * What stands beside a candidate: an edge (a divider, a small word, the end of the line), a day or another time, part
 * of a name, a word that only makes sense with a name before it (“& Partners”, “Freight”), or a title before a name.
 */
export type Side = 'edge' | 'time' | 'day' | 'name' | 'company' | 'title';

const EDGE = new RegExp(`[,;|:()[\\]{}•·/"${LINK_SIGN}${NOISE_SIGN}]|(?:^| )-(?: |$)`, 'u');
const ACTIVITY = new RegExp(`^(?:${ACTIVITY_WORDS})$`, 'iu');
/** Where the gap before a candidate begins, where the one after it ends, where the last word begins. */
const GAP_BEFORE = /[^\p{L}\p{N}&+@]*$/u;
const NEXT_WORD = /[\p{L}\p{N}&+@]|$/u;
const LAST_WORD = /[\p{L}\p{N}'&+@]*$/u;
const DIRECT = /^[ (.]*$/u;

const NO_EDGE_WORD = /^(?:and|und)$/u;
const isSmall = (word: string): boolean =>
  !NO_EDGE_WORD.test(word) &&
  (SMALL_WORDS.has(word) || Object.hasOwn(CONNECTORS, word) || ACTIVITY.test(word));

/** Only what is more than a bare number makes a time of what stands beside it. */
const FIRM = 1;

/** A candidate whose end or start lies in the gap beside another, and what that makes of the gap. */
function timeIn(
  gap: string,
  candidates: readonly Candidate[],
  touches: (other: Stretch) => boolean,
): Side | null {
  const time = candidates.find((other) => other.firmness >= FIRM && touches(other));
  if (time === undefined) return null;
  if (!DIRECT.test(gap)) return 'edge';
  return /^(?:day|part)$/u.test(time.meaning.slot) ? 'day' : 'time';
}

const lastWord = (text: string): string => text.slice(text.search(LAST_WORD));

export function sideBefore(line: string, at: Stretch, candidates: readonly Candidate[]): Side {
  const before = line.slice(0, at.from);
  const end = before.search(GAP_BEFORE);
  const gap = before.slice(end);
  const time = timeIn(gap, candidates, ({ to }) => to >= end && to <= at.from);
  if (time !== null) return time;
  if (endsWithTitle(before.trimEnd())) return 'title';
  const isEdge = end === 0 || EDGE.test(gap) || isSmall(lastWord(before.slice(0, end)));
  return isEdge ? 'edge' : 'name';
}

/** “Di Stefano” twice in a line is a name both times. */
function isRepeated(line: string, at: Stretch, next: string): boolean {
  return line.split(`${line.slice(at.from, at.to)} ${next}`).length > 2;
}

/** “& Partners”, “GmbH & Co”, “Freight”: nothing begins with it. */
const goesOn = (words: readonly string[]): boolean =>
  /^[&+]/u.test(words.join(' ')) || [1, 2].some((count) => isLegalFormOnly(words.slice(0, count).join(' ')));

function sideOfWords(line: string, at: Stretch, words: readonly string[]): Side {
  const [word = ''] = words;
  // A number after a weekday is its hour or its date, in no case a name.
  if (isSmall(word) || /^\d{1,2}$/u.test(word)) return 'edge';
  return goesOn(words) || isTradeWord(word) || isRepeated(line, at, word) ? 'company' : 'name';
}

export function sideAfter(line: string, at: Stretch, candidates: readonly Candidate[]): Side {
  const start = at.to + line.slice(at.to).search(NEXT_WORD);
  const gap = line.slice(at.to, start);
  const time = timeIn(gap, candidates, ({ from }) => from >= at.to && from <= start);
  if (time !== null) return time;
  if (start === line.length || EDGE.test(gap)) return 'edge';
  return sideOfWords(line, at, line.slice(start).split(/[ ,;|()]+/u));
}
