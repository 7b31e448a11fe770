import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createCallHistory } from '../../main/adapters/database/callHistory.ts';
import { openReadable } from '../../main/adapters/database/openDatabase.ts';
import { createStoredHistory } from '../../main/adapters/database/storedHistory.ts';
import type { HistoryReader } from '../../main/ports.ts';
import type { LoggedCall } from '../../shared/schemas/call.ts';
import { arbitraryFilter, arbitraryHistory, arbitrarySort } from '../builders/arbitraryHistory.ts';
import { openTestDatabase } from '../builders/testDatabase.ts';
import { fakeHistoryReader } from '../fakes/fakeHistoryReader.ts';

const FILTERS_EACH = 12;

const question = fc.record({
  filter: arbitraryFilter,
  sort: arbitrarySort,
  offset: fc.integer({ min: 0, max: 3 }),
  limit: fc.integer({ min: 1, max: 12 }),
});

/** A part of the calls on disk, the rest held in memory, as the seller sees them. */
function withStored<T>(
  calls: readonly LoggedCall[],
  heldCount: number,
  look: (history: HistoryReader) => T,
): T {
  const test = openTestDatabase();
  const held = calls.slice(0, heldCount).map((call) => ({ id: call.id, call }));
  test.calls.saveAll(calls.slice(heldCount));
  const database = openReadable(test.path);
  try {
    const openSnapshot = () => openReadable(test.path);
    const stored = createStoredHistory({ database, openSnapshot, onDamaged: () => undefined });
    return look(createCallHistory(stored, () => held));
  } finally {
    database.close();
    test.close();
  }
}

it('SQLite, with calls held in memory or not, and the history in memory agree on every filter and order', () => {
  const setting = fc.record({
    calls: arbitraryHistory,
    heldCount: fc.constantFrom(0, 0, 3),
    questions: fc.array(question, { minLength: FILTERS_EACH, maxLength: FILTERS_EACH }),
  });
  fc.assert(
    fc.property(setting, ({ calls, heldCount, questions }) => {
      const expected = fakeHistoryReader(() => calls);
      withStored(calls, heldCount, (history) => {
        for (const each of questions) {
          expect(history.page(each)).toEqual(expected.page(each));
          expect([...history.matching(each.filter)]).toEqual([...expected.matching(each.filter)]);
        }
      });
    }),
    { numRuns: 40 },
  );
}, 60_000);
