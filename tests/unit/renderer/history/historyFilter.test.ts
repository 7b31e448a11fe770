import { expect, it } from 'vitest';
import {
  filterOf,
  isNarrowed,
  searchOf,
  viewOf,
  WHOLE_HISTORY,
  type HistoryView,
} from '../../../../renderer/features/history/historyFilter.ts';

const narrowed: HistoryView = {
  text: 'dock & "yard", 50 %',
  results: ['gained', 'not-asked'],
  kinds: ['decide'],
  hasOutcome: false,
  weeks: 12,
  sort: 'oldest',
};

it('comes back from the address as it went in', () => {
  expect(viewOf(searchOf(narrowed))).toEqual(narrowed);
  expect(searchOf(WHOLE_HISTORY)).toBe('');
  expect(viewOf('')).toEqual(WHOLE_HISTORY);
});

it('reads an address that nobody wrote as the whole history', () => {
  expect(viewOf('weeks=-3&outcome=perhaps&sort=up&result=')).toEqual(WHOLE_HISTORY);
});

it('is narrowed by a filter, not by the order', () => {
  expect(isNarrowed({ ...WHOLE_HISTORY, sort: 'oldest' })).toBe(false);
  expect(isNarrowed({ ...WHOLE_HISTORY, text: 'a' })).toBe(true);
});

it('counts weeks back from the start of today, summer time included', () => {
  const at = Temporal.ZonedDateTime.from('2026-11-18T15:00[Europe/Berlin]').epochMilliseconds;
  const from = Temporal.ZonedDateTime.from('2026-08-26T00:00[Europe/Berlin]').epochMilliseconds;
  expect(filterOf(narrowed, at, 'Europe/Berlin').from).toBe(from);
  expect(filterOf(WHOLE_HISTORY, at, 'Europe/Berlin').from).toBeNull();
});
