import { expect, it } from 'vitest';
import { withBoth } from '../../../../../shared/domain/historySearch/bothConditions.ts';
import { valueOf } from '../../../../../shared/domain/historySearch/operators.ts';

it('a value without other names is known by its own', () => {
  const choice = { values: ['abc'], list: null, answer: null };
  expect(valueOf(choice, 'ABC')).toBe('abc');
  expect(valueOf(choice, 'abd')).toBeNull();
});

it('a search that leaves a condition open leaves the one that was chosen', () => {
  const chosen = { results: ['gained' as const] };
  expect(withBoth(chosen, { results: [] })).toEqual({ conditions: chosen, isPossible: true });
});
