import { writeSync } from 'node:fs';
import { aLiveCall } from '../../../../builders/callBuilder.ts';
import { openTestStorage } from '../../../../builders/testDatabase.ts';

/** A program for tests: saves one live call again and again and names each version once it is acknowledged. */
const [, , folder = ''] = process.argv;
const { calls } = openTestStorage(folder);
const first = Number(calls.live()?.noteDraft ?? 0) + 1;
for (let version = first; ; version += 1) {
  calls.save(aLiveCall({ noteDraft: String(version), updatedAt: version }));
  writeSync(1, `${version}\n`);
}
