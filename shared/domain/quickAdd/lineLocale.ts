/** How the locale writes a line: the order of numbers in a date, and whether two letters such as “Do” are a weekday. */
export type LineLocale = { readonly isMonthFirst: boolean; readonly hasTwoLetterWeekdays: boolean };

/** Regions, and languages that put the year first, where 3/12 is the 12th of March. */
const MONTH_FIRST_REGIONS: ReadonlySet<string> = new Set(['US', 'PH', 'PR', 'GU', 'FM', 'MH', 'PW']);
const MONTH_FIRST_LANGUAGES: ReadonlySet<string> = new Set(['ja', 'zh', 'ko', 'hu', 'lt', 'mn']);

/** Reads a BCP 47 tag; English without a region, and anything malformed, counts as American. */
export function lineLocale(tag: string): LineLocale {
  const [language = '', ...parts] = tag.split(/[-_]/u);
  const region = parts.find((part) => /^[A-Za-z]{2}$/u.test(part))?.toUpperCase() ?? '';
  const isBareEnglish = region === '' && !/^(?!en)[a-z]{2,3}$/iu.test(language);
  return {
    isMonthFirst:
      isBareEnglish || MONTH_FIRST_REGIONS.has(region) || MONTH_FIRST_LANGUAGES.has(language.toLowerCase()),
    hasTwoLetterWeekdays: language.toLowerCase() === 'de',
  };
}
