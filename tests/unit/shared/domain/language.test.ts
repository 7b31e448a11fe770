import { expect, it } from 'vitest';
import { languageFor } from '../../../../shared/domain/language.ts';

it('speaks the language chosen, whatever the system has', () => {
  expect(languageFor('de', ['en-US'])).toBe('de');
});

it('follows the system to the first language there is a catalogue for', () => {
  expect(languageFor('system', ['fr-FR', 'de-AT', 'en-US'])).toBe('de');
  expect(languageFor('system', ['EN-gb'])).toBe('en');
  expect(languageFor('system', ['fr-FR'])).toBe('en');
  expect(languageFor('system', [])).toBe('en');
});
