import i18next from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';
import type { Language } from '../../shared/ipc/contract.ts';
import de from '../../shared/text/de.json';
import en from '../../shared/text/en.json';

/** Loads the catalogues; resolves when the first render may read them. */
export async function startText(language: Language): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'en',
    resources: { en: { translation: en }, de: { translation: de } },
    interpolation: { escapeValue: false },
    returnObjects: true,
    react: { useSuspense: false },
  });
  document.documentElement.lang = language;
}

export async function changeLanguage(language: Language): Promise<void> {
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
}

export type Values = Readonly<Record<string, string | number>>;
export type Text = (key: string, values?: Values) => string;

/** The sentences outside of a component, in the language of the moment. */
export const textNow: Text = (key, values) => i18next.t(key, { ...values, returnObjects: false });

/** The sentences of the language in force; `key` is a path in shared/text. */
export function useText(): Text {
  const { t } = useTranslation();
  return (key, values) => t(key, { ...values, returnObjects: false });
}

/** A list of sentences, such as the examples of a commitment. */
export function useTexts(): (key: string) => readonly string[] {
  const { t } = useTranslation();
  return (key) => {
    const list: unknown = t(key, { returnObjects: true });
    return Array.isArray(list) ? list.map(String) : [];
  };
}
