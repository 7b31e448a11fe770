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

const fill = (template: string, values: Values): string =>
  template.replaceAll(/\{\{(\w+)\}\}/g, (_, slot: string) => String(values[slot] ?? ''));

/** One function for each language, so that what was made with it is made anew when the language changes. */
function textIn(language: string): Text {
  const known = textOf.get(language);
  if (known !== undefined) return known;
  const templates = new Map<string, string>();
  const templateOf = (key: string): string => {
    const template = templates.get(key) ?? i18next.t(key, { returnObjects: false, skipInterpolation: true });
    templates.set(key, template);
    return template;
  };
  // Only a plural is left to i18next, which takes ten times as long: a table says several sentences in each row.
  const text: Text = (key, values = {}) =>
    'count' in values ? textNow(key, values) : fill(templateOf(key), values);
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
