import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createCallHistory } from '../../main/adapters/database/callHistory.ts';
import { openReadable, type ReadableDatabase } from '../../main/adapters/database/openDatabase.ts';
import { watchChanges } from '../../main/adapters/database/roll/rollChanges.ts';
import { keepRoll } from '../../main/adapters/database/roll/rollKeeper.ts';
import { createStoredHistory } from '../../main/adapters/database/storedHistory.ts';
import type { HistoryReader } from '../../main/ports.ts';
import type { LoggedCall } from '../../shared/schemas/call.ts';
import { arbitraryFilter, arbitraryHistory, arbitrarySort } from '../builders/arbitraryHistory.ts';
import { openTestDatabase, type TestDatabase } from '../builders/testDatabase.ts';
import { fakeClock } from '../fakes/fakeClock.ts';
import { fakeHistoryReader } from '../fakes/fakeHistoryReader.ts';

const FILTERS_EACH = 12;

const question = fc.record({
  filter: arbitraryFilter,
  sort: arbitrarySort,
  offset: fc.integer({ min: 0, max: 3 }),
  limit: fc.integer({ min: 1, max: 12 }),
});

type Setting = {
  readonly calls: readonly LoggedCall[];
  readonly heldCount: number;
  /** So many are written after the roll was read; null for a history without one. */
  readonly lateCount: number | null;
};

const rollOf = (test: TestDatabase, database: ReadableDatabase) => {
  const clock = fakeClock();
  const openSnapshot = () => openReadable(test.path);
  const roll = keepRoll({ database, openSnapshot, clock, changes: watchChanges(test.database) });
  roll.current();
  clock.advance(0);
  expect(roll.current()).not.toBeNull();
  return roll;
};

/** A part of the calls on disk, the rest held in memory, as the seller sees them. */
function withStored<T>({ calls, heldCount, lateCount }: Setting, look: (history: HistoryReader) => T): T {
  const test = openTestDatabase();
  const held = calls.slice(0, heldCount).map((call) => ({ id: call.id, call }));
  const written = calls.slice(heldCount);
  test.calls.saveAll(written.slice(lateCount ?? 0));
  const database = openReadable(test.path);
  try {
    const roll = lateCount === null ? {} : { roll: rollOf(test, database) };
    test.calls.saveAll(written.slice(0, lateCount ?? 0));
    const openSnapshot = () => openReadable(test.path);
    const stored = createStoredHistory({ database, openSnapshot, onDamaged: () => undefined, ...roll });
    return look(createCallHistory(stored, () => held));
  } finally {
    database.close();
    test.close();
  }
}

it('SQLite, with its roll or without, with calls held or not, and the history in memory agree on every filter and order', () => {
  const setting = fc.record({
    calls: arbitraryHistory,
    heldCount: fc.constantFrom(0, 0, 3),
    lateCount: fc.constantFrom(null, 0, 4),
    questions: fc.array(question, { minLength: FILTERS_EACH, maxLength: FILTERS_EACH }),
  });
  fc.assert(
    fc.property(setting, ({ questions, ...set }) => {
      const expected = fakeHistoryReader(() => set.calls);
      withStored(set, (history) => {
        for (const each of questions) {
          expect(history.page(each)).toEqual(expected.page(each));
          expect([...history.matching(each.filter)]).toEqual([...expected.matching(each.filter)]);
        }
      });
    }),
    { numRuns: 60 },
  );
}, 60_000);
