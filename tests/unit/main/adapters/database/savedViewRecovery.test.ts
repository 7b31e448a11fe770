import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { overwriteAt } from '../../../../builders/damage.ts';
import { aView } from '../../../../builders/savedViewBuilder.ts';
import { testHistory, type TestHistory } from '../../../../builders/testHistory.ts';

let history: TestHistory;
beforeEach(() => void (history = testHistory()));
afterEach(() => history.remove());

const RENAMED = aView(1, { name: 'Renamed' });
/** Under the name of one that was removed since. */
const AGAIN = aView(3, { name: 'VIEW 2', search: 'weeks=4' });

/** Backs up two views, then renames one, and saves another one in the place of the second. */
async function fill(): Promise<void> {
  await history.fill();
  await history.reopened(({ savedViews }) => {
    savedViews.save(aView(1));
    savedViews.save(aView(2));
  });
  copyFileSync(history.files.database, history.backup);
  await history.reopened(({ savedViews }) => {
    savedViews.save(RENAMED);
    savedViews.remove(aView(2).id);
    savedViews.save(AGAIN);
  });
}

const views = () => history.reopened(({ savedViews }) => savedViews.all());

describe('a damaged history with saved views', () => {
  it('gets back what its backup has, with what is newer in the damaged file, each name once', async () => {
    await fill();
    overwriteAt(history.files.database, 0, Buffer.alloc(100));
    expect(await views()).toEqual([RENAMED, AGAIN]);
  });

  it('gets back what its backup has when nothing else is left', async () => {
    await fill();
    overwriteAt(history.files.database, 0, Buffer.alloc(1_000_000));
    expect(await views()).toEqual([aView(1), aView(2)]);
  });

  it('is recovered too from a backup that was made before views could be saved', async () => {
    await fill();
    copyFileSync(join(import.meta.dirname, '../../../../frozen/0040/history.db'), history.backup);
    overwriteAt(history.files.database, 0, Buffer.alloc(100));
    expect(await views()).toEqual([RENAMED, AGAIN]);
  });

  it('without a sound backup takes the newest of what any file has', async () => {
    await fill();
    overwriteAt(history.files.database, 0, Buffer.alloc(100));
    overwriteAt(history.backup, 0, Buffer.alloc(100));
    expect(await views()).toEqual([RENAMED, AGAIN]);
  });
});
