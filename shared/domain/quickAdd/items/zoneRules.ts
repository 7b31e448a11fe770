import { LETTER, wholeWords, WORD } from '../lexicon/words.ts';
import { PLACES, type ZoneEntry, ZONES } from '../lexicon/zones.ts';
import type { Rule, RuleReading } from './candidate.ts';

/** A zone counts only right after a time, see `chooseItems`; this firmness makes it a neighbour of one. */
const FIRMNESS = 4;

const zone = (timeZone: string, fixed: string | null): RuleReading => ({
  meaning: { slot: 'zone', timeZone, fixed },
  firmness: FIRMNESS,
});

const byName = (entries: readonly ZoneEntry[]): ReadonlyMap<string, ZoneEntry> =>
  new Map(
    entries.flatMap((entry) => entry.names.split('|').map((name) => [name.toLowerCase(), entry] as const)),
  );

const LETTERS_BY_NAME = byName(ZONES);
const PLACES_BY_NAME = byName(PLACES);

function find(entries: ReadonlyMap<string, ZoneEntry>, name: string): RuleReading | null {
  const entry = entries.get(name);
  return entry === undefined ? null : zone(entry.timeZone, entry.fixed ?? null);
}

const OFFSET = '(?<sign>[+-])(?<hours>\\d{1,2})(?::?(?<minutes>\\d\\d))?';
const LARGEST_OFFSET_HOURS = 14;

/** UTC+2, GMT-05:30, and +01:00 glued to a time. */
const OFFSETS: Rule = {
  pattern: new RegExp(
    `(?:(?<![${LETTER}\\d])(?:utc|gmt) ?${OFFSET}|(?<=\\d:\\d\\d)(?<sign>[+-])(?<hours>\\d\\d):?(?<minutes>\\d\\d))(?![${LETTER}\\d])`,
    'g',
  ),
  read({ group }) {
    const [hours, minutes] = [group('hours').padStart(2, '0'), group('minutes').padStart(2, '0')];
    const isOffset = Number(hours) <= LARGEST_OFFSET_HOURS && Number(minutes) <= 59;
    return isOffset ? zone(`${group('sign')}${hours}:${minutes}`, null) : null;
  },
};

/** ET, CET, MEZ: in capitals, or small right after am and pm. “Z” may be glued to a time. */
const LETTERS: Rule = {
  pattern: new RegExp(
    `(?:(?<![${LETTER}\\d])(?<name>[a-z]{2,5})|(?<=\\d)(?<name>z))(?: time)?(?![${LETTER}\\d])`,
    'g',
  ),
  read({ group, text, before }) {
    const name = group('name');
    const isCapital = text.startsWith(name.toUpperCase());
    return isCapital || /[ap]\.?m\.? ?$/iu.test(before) ? find(LETTERS_BY_NAME, name) : null;
  },
};

const LONG_PLACES = [...PLACES_BY_NAME.keys()].filter((name) => name.includes(' '));
const PLACE = `(?<name>${LONG_PLACES.join('|')}|${WORD})`;

/** London time, Ortszeit Berlin, Londoner Zeit. */
const NAMED: Rule = {
  pattern: wholeWords(`${PLACE}(?: (?:local )?time|[ -]zeit)|ortszeit (?:in )?${PLACE}`),
  read: ({ group }) => find(PLACES_BY_NAME, group('name')),
};

export const ZONE_RULES: readonly Rule[] = [OFFSETS, LETTERS, NAMED];
