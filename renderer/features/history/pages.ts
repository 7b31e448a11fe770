export const PAGE_ROWS = 100;

/** More would keep main busy with places that were left long ago while somebody drags the bar of a long history. */
const ASKED_AT_ONCE = 2;

/** Pages that hold the rows from `first` to `last`. */
export function pagesOf(first: number, last: number): readonly number[] {
  const from = Math.floor(first / PAGE_ROWS);
  return Array.from({ length: Math.floor(last / PAGE_ROWS) - from + 1 }, (_, page) => from + page);
}

/**
 * Fetches the pages that are wanted now, the foremost first; those wanted before and not asked for are left out.
 * `fetch` says whether the page came.
 */
export function createFetching(fetch: (page: number) => Promise<boolean>) {
  const asked = new Set<number>();
  let wanted: readonly number[] = [];
  let underWay = 0;
  const load = async (page: number): Promise<void> => {
    asked.add(page);
    if (await fetch(page)) return;
    asked.delete(page);
    wanted = wanted.filter((each) => each !== page);
  };
  const goOn = (): void => {
    const page = underWay < ASKED_AT_ONCE ? wanted.find((each) => !asked.has(each)) : undefined;
    if (page === undefined) return;
    underWay += 1;
    void load(page).finally(() => {
      underWay -= 1;
      goOn();
    });
    goOn();
  };
  return {
    want: (pages: readonly number[]): void => {
      wanted = pages;
      goOn();
    },
    /** Those wanted now are fetched again; others are when they are wanted again, and stay until then. */
    again: async (): Promise<void> => {
      for (const page of asked) if (!wanted.includes(page)) asked.delete(page);
      await Promise.all([...asked].map(load));
    },
  };
}
