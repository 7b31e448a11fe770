import type { DateLocale } from '../lib/dateLocales.ts';

type Choice = 'system' | 'en' | 'de';

/** The language to speak: the one chosen, else the first of the system's that there is a catalogue for. */
export function languageFor(choice: Choice, systemLanguages: readonly string[]): 'en' | 'de' {
  if (choice !== 'system') return choice;
  const spoken = systemLanguages.map((tag) => tag.toLowerCase().split('-')[0]);
  return spoken.find((language) => language === 'en' || language === 'de') ?? 'en';
}

type Spoken = {
  /** BCP 47 tag that the system formats dates with. */
  readonly system: string;
  readonly language: 'en' | 'de';
};

const LOCALE_OF = { en: 'en-US', de: 'de-DE' } as const;

/** The BCP 47 tag that dates and times are written with. A system that speaks the language knows its country too. */
export function dateLocaleFor(choice: DateLocale, { system, language }: Spoken): string {
  if (choice === 'system') return system;
  if (choice !== 'language') return choice;
  return system.toLowerCase().split('-')[0] === language ? system : LOCALE_OF[language];
}
