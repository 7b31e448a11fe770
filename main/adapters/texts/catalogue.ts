import { createInstance, type i18n } from 'i18next';
import type { Language } from '../../../shared/ipc/contract.ts';
import de from '../../../shared/text/de.json';
import en from '../../../shared/text/en.json';
import type { Texts } from '../../ports.ts';

function load(language: Language): i18n {
  const instance = createInstance();
  void instance.init({
    lng: language,
    fallbackLng: 'en',
    initAsync: false,
    resources: { en: { translation: en }, de: { translation: de } },
    interpolation: { escapeValue: false },
  });
  return instance;
}

/** The sentences of main, always in the language that `language` names at that moment. */
export function createCatalogue(language: () => Language): Texts {
  const loaded: Record<Language, i18n> = { en: load('en'), de: load('de') };
  return { language, text: (key, values) => loaded[language()].t(key, { ...values }) };
}
