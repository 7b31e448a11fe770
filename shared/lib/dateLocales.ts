/** Whose way of writing dates and times can be chosen besides the system's and that of the language spoken. */
const CHOSEN_LOCALES = [
  'en-US',
  'en-GB',
  'de-DE',
  'de-CH',
  'es-ES',
  'fr-FR',
  'it-IT',
  'nl-NL',
  'sv-SE',
] as const;

export const DATE_LOCALES = ['system', 'language', ...CHOSEN_LOCALES] as const;

export type DateLocale = (typeof DATE_LOCALES)[number];
