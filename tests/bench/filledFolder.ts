import { openTestStorage } from '../builders/testDatabase.ts';
import { newFolder } from '../e2e/callside.ts';
import { fakeClock } from '../fakes/fakeClock.ts';
import { manyCalls } from './manyCalls.ts';

const AT_ONCE = 2_000;

/** A data folder that has so many logged calls. */
export async function filledFolder(count: number): Promise<string> {
  const folder = newFolder();
  const storage = openTestStorage(folder, fakeClock(Date.now()));
  const calls = manyCalls(count, Date.now());
  for (let from = 0; from < count; from += AT_ONCE) storage.calls.saveAll(calls.slice(from, from + AT_ONCE));
  await storage.close();
  return folder;
}
