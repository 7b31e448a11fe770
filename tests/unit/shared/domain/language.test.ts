import { expect, it } from 'vitest';
import { dateLocaleFor, languageFor } from '../../../../shared/domain/language.ts';

it('speaks the language chosen, whatever the system has', () => {
  expect(languageFor('de', ['en-US'])).toBe('de');
});

it('follows the system to the first language there is a catalogue for', () => {
  expect(languageFor('system', ['fr-FR', 'de-AT', 'en-US'])).toBe('de');
  expect(languageFor('system', ['EN-gb'])).toBe('en');
  expect(languageFor('system', ['fr-FR'])).toBe('en');
  expect(languageFor('system', [])).toBe('en');
});

it('writes dates as the system does, as the language does, or as chosen', () => {
  const german = { system: 'en-GB', language: 'de' } as const;
  expect(dateLocaleFor('system', german)).toBe('en-GB');
  expect(dateLocaleFor('language', german)).toBe('de-DE');
  expect(dateLocaleFor('sv-SE', german)).toBe('sv-SE');
  expect(dateLocaleFor('language', { system: 'en-GB', language: 'en' })).toBe('en-GB');
  expect(dateLocaleFor('language', { system: 'fr-FR', language: 'en' })).toBe('en-US');
});
