import { describe, expect, it } from 'vitest';
import { createFetching, pagesOf } from '../../../../renderer/features/history/pages.ts';

/** Pages that are answered when the test says so. */
function openFetching() {
  const asked: number[] = [];
  const waiting = new Map<number, (didCome: boolean) => void>();
  const fetching = createFetching((page) => {
    asked.push(page);
    return new Promise((resolve) => waiting.set(page, resolve));
  });
  const answer = async (page: number, didCome = true): Promise<void> => {
    waiting.get(page)?.(didCome);
    waiting.delete(page);
    await new Promise(setImmediate);
  };
  return { ...fetching, asked, answer };
}

describe('the pages in view', () => {
  it('are those that hold the rows in view', () => {
    expect(pagesOf(0, 0)).toEqual([0]);
    expect(pagesOf(99, 100)).toEqual([0, 1]);
    expect(pagesOf(250, 420)).toEqual([2, 3, 4]);
  });

  it('are fetched once, two at a time, in the order in which they are wanted', async () => {
    const { want, asked, answer } = openFetching();
    want([5, 4, 6]);
    want([5, 4, 6]);
    expect(asked).toEqual([5, 4]);
    await answer(5);
    expect(asked).toEqual([5, 4, 6]);
    await answer(4);
    await answer(6);
    want([6, 5]);
    expect(asked).toEqual([5, 4, 6]);
  });

  it('are left out when they are no longer wanted by the time their turn comes', async () => {
    const { want, asked, answer } = openFetching();
    want([1, 2, 3]);
    want([70, 71]);
    await answer(1);
    await answer(2);
    expect(asked).toEqual([1, 2, 70, 71]);
  });
});

describe('pages of the history', () => {
  it('that did not come are fetched when they are wanted again, not before', async () => {
    const { want, asked, answer } = openFetching();
    want([1]);
    await answer(1, false);
    expect(asked).toEqual([1]);
    want([1]);
    expect(asked).toEqual([1, 1]);
  });

  it('are fetched again after a change if they are in view, and otherwise once they are', async () => {
    const { want, again, asked, answer } = openFetching();
    want([1]);
    await answer(1);
    want([9]);
    await answer(9);
    void again();
    expect(asked).toEqual([1, 9, 9]);
    await answer(9);
    want([1, 9]);
    expect(asked).toEqual([1, 9, 9, 1]);
  });
});
