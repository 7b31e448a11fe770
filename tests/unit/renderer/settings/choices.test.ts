import { expect, it } from 'vitest';
import { leadChoices, lengthChoices } from '../../../../renderer/features/settings/choices.ts';

it('offers a length that was set elsewhere, in its place', () => {
  expect(lengthChoices(30)).toEqual([15, 20, 25, 30, 45, 60, 90, 120]);
  expect(lengthChoices(50)).toEqual([15, 20, 25, 30, 45, 50, 60, 90, 120]);
});

it('offers never to turn by itself', () => {
  expect(leadChoices(5)[0]).toBe(0);
});
