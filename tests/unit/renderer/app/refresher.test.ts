import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createRefresher } from '../../../../renderer/app/todayStore.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function counted() {
  let count = 0;
  const refresher = createRefresher(() => {
    count += 1;
    return Promise.resolve();
  });
  return { ...refresher, count: () => count };
}

it('loads at once and then once more for everything asked for meanwhile', () => {
  const { refresh, count } = counted();
  refresh();
  refresh();
  refresh();
  expect(count()).toBe(1);
  vi.advanceTimersByTime(1_000);
  expect(count()).toBe(2);
});

it('loads at once again after a rest', () => {
  const { refresh, count } = counted();
  refresh();
  vi.advanceTimersByTime(1_000);
  refresh();
  expect(count()).toBe(2);
});

it('loads nothing after it was stopped', () => {
  const { refresh, stop, count } = counted();
  refresh();
  refresh();
  stop();
  vi.advanceTimersByTime(1_000);
  expect(count()).toBe(1);
});
