import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readQuickAdd } from '../../../../../shared/domain/quickAdd/readQuickAdd.ts';
import { IN_BERLIN, IN_LONDON, IN_NEW_YORK } from './readings.ts';

const WORDS = (
  'Acme Inc. GmbH & Co KG Maria Lopez Herr Dr. Fr. Mo Di Freitag next thursday week in 2 hours 30 min 1h15 half past quarter to ' +
  'halb drei Viertel vor nach noon midnight 10:00 - 3/12 3.12. 24/7 2026-12-01 the 31st Feb 30 99 pm am Uhr bis until 15 14-15 ET UTC+2 ' +
  'London time with mit @ at bei von of ( ) [ ] , ; / | : . … “ ” call Teams link zoom https://zoom.us/j/123 ) KW 49 third of December ' +
  'vor ago morgen früh nachmittags a@b.co +49 30 1234567 \u0000 \uE000 \uE001 \uD83D é ü̈ 📞 pty ltd google meet -- -'
).split(' ');

const lines = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 30 }).map((words) => words.join(' ')),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 30 }).map((words) => words.join('')),
);
const contexts = fc.constantFrom(IN_BERLIN, IN_LONDON, IN_NEW_YORK);

/** Many runs on a busy machine take their time. */
const SLOW = { timeout: 30_000 };

it('any text is read without an error, and the same way every time', SLOW, () => {
  fc.assert(
    fc.property(lines, contexts, (text, context) => {
      expect(readQuickAdd(text, context)).toEqual(readQuickAdd(text, context));
    }),
    { numRuns: 300 },
  );
});

it('any text gives a length of one minute to one day, or none', SLOW, () => {
  fc.assert(
    fc.property(lines, contexts, (text, context) => {
      const { minutes } = readQuickAdd(text, context);
      expect(minutes === null || (Number.isInteger(minutes) && minutes >= 1 && minutes <= 1_440)).toBe(true);
    }),
    { numRuns: 200 },
  );
});

it('any text gives spans inside the text that hold something, in its order', SLOW, () => {
  fc.assert(
    fc.property(lines, contexts, (text, context) => {
      const { spans } = readQuickAdd(text, context);
      expect(spans.every(({ from, to }) => from >= 0 && from < to && to <= text.length)).toBe(true);
      expect(spans.map(({ from }) => from)).toEqual(spans.map(({ from }) => from).toSorted((a, b) => a - b));
    }),
    { numRuns: 200 },
  );
});

it('any text never offers the chosen start among its alternatives, and none twice', SLOW, () => {
  fc.assert(
    fc.property(lines, contexts, (text, context) => {
      const { start, alternatives } = readQuickAdd(text, context);
      const all = [start, ...alternatives.start].map((one) => JSON.stringify(one));
      expect(new Set(all).size).toBe(all.length);
    }),
    { numRuns: 200 },
  );
});

it('a line keeps its meaning whatever surrounds it: spaces, a full stop, another dash', () => {
  const line = 'Acme, Maria Lopez, tomorrow 10:00, 30m';
  const plain = readQuickAdd(line, IN_NEW_YORK);
  const dressed = [
    ` ${line}  `,
    `${line}.`,
    line.replaceAll(', ', ' – '),
    line.replaceAll(', ', '\n'),
    `“${line}”`,
  ];

  for (const text of dressed) {
    expect({ ...readQuickAdd(text, IN_NEW_YORK), spans: [] }).toEqual({ ...plain, spans: [] });
  }
});

const LONG = 10_000;
const HOSTILE = [
  'a',
  ' ',
  '.',
  '-',
  '@',
  '(',
  '9',
  '1:',
  '10 ',
  'in ',
  'pty ltd ',
  'google meet ',
  'call ',
  '- ',
  'a.',
  'a@',
  '\u0301',
  '📞',
  'Uhr ',
  'https://zoom.us/j/1 ',
  'https://a.',
  'next week ',
  'half past ',
  'with ',
  'Mo ',
  'third of Dec ',
  'meeting-link ',
  'ß',
  '& Co ',
];

// The test's own time limit is the measure: a pattern that goes astray takes minutes.
it.each(HOSTILE)(
  'a text of ten thousand characters of %j is read in bounded time',
  { timeout: 5_000 },
  (unit) => {
    const text = unit.repeat(Math.ceil(LONG / unit.length));

    expect(readQuickAdd(text, IN_NEW_YORK).spans.length).toBeLessThan(LONG);
  },
);

it('a long text is cut, so that a call at its beginning is still understood', () => {
  const { company, contact } = readQuickAdd(
    `Acme, Maria Lopez, tomorrow 10:00, ${'x'.repeat(LONG)}`,
    IN_NEW_YORK,
  );

  expect([company, contact]).toEqual(['Acme', 'Maria Lopez']);
});
