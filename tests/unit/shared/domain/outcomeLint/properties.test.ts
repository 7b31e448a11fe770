import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lintOutcome } from '../../../../../shared/domain/outcomeLint/lintOutcome.ts';
import { COMMITMENT_KINDS } from '../../../../../shared/schemas/outcome.ts';

const WORDS = (
  'Dana Frau Mai Herr Freitag we our wir unser I CFO the a her his their someone jemand to zu and und , ; . ( " “ … will send sign ' +
  'schicken zu unterschreiben mitzubringen bring get let us know back follow up keep in touch sich melden learn verstehen consider ' +
  'Friday 3. Dezember 27.11. Dec 3 12/4 KW 49 end of week within ten days 2026-12-04 soon bald $400k 1.2 million with mit um dass die ' +
  'in Kontakt bleiben session 45-minute Termin \u0000 \uD83D é ü̈ 📞 -- ? !'
).split(' ');

const AT_MOST_MS = 4_000;

const texts = fc.oneof(
  fc.constant(null),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 30 }).map((words) => words.join(' ')),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 30 }).map((words) => words.join('')),
);
const outcomes = fc.record({
  who: texts,
  what: texts,
  when: texts,
  kind: fc.constantFrom(...COMMITMENT_KINDS),
  callDate: fc.constantFrom('2026-11-18', '2026-12-31', '2028-02-29'),
});

describe('any outcome at all', () => {
  it('is judged without an error, and the same way every time', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(outcomes, (outcome) => {
        expect(lintOutcome(outcome)).toEqual(lintOutcome(outcome));
      }),
      { numRuns: 200 },
    );
  });

  it('has at most one finding a slot, and a message finds what it quotes', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(outcomes, (outcome) => {
        const findings = lintOutcome(outcome);
        expect(new Set(findings.map(({ slot }) => slot)).size).toBe(findings.length);
        const quoting = findings.filter(({ code }) => !code.startsWith('no-'));
        expect(quoting.every(({ slot, values }) => values[slot] !== '')).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('does not depend on blanks around what was typed', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(outcomes, fc.constantFrom(' ', '\n', '\u00A0'), (outcome, blank) => {
        const padded = (text: string | null) => (text === null ? null : `${blank}${text}${blank}`);
        const { who, what, when } = outcome;
        const wide = { ...outcome, who: padded(who), what: padded(what), when: padded(when) };
        const codes = (findings: ReturnType<typeof lintOutcome>) => findings.map(({ code }) => code);
        expect(codes(lintOutcome(wide))).toEqual(codes(lintOutcome(outcome)));
      }),
      { numRuns: 200 },
    );
  });
});

describe('ten thousand characters', () => {
  const repeated = [
    'a ',
    'und ',
    '1. ',
    '3 Dec ',
    'zu ',
    ', ',
    'sich ',
    'let us ',
    'with her ',
    'x',
    '- ',
    '$1.',
  ];

  it.each(repeated)(
    'of “%s” are judged in no time to speak of',
    (bit) => {
      const text = bit.repeat(10_000 / bit.length);
      const findings = lintOutcome({
        who: text,
        what: text,
        when: text,
        kind: 'time',
        callDate: '2026-11-18',
      });
      expect(findings.length).toBeLessThanOrEqual(3);
    },
    AT_MOST_MS,
  );
});
