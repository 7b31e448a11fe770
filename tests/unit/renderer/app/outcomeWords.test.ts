import { expect, it } from 'vitest';
import { outcomeLine, outcomeSentence } from '../../../../renderer/app/outcomeWords.ts';
import type { Values } from '../../../../renderer/app/text.ts';
import type { Outcome } from '../../../../shared/schemas/outcome.ts';

const shown = (key: string, values: Values = {}): string => `${key} ${JSON.stringify(values)}`;
const outcome = (edit: Partial<Outcome> = {}): Outcome => ({
  who: 'Dana',
  what: 'bring her CFO.',
  when: 'Thursday',
  kind: 'consensus',
  intent: 'advances',
  ...edit,
});

it('gives the date its preposition unless it brings one', () => {
  expect(outcomeSentence(shown, outcome(), 'en')).toContain('"due":"by Thursday"');
  expect(outcomeSentence(shown, outcome({ when: 'before the 12th.' }), 'en')).toContain(
    '"due":"before the 12th"',
  );
});

it('leaves an outcome without a date open', () => {
  const sentence = outcomeSentence(shown, outcome({ when: ' ' }), 'en');
  expect(sentence).toMatch(/^today\.outcome\.open .*"what":"bring her CFO"/);
});

it('keeps a month and its day on one line', () => {
  expect(outcomeSentence(shown, outcome({ when: 'Thursday, December 3' }), 'en')).toContain(
    'December\u00a03"',
  );
});

it('counts several actors as several', () => {
  expect(outcomeSentence(shown, outcome({ who: 'Dana und Tom' }), 'de')).toContain('"count":2');
  expect(outcomeSentence(shown, outcome(), 'de')).toContain('"count":1');
});

it('starts a line with a capital and ends it without a stop', () => {
  expect(outcomeLine(shown, outcome({ when: '' }), 'en')).toBe('Bring her CFO');
  expect(outcomeLine(shown, outcome({ what: 'über Übergabe entscheiden', when: '' }), 'de')).toBe(
    'Über Übergabe entscheiden',
  );
});
