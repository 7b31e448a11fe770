import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { newestVersion } from '../../../../../main/adapters/database/migrate.ts';
import { readHistory } from '../../../../../main/adapters/database/readHistory.ts';
import { chosenLanguage } from '../../../../../main/adapters/settings/chosenLanguage.ts';
import { EVERY_CALL } from '../../../../../shared/domain/everyCall.ts';
import { aLoggedCall, callId } from '../../../../builders/callBuilder.ts';
import { aVersion } from '../../../../builders/playbookBuilder.ts';
import { EXPORT_WORKER, openTestStorage } from '../../../../builders/testDatabase.ts';
import { BACKED_UP, testHistory, type TestHistory } from '../../../../builders/testHistory.ts';

let history: TestHistory;
beforeEach(() => {
  history = testHistory();
});
afterEach(() => history.remove());

const read = () => readHistory(history.files.folder, EXPORT_WORKER);

function idsIn(): readonly string[] {
  const opened = read();
  if (!opened.ok) throw new Error(opened.error.code);
  const ids = [...opened.value.history.matching(EVERY_CALL)].map(({ id }) => id);
  opened.value.close();
  return ids;
}

function change(sql: string): void {
  const database = new DatabaseSync(history.files.database);
  database.exec(sql);
  database.close();
}

it('reads what the app has just written, while it goes on writing', async () => {
  const storage = openTestStorage(history.files.folder);
  storage.calls.save(aLoggedCall({ id: callId(1), startsAt: 1 }));
  storage.playbooks.save([aVersion()]);
  const opened = read();
  if (!opened.ok) throw new Error(opened.error.code);
  storage.calls.save(aLoggedCall({ id: callId(2), startsAt: 2 }));
  expect([...opened.value.history.matching(EVERY_CALL)]).toHaveLength(2);
  expect(opened.value.playbooks.versions()).toEqual([aVersion()]);
  opened.value.close();
  await storage.close();
  expect(idsIn()).toEqual([callId(1), callId(2)]);
});

it('changes nothing in the folder', async () => {
  await history.fill();
  const before = readFileSync(history.files.database);
  expect(idsIn()).toEqual(BACKED_UP.map(({ id }) => id));
  expect(readFileSync(history.files.database).equals(before)).toBe(true);
});

it('makes no history where there is none', () => {
  expect(read()).toEqual({ ok: false, error: { code: 'MISSING' } });
  expect(existsSync(history.files.folder)).toBe(false);
});

it('refuses a file that the app must open first, and says which way', async () => {
  await history.fill();
  change(`PRAGMA user_version = ${newestVersion() + 10}`);
  expect(read()).toMatchObject({ error: { code: 'NEWER_THAN_APP', fileVersion: newestVersion() + 10 } });
  change('PRAGMA user_version = 40');
  expect(read()).toEqual({ ok: false, error: { code: 'OLDER' } });
  writeFileSync(
    history.files.database,
    'no database at all, but long enough to be taken for one'.repeat(200),
  );
  expect(read()).toEqual({ ok: false, error: { code: 'DAMAGED' } });
  rmSync(history.files.database);
  expect(read()).toEqual({ ok: false, error: { code: 'DAMAGED' } });
});

it('reads a damaged call as far as it goes, and counts it', async () => {
  await history.fill();
  change(`UPDATE calls SET fallback = 'changed behind its back' WHERE id = '${callId(1)}'`);
  const opened = read();
  if (!opened.ok) throw new Error(opened.error.code);
  expect([...opened.value.history.matching(EVERY_CALL)]).toHaveLength(3);
  expect(opened.value.damagedCount()).toBe(1);
  opened.value.close();
});

it('speaks the language that was chosen, else that of the system', async () => {
  await history.fill();
  const { folder } = history.files;
  expect(chosenLanguage(folder)).toBe('system');
  writeFileSync(join(folder, 'settings.json'), '{ "language": "de" }');
  expect(chosenLanguage(folder)).toBe('de');
  writeFileSync(join(folder, 'settings.json'), '{ "language": 7 }');
  expect(chosenLanguage(folder)).toBe('system');
});
