import { expect, it } from 'vitest';
import { isPlaceholder } from '../../../../../shared/domain/wording/placeholder.ts';
import { plainText } from '../../../../../shared/domain/wording/plainText.ts';

it.each([
  '',
  '  ',
  '?',
  '–',
  '…',
  'TBD',
  '(tbd)',
  'n/a',
  'to be confirmed',
  'Noch offen!',
  'wird noch geklärt',
])('takes “%s” for an open slot', (text) => {
  expect(isPlaceholder(text)).toBe(true);
});

it.each(['Dana', 'sign', 'soon', 'open the archive', 'noch in diesem Gespräch', 'to be at gate 4'])(
  'takes “%s” for something said',
  (text) => {
    expect(isPlaceholder(text)).toBe(false);
  },
);

it('makes typographic signs plain, drops what cannot be seen and collapses blanks', () => {
  expect(plainText(' “Dana’s”\u00A0list \u200B–  3\u20115 … ')).toBe('"Dana\'s" list - 3-5 ...');
  expect(plainText(null)).toBe('');
});
