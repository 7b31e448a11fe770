/** Words of the calendar in English and German, as sources of regular expressions (case does not matter). */
export const MONTH = [
  ...['jan(?:uary|uar)?|jänner', 'feb(?:ruary|ruar|er)?', 'mar(?:ch)?|märz|maerz|mrz|mär', 'apr(?:il)?'],
  ...['may|mai', 'june?|juni', 'july?|juli', 'aug(?:ust)?', 'sept?(?:ember)?', 'o[ck]t(?:ober)?'],
  ...['nov(?:ember)?', 'de[cz](?:ember)?'],
] as const;

export const WEEKDAY = [
  'monday|montag',
  'tuesday|dienstag',
  'wednesday|mittwoch',
  'thursday|donnerstag',
  'friday|freitag',
  'saturday|samstag|sonnabend',
  'sunday|sonntag',
] as const;

export const SHORT_WEEKDAY = ['mon', 'tues?', 'weds?', 'thu(?:rs?)?', 'fri', 'sat', 'sun'] as const;
const TWO_LETTER_WEEKDAY = ['mo', 'di', 'mi', 'do', 'fr', 'sa', 'so'] as const;

/** What may be glued to a weekday's name: Freitagmittag, Montags. */
export const DAY_PART = '(?:s|früh|morgen|vormittag|mittag|nachmittag|abend|nacht)?';

/** “first” and “ersten”: the 1st, 2nd … as words, the number being the place in the list. */
export const ORDINAL = [
  ...[
    'first|erste[nrs]?',
    'second|zweite[nrs]?',
    'third|dritte[nrs]?',
    'fourth|vierte[nrs]?',
    'fifth|fünfte[nrs]?',
  ],
  ...[
    'sixth|sechste[nrs]?',
    'seventh|siebte[nrs]?',
    'eighth|achte[nrs]?',
    'ninth|neunte[nrs]?',
    'tenth|zehnte[nrs]?',
  ],
  ...[
    'eleventh|elfte[nrs]?',
    'twelfth|zwölfte[nrs]?',
    'thirteenth|dreizehnte[nrs]?',
    'fourteenth|vierzehnte[nrs]?',
  ],
  'fifteenth|fünfzehnte[nrs]?',
] as const;

/** Counts as words; a number typed in digits is read as it stands. */
const COUNT_WORDS: ReadonlyMap<string, number> = new Map([
  ...(['a', 'an', 'one', 'ein', 'eine', 'einem', 'einen', 'einer', 'eines'] as const).map(
    (w) => [w, 1] as const,
  ),
  ...(
    'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'.split(
      ' ',
    ) as readonly string[]
  ).map((word, place) => [word, place + 2] as const),
  ...(
    'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn'.split(
      ' ',
    ) as readonly string[]
  ).map((word, place) => [word, place + 2] as const),
  ...([
    ['twenty', 20],
    ['zwanzig', 20],
    ['thirty', 30],
    ['dreißig', 30],
    ['sixty', 60],
    ['sechzig', 60],
  ] as const),
  ...([
    ['ninety', 90],
    ['neunzig', 90],
  ] as const),
]);

export const COUNT = `\\d{1,3}|${[...COUNT_WORDS.keys()].join('|')}`;

const placeIn =
  (list: readonly string[]) =>
  (word: string): number =>
    list.findIndex((source) => new RegExp(`^(?:${source})$`, 'iu').test(word)) + 1;

/** 1 to 12 for a month's name or short form. */
export const monthNumber = placeIn(MONTH);
/** 1 (Monday) to 7 for a weekday's name or short form. */
export const weekdayNumber = placeIn(
  WEEKDAY.map((name, day) => `(?:${name})${DAY_PART}|${SHORT_WEEKDAY[day]}|${TWO_LETTER_WEEKDAY[day]}`),
);
/** 1 to 15 for an ordinal in words. */
export const ordinalNumber = placeIn(ORDINAL);

export const countNumber = (word: string): number => COUNT_WORDS.get(word.toLowerCase()) ?? Number(word);
