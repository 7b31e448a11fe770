import { expect, it } from 'vitest';
import { isSameValue } from '../../../../shared/lib/sameValue.ts';

it('compares plain data by what it says', () => {
  const value = { a: [1, { b: null }], c: 'x' };
  expect(isSameValue(value, { c: 'x', a: [1, { b: null }] })).toBe(true);
  expect(isSameValue(value, { a: [1, { b: 0 }], c: 'x' })).toBe(false);
  expect(isSameValue(value, { ...value, d: undefined })).toBe(false);
  expect(isSameValue({ a: 1 }, { b: 1 })).toBe(false);
  expect(isSameValue([], {})).toBe(false);
  expect(isSameValue(null, {})).toBe(false);
  expect(isSameValue(Number.NaN, Number.NaN)).toBe(true);
});
