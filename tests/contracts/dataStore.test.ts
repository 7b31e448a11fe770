import { join } from 'node:path';
import { createDataStore } from '../../main/adapters/data/dataStore.ts';
import { overwriteAt, noise } from '../builders/damage.ts';
import { openTestStorage, STAGE_WORKER, temporaryFolder } from '../builders/testDatabase.ts';
import { fakeClock } from '../fakes/fakeClock.ts';
import { fakeDataStore } from '../fakes/fakeDataStore.ts';
import { dataStoreContract } from './dataStore.ts';

dataStoreContract('everything in memory', () => {
  const clock = fakeClock();
  const store = fakeDataStore(() => clock.now());
  return {
    store,
    save: (calls) => store.put({ calls }),
    damage: (id) => store.damage(id),
    close: () => Promise.resolve(),
  };
});

dataStoreContract('everything in SQLite', () => {
  const folder = temporaryFolder();
  const clock = fakeClock();
  const storage = openTestStorage(folder.path, clock);
  return {
    store: createDataStore({ whole: storage.whole, clock, stageWorker: STAGE_WORKER }),
    save: (calls) =>
      calls.forEach(({ call, removedAt }) => {
        storage.calls.save(call);
        if (removedAt !== null) storage.calls.remove(call.id, removedAt);
      }),
    damage: (id) => overwriteAt(join(folder.path, 'backups', `${id}.db`), 3 * 4_096, noise(4_096)),
    close: async () => {
      await storage.close();
      folder.remove();
    },
  };
});
