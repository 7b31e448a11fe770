import i18next from 'i18next';
import type { Text } from '../../../renderer/app/text.ts';
import en from '../../../shared/text/en.json' with { type: 'json' };

const catalogue = i18next.createInstance({
  lng: 'en',
  resources: { en: { translation: en } },
  interpolation: { escapeValue: false },
  initAsync: false,
});
await catalogue.init();

/** The English sentences, without a page. */
export const english: Text = (key, values) => catalogue.t(key, values ?? {});
