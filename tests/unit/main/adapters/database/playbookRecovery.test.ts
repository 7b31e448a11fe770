import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { overwriteAt } from '../../../../builders/damage.ts';
import { aBody, aVersion } from '../../../../builders/playbookBuilder.ts';
import { testHistory, type TestHistory } from '../../../../builders/testHistory.ts';
import type { TestStorage } from '../../../../builders/testDatabase.ts';
import { FAKE_START } from '../../../../fakes/fakeClock.ts';

let history: TestHistory;
beforeEach(() => void (history = testHistory()));
afterEach(() => history.remove());

const EARLIER = aVersion();
const LATER = aVersion({ body: aBody({ name: 'Later' }), savedAt: FAKE_START + 1 });
const NEXT = aVersion({ version: 2 });
const ARCHIVED = { id: 'own', archivedAt: FAKE_START, retiredVersion: 0 };

/** Backs up one version, then goes on with it, begins another and archives the playbook. */
async function fill(): Promise<void> {
  await history.fill();
  await history.reopened(({ playbooks }) => void playbooks.save([EARLIER]));
  copyFileSync(history.files.database, history.backup);
  await history.reopened(({ playbooks }) => {
    playbooks.save([LATER, NEXT]);
    playbooks.setState(ARCHIVED);
  });
}

const keptIn = ({ playbooks }: TestStorage) => ({
  versions: playbooks.versions(),
  states: playbooks.states(),
});

describe('a damaged history with playbooks', () => {
  it('gets back what its backup has, with what is newer in the damaged file', async () => {
    await fill();
    overwriteAt(history.files.database, 0, Buffer.alloc(100));
    await history.reopened((storage) => {
      expect(storage.notices[0]?.kind).toBe('database-restored');
      expect(keptIn(storage)).toEqual({ versions: [LATER, NEXT], states: [ARCHIVED] });
    });
  });

  it('gets back what its backup has when nothing else is left', async () => {
    await fill();
    overwriteAt(history.files.database, 0, Buffer.alloc(1_000_000));
    await history.reopened((storage) => {
      expect(keptIn(storage)).toEqual({ versions: [EARLIER], states: [] });
    });
  });

  it('is recovered too from a backup that was made before playbooks could be written', async () => {
    await fill();
    copyFileSync(join(import.meta.dirname, '../../../../frozen/0030/history.db'), history.backup);
    overwriteAt(history.files.database, 0, Buffer.alloc(100));
    await history.reopened((storage) => {
      expect(keptIn(storage)).toEqual({ versions: [LATER, NEXT], states: [ARCHIVED] });
    });
  });
});
