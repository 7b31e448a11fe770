import { weekdayBefore, weekdayOfIsoWeek, weekdayOfWeek } from '../../dueDate/days.ts';
import type { WeekdayLead, WeekShift } from '../lexicon/lexicon.ts';
import {
  countOf,
  DAY_PARTS,
  SHORT_WEEKDAYS,
  TWO_LETTER_WEEKDAYS,
  WEEK_SHIFTS,
  WEEK_UNIT,
  WEEKDAY_LEADS,
  WEEKDAYS,
  wholeWords,
} from '../lexicon/words.ts';
import type { DayMeaning, Firmness, Found, Rule, Surroundings } from './candidate.ts';

/** A weekday with what is said of its week: its date, others it may mean, and whether that should be said. */
type Placed = Pick<DayMeaning, 'date' | 'others' | 'isDoubtful' | 'isWeekly'>;

const certain = (date: Temporal.PlainDate): Placed => ({
  date,
  others: [],
  isDoubtful: false,
  isWeekly: false,
});

/** The first such weekday from today on. */
const comingWeekday = (today: Temporal.PlainDate, weekday: number): Temporal.PlainDate =>
  today.add({ days: (weekday - today.dayOfWeek + 7) % 7 });

function placedByLead(lead: WeekdayLead, weekday: number, today: Temporal.PlainDate): Placed {
  const coming = comingWeekday(today, weekday);
  if (lead === 'coming') return certain(coming);
  if (lead === 'last') return certain(weekdayBefore(today, weekday));
  if (lead === 'after-next') return certain(coming.add({ weeks: 1 }));
  const ofNextWeek = weekdayOfWeek(today, weekday, 1);
  const isSame = ofNextWeek.equals(coming) || coming.equals(today);
  return { ...certain(ofNextWeek), others: isSame ? [] : [coming], isDoubtful: !isSame };
}

function placedByWeek(shift: WeekShift, weekday: number, today: Temporal.PlainDate): Placed {
  if (shift.kind === 'calendar') return certain(weekdayOfWeek(today, weekday, shift.weeks));
  return certain(comingWeekday(today, weekday).add({ weeks: shift.weeks }));
}

function placedAlone(weekday: number, today: Temporal.PlainDate): Placed {
  const date = comingWeekday(today, weekday);
  return { date, others: [date.add({ weeks: 1 })], isDoubtful: false, isWeekly: true };
}

function placed({ group }: Found, weekday: number, today: Temporal.PlainDate): Placed {
  const shift = WEEK_SHIFTS.valueOf(group('week')) ?? WEEK_SHIFTS.valueOf(group('weekBefore'));
  if (shift !== null) return placedByWeek(shift, weekday, today);
  if (group('count') !== '') {
    return placedByWeek({ kind: 'later', weeks: countOf(group('count')) }, weekday, today);
  }
  const lead = WEEKDAY_LEADS.valueOf(group('lead'));
  return lead === null ? placedAlone(weekday, today) : placedByLead(lead, weekday, today);
}

const ANY_WEEKDAY = `(?:${WEEKDAYS.source}|${SHORT_WEEKDAYS.source}|${TWO_LETTER_WEEKDAYS.source})`;
const weekdayOf = (name: string): number =>
  Number(WEEKDAYS.valueOf(name) ?? SHORT_WEEKDAYS.valueOf(name) ?? TWO_LETTER_WEEKDAYS.valueOf(name));

/** How many weeks a weekday can be away; any word here would take a name with it. */
const WEEKS = '(?:\\d|an?|one|two|three|four|eine[r]?|zwei|drei|vier)';

/** Written as one word: Freitagnachmittag. */
const GLUED_PART = '(?<part>früh|morgen|vormittag|mittag|nachmittag|abend|nacht)?s?';

const NAME_FOLLOWS =
  /^ ?(?:Dr\.|Prof\.|\p{Lu}\p{Ll}+(?![\p{L}.]|(?: \p{Lu}[\p{L}-]*){0,3} (?:GmbH|AG|KG|SE|OHG)))/u;
const isMrs = ({ text, after }: Found): boolean => /(?<!\p{L})fr\.$/iu.test(text) && NAME_FOLLOWS.test(after);

/** Nothing before or after it says that a weekday is meant. */
const isPlain = ({ group }: Found): boolean =>
  ['on', 'lead', 'week', 'weekBefore', 'count', 'part'].every((name) => group(name) === '');

function twoLetterFirmness(found: Found, { locale }: Surroundings): Firmness | null {
  if (!locale.hasTwoLetterWeekdays || isMrs(found)) return null;
  // “so um zehn” means about ten: written small, two letters are a word of the language.
  const isSmall = found.text === found.text.toLowerCase();
  if (isSmall) return /^,? ?\d/u.test(found.after) ? 1 : null;
  return isPlain(found) ? 4 : 8;
}

function firmnessOf(found: Found, around: Surroundings): Firmness | null {
  const name = found.group('weekday');
  if (TWO_LETTER_WEEKDAYS.valueOf(name) !== null) return twoLetterFirmness(found, around);
  if (!isPlain(found)) return 8;
  return WEEKDAYS.valueOf(name) === null ? 4 : 5;
}

/** Friday, next Tue, Donnerstag nächster Woche, a week from Monday, Mo. */
const WEEKDAY: Rule = {
  pattern: wholeWords(
    `(?<on>(?:on|am|an|den|der) )?(?:(?<lead>${WEEKDAY_LEADS.source}) |(?<weekBefore>(?!week|fortnight)${WEEK_SHIFTS.source}),?(?: on| am)? |(?<count>${WEEKS}) ${WEEK_UNIT} (?:from|on|after|ab) )?` +
      `(?<weekday>${ANY_WEEKDAY})${GLUED_PART}\\.?(?:,? (?<week>${WEEK_SHIFTS.source}))?`,
  ),
  read(found, around) {
    const firmness = firmnessOf(found, around);
    const day = placed(found, weekdayOf(found.group('weekday')), around.today);
    if (firmness === null) return null;
    const part = DAY_PARTS.valueOf(found.group('part'));
    return { meaning: { slot: 'day', form: 'weekday', part, ...day }, firmness };
  },
};

const WEEK_NUMBER = '(?:in |in der |der )?(?:kw|cw|week|wk|woche|kalenderwoche) ?(?<number>\\d{1,2})';

/** Mittwoch KW 49, week 49 Wednesday: of this year, or of the next once it has passed. */
const NUMBERED_WEEK: Rule = {
  pattern: wholeWords(
    `(?<weekday>${ANY_WEEKDAY})\\.?,? ${WEEK_NUMBER}|${WEEK_NUMBER},?(?: on| am)? (?<weekday>${ANY_WEEKDAY})`,
  ),
  read({ group }, { today }) {
    const weekday = weekdayOf(group('weekday'));
    const week = Number(group('number'));
    const days = [0, 1].map((ahead) => weekdayOfIsoWeek({ year: today.year + ahead, week, weekday }));
    const date = days.find((day) => day !== null && Temporal.PlainDate.compare(day, today) >= 0) ?? null;
    if (date === null) return null;
    return { meaning: { slot: 'day', form: 'date', part: null, ...certain(date) }, firmness: 9 };
  },
};

export const WEEKDAY_RULES: readonly Rule[] = [WEEKDAY, NUMBERED_WEEK];
