import { expect, it } from 'vitest';
import { countGroups } from '../../../../renderer/features/history/countGroups.ts';

it('adds the nine results up to the five groups of the footer', () => {
  expect(
    countGroups({
      gained: 28,
      fallback: 5,
      other: 2,
      declined: 4,
      deferred: 6,
      'not-asked': 7,
      'no-show': 1,
      cancelled: 1,
    }),
  ).toEqual({ gained: 28, fallback: 7, notGained: 10, notAsked: 7, absent: 2 });
});
