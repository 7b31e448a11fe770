import { expect, it } from 'vitest';
import { isClockOpen } from '../../../../../shared/domain/importCalls/readTime.ts';

it.each([
  [['9:30', '2:15', '12:59'], true],
  [['03/04/2026 1:00', ''], true],
  [['9:30', '14:00'], false],
  [['0:30', '9:00'], false],
  [['9:30 am', '2:15 p.m.'], false],
  [['2:15', '3:00 PM'], false],
  [['03.04.2026', '9 Uhr'], false],
  [[], false],
])('%j could be in either half of the day: %s', (cells, isOpen) => {
  expect(isClockOpen(cells)).toBe(isOpen);
});
