import type { Candidate } from './candidates.ts';
import { isLooseBefore } from './hedges.ts';

const NAME_AFTER_TITLE =
  /(?<!\p{L})(?:Herrn?|Frau|Mr|Mrs|Ms|Miss|Dr|Prof)\.?(?: (?:Dr|Prof)\.?)* \p{Lu}[\p{L}'-]*/gu;

const between = '(?: the| dem| den| am| on| zum| end of| spätestens| latest)*';
const endsWith = (words: string): RegExp => new RegExp(`(?:^|[^\\p{L}])(?:${words})${between}\\s*$`, 'iu');

const DEADLINE = endsWith(
  'by|until|till|before|no later than|not later than|due|bis|bis zum|bis zu|spätestens|vor',
);
const PLACED = endsWith('on|at|for|from|this|next|in|during|of week|am|zum|im|ab|für|auf|an');
const REFERENCE = endsWith(
  'of|from|since|dated|last|past|previous|vom|von|seit|des|letzte[nrs]?|vergangene[nrs]?',
);
const NUMBERED_THING =
  /(?:^|\P{L})(?:version|release|v|section|clause|chapter|page|gate|dock|ziffer|abschnitt|kapitel|seite|tor|rampe)\s*$/iu;

/** Weekdays that begin a name: “Friday Harbor Foods”, but not “Friday, Nov 27” or “Freitag Vormittag”. */
const NAME_FOLLOWS =
  /^ (?!Jan|Feb|Mar|Mär|Apr|May|Mai|Ju[nl]|Aug|Sep|O[ck]t|Nov|De[cz]|Vor|Nach|Mittag|Morgen|Abend|Früh)\p{Lu}\p{Ll}/u;
const OTHER_WORD_IN_LOWER_CASE =
  /^(?:mar|may|march|mai|sun|sat|wed|fri|mon)(?!\p{L})|(?<!\p{L})(?:may|march)(?!\p{L})/u;
const WEEKDAY_ALONE = /^\p{Lu}\p{Ll}+(?:day|tag|woch|abend)$/u;

/** Blanks out people addressed by title, so that Frau Freitag and Ms May are not taken for days. */
export const withoutNames = (text: string): string =>
  text.replace(NAME_AFTER_TITLE, (name) => ' '.repeat(name.length));

type Cue = 'deadline' | 'placed' | 'none';

const CUE_RANK: Readonly<Record<Cue, number>> = { deadline: 2, placed: 1, none: 0 };
const FARTHEST_CUE = 40;

function cueOf(before: string): Cue {
  if (DEADLINE.test(before)) return 'deadline';
  return PLACED.test(before) && !REFERENCE.test(before) ? 'placed' : 'none';
}

/** Without “by” or “on” a day must be one that cannot be another word, and still ahead. */
function standsAlone({ day, text, expression, end }: Candidate, whole: string, callDay: Temporal.PlainDate) {
  const isAhead = Temporal.PlainDate.compare(day, callDay) >= 0;
  const isName = WEEKDAY_ALONE.test(text) && NAME_FOLLOWS.test(whole.slice(end));
  return isAhead && expression.needsCue !== true && !OTHER_WORD_IN_LOWER_CASE.test(text) && !isName;
}

const isNumberOfThing = ({ text }: Candidate, before: string): boolean =>
  /^\d/u.test(text) && NUMBERED_THING.test(before);

/** The due day among the days a text names: one after “by” comes first, then one after “on”, then any still ahead. */
export function dueInText(
  text: string,
  candidates: readonly Candidate[],
  callDay: Temporal.PlainDate,
): Candidate | undefined {
  const due = candidates.flatMap((candidate) => {
    const before = text.slice(0, candidate.start).slice(-FARTHEST_CUE);
    const cue = cueOf(before);
    const isDue = cue !== 'none' || standsAlone(candidate, text, callDay);
    return isDue && !isLooseBefore(before) && !isNumberOfThing(candidate, before) ? [{ candidate, cue }] : [];
  });
  return due.sort((a, b) => CUE_RANK[b.cue] - CUE_RANK[a.cue])[0]?.candidate;
}
