import {
  BEFORE_LENGTH,
  countOf,
  HOUR_UNIT,
  LETTER,
  MINUTE_UNIT,
  wholeWords,
  WORD,
  WORDED_LENGTHS,
} from '../lexicon/words.ts';
import type { Found, Rule } from './candidate.ts';
import { FIRST_HOUR_AS_TIME } from './clockTime.ts';

const HOURS = `(?<unit>${HOUR_UNIT})\\.?`;
const MINUTES = `${MINUTE_UNIT}\\.?`;
const NOT_A_TIME = `(?![:.]\\d)(?! ?(?:uhr|am|pm)(?![${LETTER}]))`;
const PARTS: Readonly<Record<string, number>> = {
  '½': 30,
  '1/2': 30,
  '¼': 15,
  '1/4': 15,
  '¾': 45,
  '3/4': 45,
};

/** Figures may be glued to their unit, words may not: “GmbH” is no length. */
const amount = (name: string, gap: string): string =>
  `(?:(?<${name}>\\d{1,3})${gap}?|(?<${name}>${WORD}(?:-${WORD})?)${gap})`;

/** Ways to write a length; their groups add up. */
const FORMS = [
  `(?<worded>${WORDED_LENGTHS.source})`,
  `(?<hours>\\d{1,2})[.,](?<fraction>\\d{1,2}) ?${HOURS}`,
  `(?<hours>\\d):(?<minutes>[0-5]\\d) ?${HOURS}`,
  `(?:(?<hours>\\d{1,2}) ?)?(?<part>[½¼¾]|[13]/[24]) ?(?:of an |an )?${HOURS}`,
  `${amount('hours', '[ -]')}${HOURS}(?:(?: and| und)? ?(?<minutes>\\d{1,2})(?: ?${MINUTES})?${NOT_A_TIME})?`,
  `${amount('minutes', '[ -]')}${MINUTES}`,
  "(?<minutes>\\d{1,3})'",
];

const LONGEST_MINUTES = 24 * 60;
const numberOf = (typed: string): number => (typed === '' ? 0 : countOf(typed));

/** “14h” and “9:30 h” are times of day; “3M” is a name. */
function isNoLength({ group, text }: Found): boolean {
  const isTime = group('unit') === 'h' && numberOf(group('hours')) >= FIRST_HOUR_AS_TIME;
  return isTime || (/\dM$/u.test(text) && numberOf(group('minutes')) % 5 !== 0);
}

function minutesOf(found: Found): number | null {
  const { group } = found;
  if (group('worded') !== '') return WORDED_LENGTHS.valueOf(group('worded'));
  if (isNoLength(found)) return null;
  const hours = numberOf(group('hours')) + Number(`0.${group('fraction')}0`);
  const minutes = Math.round(hours * 60) + (PARTS[group('part')] ?? 0) + numberOf(group('minutes'));
  return minutes > 0 && minutes <= LONGEST_MINUTES ? minutes : null;
}

/** 30m, 1h15, an hour and a half; after “in” or before “from now” a distance from now, with “ago” and “vor” back. */
const TYPED: Rule = {
  pattern: wholeWords(
    `(?:(?<lead>in|vor|${BEFORE_LENGTH}) )?(?:${FORMS.join('|')})(?: (?<trail>from now|ago|lang|long))?`,
  ),
  read(found) {
    const minutes = minutesOf(found);
    if (minutes === null) return null;
    const [lead, trail] = [found.group('lead'), found.group('trail')];
    if (lead === 'in' || trail === 'from now') return { meaning: { slot: 'offset', minutes }, firmness: 10 };
    if (lead === 'vor' || trail === 'ago')
      return { meaning: { slot: 'offset', minutes: -minutes }, firmness: 10 };
    return { meaning: { slot: 'length', minutes }, firmness: 8 };
  },
};

const LONGEST_BARE_MINUTES = 240;
const BARE_STEP_MINUTES = 5;

/** For 45; a bare 30 that stands alone. */
const BARE: Rule = {
  pattern: wholeWords("(?:(?<lead>for|für) )?(?<minutes>\\d{1,3})(?![.:,]\\d| ?[-&+/'%])"),
  read({ group, before }) {
    const minutes = Number(group('minutes'));
    const isUsual = minutes > 0 && minutes <= LONGEST_BARE_MINUTES && minutes % BARE_STEP_MINUTES === 0;
    if (!isUsual || /[-&+/.:#]$/u.test(before)) return null;
    return { meaning: { slot: 'length', minutes }, firmness: group('lead') === '' ? 0 : 7 };
  },
};

const NOW: Rule = {
  pattern: wholeWords('(?:right |just )?now|jetzt|sofort|gerade eben'),
  read: () => ({ meaning: { slot: 'offset', minutes: 0 }, firmness: 3 }),
};

export const LENGTH_RULES: readonly Rule[] = [TYPED, BARE, NOW];
