import { expect } from 'vitest';
import { EVERY_CALL } from '../../shared/domain/everyCall.ts';
import type { Call } from '../../shared/schemas/call.ts';
import { createCallHistory } from '../../main/adapters/database/callHistory.ts';
import { createHeldCalls } from '../../main/adapters/database/heldCalls.ts';
import { openReadable } from '../../main/adapters/database/openDatabase.ts';
import { watchChanges } from '../../main/adapters/database/roll/rollChanges.ts';
import { keepRoll } from '../../main/adapters/database/roll/rollKeeper.ts';
import { createStoredHistory } from '../../main/adapters/database/storedHistory.ts';
import { openTestDatabase, type TestDatabase } from '../builders/testDatabase.ts';
import { fakeCallRepository, sqliteError } from '../fakes/fakeCallRepository.ts';
import { fakeClock } from '../fakes/fakeClock.ts';
import { fakeHistoryReader } from '../fakes/fakeHistoryReader.ts';
import { historyReaderContract } from './historyReader.ts';
import type { OpenedHistory } from './openedHistory.ts';

historyReaderContract('the history in memory', () => {
  const calls = fakeCallRepository();
  return { calls, history: fakeHistoryReader(() => calls.all()), close: () => undefined };
});

const storedOf = (path: string) => {
  const database = openReadable(path);
  const onDamaged = () => undefined;
  return {
    database,
    stored: createStoredHistory({ database, openSnapshot: () => openReadable(path), onDamaged }),
  };
};

historyReaderContract('the history in SQLite', (): OpenedHistory => {
  const { path, calls, close } = openTestDatabase();
  const { database, stored } = storedOf(path);
  return {
    calls,
    history: createCallHistory(stored, () => []),
    close: () => {
      database.close();
      close();
    },
  };
});

/** Every question finds the roll read, and what was written since. */
const withRoll = ({ path, database: writing }: TestDatabase) => {
  const clock = fakeClock();
  const database = openReadable(path);
  const openSnapshot = () => openReadable(path);
  const keeper = keepRoll({ database, openSnapshot, changes: watchChanges(writing), clock });
  const current = () => {
    keeper.current();
    clock.advance(0);
    const kept = keeper.current();
    expect(kept).not.toBeNull();
    return kept;
  };
  const roll = { ...keeper, current };
  return {
    database,
    stored: createStoredHistory({ database, openSnapshot, onDamaged: () => undefined, roll }),
  };
};

historyReaderContract('the history in SQLite with its roll in memory', (): OpenedHistory => {
  const test = openTestDatabase();
  const { database, stored } = withRoll(test);
  // Read before anything is written: from then on it is followed.
  stored.counts({ filter: EVERY_CALL, without: [] });
  return {
    calls: test.calls,
    history: createCallHistory(stored, () => []),
    close: () => {
      database.close();
      test.close();
    },
  };
});

historyReaderContract('the history while all calls but the first are held in memory', (): OpenedHistory => {
  const { path, calls, close } = openTestDatabase();
  const { database, stored } = storedOf(path);
  let writeCount = 0;
  const save = (call: Call): void => {
    writeCount += 1;
    if (writeCount > 1) throw sqliteError('disk-full');
    calls.save(call);
  };
  const held = createHeldCalls({ calls: { ...calls, save }, clock: fakeClock() });
  return {
    calls: held.calls,
    history: createCallHistory(stored, held.held),
    close: () => {
      database.close();
      close();
    },
  };
});
