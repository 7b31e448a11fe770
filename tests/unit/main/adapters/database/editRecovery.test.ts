import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aLoggedCall, callId } from '../../../../builders/callBuilder.ts';
import { overwriteAt } from '../../../../builders/damage.ts';
import { anEntry } from '../../../../builders/editEntryBuilder.ts';
import { testHistory, type TestHistory } from '../../../../builders/testHistory.ts';

let history: TestHistory;
beforeEach(() => void (history = testHistory()));
afterEach(() => history.remove());

/** Backs up one change, then makes another. */
async function fill(): Promise<void> {
  await history.fill();
  await history.reopened(({ edits }) => edits.save(aLoggedCall(), anEntry(1)));
  copyFileSync(history.files.database, history.backup);
  await history.reopened(({ edits }) => edits.save(aLoggedCall({ updatedAt: 9e12 }), anEntry(2)));
}

const entries = () => history.reopened(({ edits }) => edits.of(callId(1)));

describe('a damaged history with an edit log', () => {
  it('gets back what its backup has, with what is newer in the damaged file', async () => {
    await fill();
    overwriteAt(history.files.database, 0, Buffer.alloc(100));
    expect(await entries()).toEqual([anEntry(1), anEntry(2)]);
  });

  it('gets back what its backup has when nothing else is left', async () => {
    await fill();
    overwriteAt(history.files.database, 0, Buffer.alloc(1_000_000));
    expect(await entries()).toEqual([anEntry(1)]);
  });

  it('is recovered too from a backup that was made before there was a log', async () => {
    await fill();
    copyFileSync(join(import.meta.dirname, '../../../../frozen/0040/history.db'), history.backup);
    overwriteAt(history.files.database, 0, Buffer.alloc(100));
    expect(await entries()).toEqual([anEntry(1), anEntry(2)]);
  });
});
