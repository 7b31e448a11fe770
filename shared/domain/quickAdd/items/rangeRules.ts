import { MONTHS, wholeWords } from '../lexicon/words.ts';
import type { ClockTime, Found, Rule } from './candidate.ts';
import { NO_MORE } from './clockRules.ts';
import { NAMED_TIME, readTime, TIME_SPAN } from './clockTime.ts';

const ANY_TIME = `(?:${TIME_SPAN}|${NAMED_TIME})`;
const OPENING = '(?:(?<opening>from|between|von|zwischen|ab|at|um|@) ?)?';
const JOINT = '(?: ?- ?| (?<joint>to|till?|until|bis|and|und) )';
const isOwnRange = (start: ClockTime, end: ClockTime): boolean => !start.isBare || !end.isBare;

function firmness({ group }: Found, start: ClockTime, end: ClockTime): number {
  if (isOwnRange(start, end)) return 10;
  return group('opening') === '' ? 3 : 7;
}

/** “And” joins two times only after “between”; “between” alone says nothing else. */
const isJoined = ({ group }: Found): boolean =>
  /^(?:between|zwischen)$/iu.test(group('opening')) || !/^(?:and|und)$/iu.test(group('joint'));

const MONTH_BEFORE = new RegExp(`(?<!\\p{L})(?:${MONTHS.source})\\.? $`, 'iu');

/** In “Dec 3 - 1:15pm” the 3 belongs to the month. */
const isDate = ({ before, group }: Found): boolean => group('opening') === '' && MONTH_BEFORE.test(before);

/** 2:30pm-3:15pm, 14-15 Uhr, from 2 to 3pm, zwischen 10 und 11. */
const RANGE: Rule = {
  pattern: wholeWords(`${OPENING}(?<start>${ANY_TIME})${JOINT}(?<end>${ANY_TIME})${NO_MORE}`),
  read(found) {
    const start = readTime(found.group('start'));
    const end = readTime(found.group('end'));
    if (start === null || end === null || !isJoined(found) || isDate(found)) return null;
    // The end's “Uhr” counts for both: 14-15 Uhr.
    return {
      meaning: { slot: 'clock', start: { ...start, isBare: false }, end },
      firmness: firmness(found, start, end),
    };
  },
};

/** Until 15:00, bis 15 Uhr. */
const UNTIL: Rule = {
  pattern: wholeWords(`(?:until|till?|to|bis|ends?(?: at)?) (?<end>${ANY_TIME})${NO_MORE}`),
  read({ group }) {
    const end = readTime(group('end'));
    return end === null ? null : { meaning: { slot: 'until', end }, firmness: 7 };
  },
};

export const RANGE_RULES: readonly Rule[] = [RANGE, UNTIL];
