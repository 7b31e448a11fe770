import { complain, type Step } from '../steps.ts';
import { LANGUAGES, readCatalogue, type Catalogue } from './catalogue.ts';

/** Every language has the same keys, and each sentence the same slots: `{{slot}}` of i18next and `{slot}` of playbooks. */
export const textParity: Step = {
  name: 'languages',
  run: () => {
    const english = readCatalogue('en');
    const others = LANGUAGES.filter((language) => language !== 'en');
    const complaints = others.flatMap((language) => compare(english, readCatalogue(language), language));
    return complain(complaints, `${english.size} texts in ${LANGUAGES.length} languages`);
  },
};

function compare(english: Catalogue, other: Catalogue, language: string): readonly string[] {
  const missing = [...english.keys()].filter((key) => !other.has(key));
  const surplus = [...other.keys()].filter((key) => !english.has(key));
  const empty = [...english, ...other].filter(([, text]) => text.trim() === '').map(([key]) => key);
  const unlike = [...english].filter(([key, text]) => {
    const translated = other.get(key);
    return translated !== undefined && slotsOf(text) !== slotsOf(translated);
  });
  return [
    ...missing.map((key) => `${key} is missing in ${language}.json.`),
    ...surplus.map((key) => `${key} is in ${language}.json only.`),
    ...empty.map((key) => `${key} is empty.`),
    ...unlike.map(
      ([key, text]) => `${key} has the slots ${slotsOf(text)} in English and others in ${language}.json.`,
    ),
  ];
}

function slotsOf(text: string): string {
  const slots = [...text.matchAll(/\{\{?[^{}]+\}?\}/g)].map(([slot]) => slot.replaceAll(' ', ''));
  return [...new Set(slots)].sort().join(' ');
}
