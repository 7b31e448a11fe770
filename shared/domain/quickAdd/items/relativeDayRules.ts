import { weekdayOfWeek } from '../../dueDate/days.ts';
import {
  BEFORE_DAY,
  COUNT,
  countOf,
  DAY_PARTS,
  DAY_UNIT,
  MONTH_UNIT,
  MONTHS,
  RELATIVE_DAYS,
  TODAY_PARTS,
  VAGUE_DAYS,
  WEEK_UNIT,
  wholeWords,
} from '../lexicon/words.ts';
import type { Firmness, Found, Rule } from './candidate.ts';
import { dateMeaning } from './dayMeaning.ts';

const AFTER_DAY = /(?:tag|mittwoch|heute|gestern|(?<!\p{L})(?:mo|di|mi|do|fr|sa|so)\.?),? $/iu;

/** “Dienstag Morgen” and “heute morgen” are a morning, not tomorrow. */
const isMorning = ({ group, before }: Found): boolean => group('name') === 'morgen' && AFTER_DAY.test(before);

/** Today, tomorrow, übermorgen. */
const NAMED: Rule = {
  pattern: wholeWords(`(?:${BEFORE_DAY} )?(?<name>${RELATIVE_DAYS.source})`),
  read(found, { today }) {
    if (isMorning(found)) return { meaning: { slot: 'part', part: 'morning' }, firmness: 4 };
    const days = Number(RELATIVE_DAYS.valueOf(found.group('name')));
    return { meaning: dateMeaning(today.add({ days })), firmness: 7 };
  },
};

/** This afternoon, tonight. */
const PART_OF_TODAY: Rule = {
  pattern: wholeWords(`(?<name>${TODAY_PARTS.source})`),
  read: ({ group }, { today }) => ({
    meaning: dateMeaning(today, { part: TODAY_PARTS.valueOf(group('name')) }),
    firmness: 7,
  }),
};

const UNITS = `(?:(?<days>${DAY_UNIT})|(?<weeks>${WEEK_UNIT})|(?<months>${MONTH_UNIT}))`;

/** In 3 days, two weeks from now, vor zwei Tagen, a month ago. */
const DISTANT: Rule = {
  pattern: wholeWords(
    `(?:(?<lead>in|vor) )?(?<count>${COUNT}) ${UNITS}(?: (?<trail>ago|from (?:now|today)))?`,
  ),
  read({ group }, { today }) {
    const count = countOf(group('count'));
    const isBehind = group('lead') === 'vor' || group('trail') === 'ago';
    const isAhead = group('lead') === 'in' || group('trail').startsWith('from');
    if (!(count < 1000) || isBehind === isAhead) return null;
    const unit = (['days', 'weeks'] as const).find((name) => group(name) !== '') ?? 'months';
    return { meaning: dateMeaning(today.add({ [unit]: isBehind ? -count : count })), firmness: 9 };
  },
};

/** “Next week” names no day: its working days are offered. */
const NEXT_WEEK = /^(?:(?:sometime )?next week|(?:in )?(?:der )?(?:nächste|kommende)[rn]? woche)$/iu;
const MONTH_ROUGHLY = `(?:(?:in|im|early|mid|late|end of|ende|anfang|mitte)[ -])+${MONTHS.source}`;

const VAGUE: Rule = {
  pattern: wholeWords(`${VAGUE_DAYS}|${MONTH_ROUGHLY}`),
  read({ text }, { today }) {
    const weekdays = NEXT_WEEK.test(text) ? [1, 2, 3, 4, 5] : [];
    const days = weekdays.map((weekday) => weekdayOfWeek(today, weekday, 1));
    return { meaning: { slot: 'vague', days }, firmness: 6 };
  },
};

/** How firmly a part of the day is one: “in the morning” and “mittags” are, “Night Owl Couriers” is a name. */
function partFirmness({ text, group }: Found): Firmness {
  if (/^(?:Early|Late|Morning|Afternoon|Evening|Night)/u.test(text)) return -1;
  if (/(?:tag|abend|morgen|nacht)s$/iu.test(text)) return 4;
  return group('lead') === '' ? 1 : 5;
}

/** Nachmittags, in the morning: which half of the day a time lies in. */
const PART: Rule = {
  pattern: wholeWords(`(?<lead>in the |at )?(?<part>${DAY_PARTS.source})`),
  read: (found) => ({
    meaning: { slot: 'part', part: DAY_PARTS.valueOf(found.group('part')) },
    firmness: partFirmness(found),
  }),
};

export const RELATIVE_DAY_RULES: readonly Rule[] = [NAMED, PART_OF_TODAY, DISTANT, VAGUE, PART];
