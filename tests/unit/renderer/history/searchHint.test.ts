import { expect, it } from 'vitest';
import { OPERATORS, operatorOf } from '../../../../shared/domain/historySearch/operators.ts';
import { readSearch } from '../../../../shared/domain/historySearch/readSearch.ts';
import de from '../../../../shared/text/de.json' with { type: 'json' };
import en from '../../../../shared/text/en.json' with { type: 'json' };

it.each([
  ['en', en.history.searchHint],
  ['de', de.history.searchHint],
])(
  'the hint of the search (%s) names every operator once, by a name that it has',
  (_, { examples, more }) => {
    const named = [...examples.matchAll(/(\p{L}+):/gu), ...more.matchAll(/(?<=[:,] )(\p{L}+)/gu)];
    const found = named.map(([, name = '']) => operatorOf(name));
    expect(found.toSorted()).toEqual([...OPERATORS].toSorted());
    const pieces = [...examples.matchAll(/\p{L}+:[\p{L}\d.-]*[\p{L}\d]/gu)].map(([piece]) => piece);
    const read = readSearch(pieces.join(' '));
    expect(read.notUnderstood).toEqual([]);
    expect([read.companyText, read.conditions, read.endDay]).toEqual([
      'acme',
      { results: ['gained'] },
      '2026-10-01',
    ]);
  },
);
