import { writeSync } from 'node:fs';
import { openTestStorage } from '../../../../builders/testDatabase.ts';

/** A program for tests: opens the calls of a folder, recovering what it finds, and says when it is done. */
const [, , folder = ''] = process.argv;
writeSync(1, 'begun\n');
const storage = openTestStorage(folder);
await storage.close();
writeSync(1, 'done\n');
