import { describe, expect, it } from 'vitest';
import { actorCount, sentenceKey, sentenceParts, SLOTS } from '../../../../renderer/app/outcomeSentence.ts';
import de from '../../../../shared/text/de.json' with { type: 'json' };
import en from '../../../../shared/text/en.json' with { type: 'json' };

const slotsIn = (pattern: string) =>
  sentenceParts(pattern).flatMap((part) => (part.kind === 'slot' ? [part.slot] : []));

describe('the sentence of the outcome', () => {
  it('is cut into its words and its slots, in order', () => {
    expect(sentenceParts('At last [who] will agree to [what].')).toEqual([
      { kind: 'words', text: 'At last ' },
      { kind: 'slot', slot: 'who' },
      { kind: 'words', text: ' will agree to ' },
      { kind: 'slot', slot: 'what' },
      { kind: 'words', text: '.' },
    ]);
  });

  it.each([
    ['English', en],
    ['German', de],
  ])('asks in %s for who, what and when, in the order they are worked out', (_, catalogue) => {
    const { sentenceBy_one, sentenceBy_other, sentenceOn_one, sentenceOn_other } = catalogue.prepare.outcome;
    for (const pattern of [sentenceBy_one, sentenceBy_other, sentenceOn_one, sentenceOn_other]) {
      expect(slotsIn(pattern)).toEqual(SLOTS);
    }
  });
});

describe('the word before the date', () => {
  it.each([
    ['en', 'Friday', 'sentenceBy'],
    ['en', '', 'sentenceBy'],
    ['en', ' ', 'sentenceBy'],
    ['en', 'by Friday.', 'sentenceOn'],
    ['en', 'before this call ends', 'sentenceOn'],
    ['en', 'no later than Monday', 'sentenceOn'],
    ['en', 'tomorrow', 'sentenceOn'],
    ['de', '3. Dezember', 'sentenceBy'],
    ['de', 'bis Freitag', 'sentenceOn'],
    ['de', 'noch in diesem Gespräch', 'sentenceOn'],
    ['de', 'innerhalb von zehn Tagen', 'sentenceOn'],
  ] as const)('in %s, “%s” takes %s', (language, when, key) => {
    expect(sentenceKey({ when }, language)).toBe(key);
  });
});

describe('how many agree', () => {
  it.each([
    ['en', 'Dana', 1],
    ['en', 'Dana and Tom', 2],
    ['en', 'Brand & Son', 2],
    ['en', 'Amanda', 1],
    ['de', 'Frau Sommer und Herr Wirtz', 2],
    ['de', 'Herr Hund', 1],
  ] as const)('in %s, “%s” is %i', (language, who, count) => {
    expect(actorCount(who, language)).toBe(count);
  });
});
