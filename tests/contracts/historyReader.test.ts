import type { Call } from '../../shared/schemas/call.ts';
import { createCallHistory } from '../../main/adapters/database/callHistory.ts';
import { createHeldCalls } from '../../main/adapters/database/heldCalls.ts';
import { openReadable } from '../../main/adapters/database/openDatabase.ts';
import { createStoredHistory } from '../../main/adapters/database/storedHistory.ts';
import { openTestDatabase } from '../builders/testDatabase.ts';
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
