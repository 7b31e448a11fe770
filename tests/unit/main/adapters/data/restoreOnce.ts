import { writeSync } from 'node:fs';
import { createDataStore } from '../../../../../main/adapters/data/dataStore.ts';
import { openTestStorage, STAGE_WORKER } from '../../../../builders/testDatabase.ts';
import { fakeClock } from '../../../../fakes/fakeClock.ts';

/** A program for tests: puts a backup in the place of a history, and says when it begins and is done. */
const [, , folder = '', id = ''] = process.argv;
const clock = fakeClock();
const storage = openTestStorage(folder, clock);
const store = createDataStore({ whole: storage.whole, clock, stageWorker: STAGE_WORKER });
await store.stageBackup({ id });
writeSync(1, 'begun\n');
await store.replace({ kind: 'restored', settings: { theme: 'dark' }, settingsBefore: {} });
store.settle();
writeSync(1, 'done\n');
await storage.close();
