import i18next from 'i18next';
import { useSyncExternalStore } from 'react';
import type { Language } from '../../shared/ipc/contract.ts';
import de from '../../shared/text/de.json';
import en from '../../shared/text/en.json';

/** Loads the catalogues; resolves when the first render may read them. */
export async function startText(language: Language): Promise<void> {
  await i18next.init({
    lng: language,
    fallbackLng: 'en',
    resources: { en: { translation: en }, de: { translation: de } },
    interpolation: { escapeValue: false },
    returnObjects: true,
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

const followLanguage = (onChange: () => void): (() => void) => {
  i18next.on('languageChanged', onChange);
  return () => i18next.off('languageChanged', onChange);
};

const textOf = new Map<string, Text>();

/** One function for each language, so that what was made with it is made anew when the language changes. */
function textIn(language: string): Text {
  const known = textOf.get(language);
  if (known !== undefined) return known;
  const said = new Map<string, string>();
  const plain = (key: string): string => {
    const text = said.get(key) ?? textNow(key);
    said.set(key, text);
    return text;
  };
  const text: Text = (key, values) => (values === undefined ? plain(key) : textNow(key, values));
  textOf.set(language, text);
  return text;
}

/** The sentences of the language in force; `key` is a path in shared/text. */
export function useText(): Text {
  return textIn(useSyncExternalStore(followLanguage, () => i18next.language));
}

/** A list of sentences, such as the examples of a commitment. */
export function useTexts(): (key: string) => readonly string[] {
  useText();
  return (key) => {
    const list: unknown = i18next.t(key, { returnObjects: true });
    return Array.isArray(list) ? list.map(String) : [];
  };
}
