import { writeSync } from 'node:fs';
import { aLoggedCall, callId, itemId } from '../../../../builders/callBuilder.ts';
import { anEntry } from '../../../../builders/editEntryBuilder.ts';
import { openTestStorage } from '../../../../builders/testDatabase.ts';

/** A program for tests: edits one logged call again and again and names each edit once it is acknowledged. */
const [, , folder = ''] = process.argv;
const { calls, edits } = openTestStorage(folder);
const first = Number(calls.find(callId(1))?.opportunity ?? 0) + 1;
for (let edit = first; ; edit += 1) {
  const before = { opportunity: String(edit - 1) };
  edits.save(
    aLoggedCall({ opportunity: String(edit), updatedAt: edit }),
    anEntry(1, { id: itemId(edit), before }),
  );
  writeSync(1, `${edit}\n`);
}
