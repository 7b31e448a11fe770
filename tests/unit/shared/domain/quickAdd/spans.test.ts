import { expect, it } from 'vitest';
import { american, german } from './readings.ts';

const underlined = (read: typeof american, text: string): readonly string[] =>
  read(text).spans.map(({ field, from, to }) => `${field}: ${text.slice(from, to)}`);

it('each understood stretch of the line can be underlined, as it was typed', () => {
  const text = 'Meridian,  Priya, thursday 9, 45m, https://zoom.us/j/93810442617';

  expect(underlined(american, text)).toEqual([
    'company: Meridian',
    'contact: Priya',
    'start: thursday 9',
    'minutes: 45m',
    'url: https://zoom.us/j/93810442617',
  ]);
});

it('a start told in several places has several spans', () => {
  expect(underlined(german, 'Montag, Acme, um 10 Uhr')).toEqual([
    'start: Montag',
    'company: Acme',
    'start: um 10 Uhr',
  ]);
});

it('letters of two code points, emoji and long dashes keep their places', () => {
  const text = '📞 Mu\u0308ller  Foods — José\u200B Diaz — fri\u00A010am';

  expect(underlined(american, text)).toEqual([
    'company: Mu\u0308ller  Foods',
    'contact: José\u200B Diaz',
    'start: fri\u00A010am',
  ]);
});

it('a meeting’s link is taken before another', () => {
  const text = 'Acme, https://example.com/deck, zoom.us/j/123456789';

  expect(underlined(american, text)).toEqual(['company: Acme', 'url: zoom.us/j/123456789']);
  expect(american(text).url).toBe('https://zoom.us/j/123456789');
  expect(american('Acme, https://example.com/deck').url).toBe('https://example.com/deck');
});

it('an empty line holds nothing', () => {
  expect(american('')).toEqual({
    company: null,
    contact: null,
    start: { kind: 'none' },
    minutes: null,
    url: null,
    ambiguous: [],
    alternatives: { start: [], names: [], minutes: [] },
    spans: [],
  });
});
