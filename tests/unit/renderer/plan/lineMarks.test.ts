import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carrySpans, lineMarks } from '../../../../renderer/features/plan/lineMarks.ts';
import { aReading } from './aPreview.ts';

describe('carrySpans', () => {
  const line = 'Acme, Maria, tomorrow';
  const spans = [
    { from: 0, to: 4 },
    { from: 6, to: 11 },
    { from: 13, to: 21 },
  ];
  const words = (after: string) =>
    carrySpans(spans, line, after).map(({ from, to }) => after.slice(from, to));

  it('leaves marks before the typed place and moves those behind it', () => {
    expect(words('Acme, Maria Lopez, tomorrow')).toEqual(['Acme', 'Maria', 'tomorrow']);
    expect(words('Acme, Marina, tomorrow')).toEqual(['Acme', 'Marina', 'tomorrow']);
  });

  it('drops the mark of what was deleted', () => {
    expect(words('Acme, tomorrow')).toEqual(['Acme', 'tomorrow']);
  });

  it('keeps marks while the line grows at its end', () => {
    expect(words(`${line} 10`)).toEqual(['Acme', 'Maria', 'tomorrow']);
  });

  it('never marks outside of the line, nor backwards', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1 }),
        fc.string(),
        fc.tuple(fc.nat(), fc.nat()),
        (before, after, [one, length]) => {
          const from = one % before.length;
          const to = from + 1 + (length % (before.length - from));
          for (const span of carrySpans([{ from, to }], before, after)) {
            expect(span.from).toBeGreaterThanOrEqual(0);
            expect(span.to).toBeGreaterThan(span.from);
            expect(span.to).toBeLessThanOrEqual(after.length);
          }
        },
      ),
    );
  });
});

describe('lineMarks', () => {
  const reading = aReading({
    ambiguous: ['start'],
    spans: [
      { field: 'company', from: 0, to: 8 },
      { field: 'start', from: 10, to: 20 },
    ],
  });
  const line = 'Meridian, thursday 9';
  const tones = (choices: object, isCompanyAmbiguous = false) =>
    lineMarks(reading, { readLine: line, line, choices, isCompanyAmbiguous }).map(({ tone }) => tone);

  it('marks what is uncertain', () => {
    expect(tones({})).toEqual(['understood', 'ambiguous']);
    expect(tones({}, true)).toEqual(['ambiguous', 'ambiguous']);
  });

  it('is settled by a choice', () => {
    expect(tones({ time: '21:00' })).toEqual(['understood', 'understood']);
    expect(tones({ company: 'Meridian Paper' }, true)).toEqual(['understood', 'ambiguous']);
  });
});
