import { parse } from 'chrono-node/en';
import { MONTHS, wholeWords } from '../lexicon/words.ts';
import { type Candidate, smallLetters, type Surroundings } from './candidate.ts';
import { datedMeaning } from './dayMeaning.ts';

/** chrono reads no more than this: its patterns are many, and a call fits into it. */
const LONGEST_TEXT = 300;

/** chrono has a hundred patterns to compile and try: it is asked only where a day's ordinal and a month are left. */
const ORDINAL = wholeWords(
  '(?:twenty|thirty)?-?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|tenth|eleventh|twelfth|[a-z]+teenth|twentieth|thirtieth|last day',
);
const MONTH = wholeWords(MONTHS.source);

/** chrono counts in its own zone; told the wall time as if it were UTC, no zone plays a part. */
function reference({ now }: Surroundings): { readonly instant: Date; readonly timezone: number } {
  return { instant: new Date(now.toPlainDateTime().toZonedDateTime('UTC').epochMilliseconds), timezone: 0 };
}

/**
 * Dates told in words that our own rules do not know (“the third of December”, “last day of November”), read by
 * chrono-node. Only what names both day and month counts: a month's or weekday's name alone may be anybody's.
 */
export function wordedDates(line: string, around: Surroundings): readonly Candidate[] {
  const text = line.slice(0, LONGEST_TEXT);
  const small = smallLetters(text);
  if (small.search(ORDINAL) < 0 || small.search(MONTH) < 0) return [];
  return parse(text, reference(around)).flatMap(({ index, text: found, start }): readonly Candidate[] => {
    const [year, month, day] = [start.get('year'), start.get('month'), start.get('day')];
    const isNamed = start.isCertain('day') && start.isCertain('month');
    if (!isNamed || year === null || month === null || day === null) return [];
    const typedYear = start.isCertain('year') ? String(year) : '';
    return [datedMeaning({ year: typedYear, month, day }, around.today)]
      .filter((meaning) => meaning !== null)
      .map((meaning) => ({ from: index, to: index + found.length, meaning, firmness: 8 }));
  });
}
