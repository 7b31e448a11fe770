import { expect, it } from 'vitest';
import { markedParts } from '../../../../renderer/features/palette/marks.ts';

/** The text with typed letters in brackets. */
const marked = (text: string, typed: string): string =>
  markedParts(text, typed)
    .map((part) => (part.isTyped ? `[${part.text}]` : part.text))
    .join('');

it('sets the beginning of a word apart, wherever the letters stand before', () => {
  expect(marked('Halden Freight', 'ha')).toBe('[Ha]lden Freight');
  expect(marked('Out of sharing habits', 'ha')).toBe('Out of sharing [ha]bits');
});

it('sets letters within a word apart when none begins so', () => {
  expect(marked('Out of sharing', 'ha')).toBe('Out of s[ha]ring');
});

it('finds each word that was typed, whatever case and accents', () => {
  expect(marked('Müller & Söhne', 'soh mul')).toBe('[Mül]ler & [Söh]ne');
});

it('sets letters in their order apart when words were left out', () => {
  expect(marked('Halden', 'hldn')).toBe('[H]a[ld]e[n]');
});

it('leaves a text alone that has nothing of it, and without a text', () => {
  expect(marked('Halden', 'xyz')).toBe('Halden');
  expect(marked('Halden', '')).toBe('Halden');
});
