import { writeSync } from 'node:fs';
import { aLoggedCall, callId } from '../../../../builders/callBuilder.ts';
import { openTestStorage } from '../../../../builders/testDatabase.ts';

/** A program for tests: imports calls and takes them back, again and again, and names each step of it. */
const [, , folder = '', count = ''] = process.argv;
const { imports } = openTestStorage(folder);
const calls = Array.from({ length: Number(count) }, (_, n) => aLoggedCall({ id: callId(n), startsAt: n }));
const watch = { isCancelled: () => false, onWritten: () => void writeSync(1, 'part\n') };
for (;;) {
  const imported = await imports.write(calls, watch);
  if (!imported.ok) break;
  writeSync(1, 'imported\n');
  await imports.takeBack(imported.value);
  writeSync(1, 'taken back\n');
}
