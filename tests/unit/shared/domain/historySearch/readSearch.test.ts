import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daySpanOf } from '../../../../../shared/domain/historySearch/daySpan.ts';
import { NOTHING_SEARCHED, readSearch } from '../../../../../shared/domain/historySearch/readSearch.ts';
import { historyFilterSchema } from '../../../../../shared/schemas/history.ts';
import { filterOf, WHOLE_HISTORY } from '../../../../../shared/domain/historyView.ts';

const CASES: readonly (readonly [string, object])[] = [
  ['', {}],
  ['company:acme firma:Halden', { companyText: 'acme Halden' }],
  ['Kontakt:"Maria Lopez"', { contactText: 'Maria Lopez' }],
  [
    'result:gained,abgelehnt ergebnis:Mindestziel,Rückfall',
    { conditions: { results: ['gained', 'declined', 'fallback'] } },
  ],
  ['class:advance klasse:auftrag', { conditions: { classes: ['advance', 'order'] } }],
  ['kind:decide art:Entscheidung', { conditions: { kinds: ['decide'] } }],
  ['intent:creates', { conditions: { intents: ['creates'] } }],
  ['playbook:discovery playbook:demo', { playbookIds: ['discovery', 'demo'] }],
  ['said:yes asked:no gained:ja', { conditions: { isSaid: true, isAsked: false, isGained: true } }],
  [
    'promise:yes promise:kept,broken',
    { conditions: { hasPromise: true, promiseStates: ['kept', 'broken'] } },
  ],
  ['outcome:no happened:yes', { conditions: { hasOutcome: false, tookPlace: true } }],
  ['reason:"Ran out of time"', { conditions: { reasons: ['ran-out-of-time'] } }],
  ['reason:none,value-unclear grund:keiner', { conditions: { reasons: ['none', 'value-unclear'] } }],
  ['playbook:none leitfaden:keiner', { playbookIds: ['', ''] }],
  ['company:None', { conditions: { companies: [''] } }],
  [
    'firma:keine company:"none" contact:none',
    {
      conditions: { companies: [''] },
      companyText: 'none',
      contactText: 'none',
    },
  ],
  ['outcome:none promise:keine', { conditions: { hasOutcome: false, hasPromise: false } }],
  ['after:2026-09-01 ab:2026-08-01', { firstDay: '2026-09-01' }],
  ['before:2026-10-01 vor:1.11.2026 before:2026-09', { endDay: '2026-09-01' }],
  ['until:2026-10-01', { endDay: '2026-10-02' }],
  ['bis:2026-10', { endDay: '2026-11-01' }],
  ['on:10.2026', { firstDay: '2026-10-01', endDay: '2026-11-01' }],
  ['"exact words" „genau so“', { phrases: ['exact words', 'genau so'] }],
  ['result: company:', {}],
  ['result:gained,', { conditions: { results: ['gained'] } }],
  ['dock 10:00 https://meet.example/a', { words: ['dock', '10:00', 'https://meet.example/a'] }],
  ['plan b ', { words: ['plan'], phrases: ['b'] }],
  ['b plan', { words: ['plan'], phrases: ['b'] }],
  ['plan b', { words: ['plan'] }],
  ['明', { words: ['明'] }],
];

describe('a search', () => {
  it.each(CASES)('%j is read', (text, expected) => {
    expect(readSearch(text)).toEqual({ ...NOTHING_SEARCHED, ...expected });
  });

  it('with an operator or value that nobody knows is looked for as plain words, and says so', () => {
    expect(readSearch('colour:"deep red" result:won after:soon on:? before:1969')).toMatchObject({
      words: ['colour', 'deep', 'red', 'won', 'soon', '?', '1969'],
      notUnderstood: [
        { code: 'operator', text: 'colour deep red' },
        { code: 'value', text: 'won' },
        { code: 'value', text: 'soon' },
        { code: 'value', text: '?' },
        { code: 'value', text: '1969' },
      ],
    });
  });
});

it('a search always becomes a filter, whatever was typed', () => {
  const piece = fc.constantFrom(
    'result:',
    'on:',
    'company:',
    '"',
    '„',
    ':',
    ' ',
    '2026',
    '-13',
    '.',
    ',',
    'no',
    '\0',
  );
  const typed = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(piece).map((pieces) => pieces.join('')),
  );
  fc.assert(
    fc.property(typed, (text) => {
      const filter = filterOf({ ...WHOLE_HISTORY, text }, 1_800_000_000_000, 'Europe/Berlin');
      expect(historyFilterSchema.safeParse(filter).success).toBe(true);
    }),
  );
}, 60_000);

it('a day, a month or a year has a first day and an end', () => {
  expect(['2026', '2026-2', '29.2.2028', '2026-12-31'].map(daySpanOf)).toEqual([
    { first: '2026-01-01', end: '2027-01-01' },
    { first: '2026-02-01', end: '2026-03-01' },
    { first: '2028-02-29', end: '2028-03-01' },
    { first: '2026-12-31', end: '2027-01-01' },
  ]);
  expect(['29.2.2026', '2026-13', '1900', '9.9.', 'x'].map(daySpanOf)).toEqual([
    null,
    null,
    null,
    null,
    null,
  ]);
});
