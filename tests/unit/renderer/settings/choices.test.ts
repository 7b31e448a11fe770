import { expect, it } from 'vitest';
import {
  leadChoices,
  lengthChoices,
  logChoices,
  noOutcomeChoices,
  promiseTimes,
} from '../../../../renderer/features/settings/choices.ts';

it('offers a length that was set elsewhere, in its place', () => {
  expect(lengthChoices(30)).toEqual([15, 20, 25, 30, 45, 60, 90, 120]);
  expect(lengthChoices(50)).toEqual([15, 20, 25, 30, 45, 50, 60, 90, 120]);
});

it('offers never to turn by itself', () => {
  expect(leadChoices(5)[0]).toBe(0);
});

it('offers times for reminders, with the one in force among them', () => {
  expect(noOutcomeChoices(75)).toEqual([15, 30, 45, 60, 75, 90, 120, 240]);
  expect(logChoices(5)).toEqual([0, 5, 10, 15, 30, 60]);
  expect(promiseTimes('08:45').slice(0, 4)).toEqual(['07:00', '08:00', '08:45', '09:00']);
  expect(promiseTimes('09:00')).toHaveLength(12);
});
