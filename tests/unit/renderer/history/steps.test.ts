import { expect, it } from 'vitest';
import { goesOn, TYPING } from '../../../../renderer/features/history/steps.ts';
import { seconds } from '../../../../shared/lib/time.ts';

const last = { part: TYPING, search: 'text=ha', at: 10_000 };
const next = { part: TYPING, from: 'text=ha', at: 10_300 };

it('makes a step of the first change', () => {
  expect(goesOn(null, next)).toBe(false);
});

it('makes one step of a burst of typing', () => {
  expect(goesOn(last, next)).toBe(true);
});

it('makes another step of words typed after a look at what was found', () => {
  expect(goesOn(last, { ...next, at: last.at + seconds(2) })).toBe(false);
});

it('makes another step of a filter that is set after typing', () => {
  expect(goesOn(last, { ...next, part: 'filter 1' })).toBe(false);
});

it('makes one step of everything chosen in one visit of a menu, however long it takes', () => {
  const chosen = { part: 'filter 1', search: 'class=order', at: 10_000 };
  const more = { part: 'filter 1', from: 'class=order', at: 10_000 + seconds(90) };
  expect(goesOn(chosen, more)).toBe(true);
  expect(goesOn(chosen, { ...more, part: 'filter 2' })).toBe(false);
});

it('makes another step once Back has been pressed in between', () => {
  expect(goesOn(last, { ...next, from: '' })).toBe(false);
});
