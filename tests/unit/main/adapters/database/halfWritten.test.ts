import { copyFileSync, existsSync, renameSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readHistory } from '../../../../../main/adapters/database/readHistory.ts';
import { EVERY_CALL } from '../../../../../shared/domain/everyCall.ts';
import { EXPORT_WORKER } from '../../../../builders/testDatabase.ts';
import { BACKED_UP, SINCE, testHistory, type TestHistory } from '../../../../builders/testHistory.ts';

let history: TestHistory;
beforeEach(() => void (history = testHistory()));
afterEach(() => history.remove());

/** Leaves the file as a process does that is killed in a transaction without a log: half written, its journal beside it. */
function breakOff({ database: path }: TestHistory['files']): void {
  const database = new DatabaseSync(path);
  database.exec('PRAGMA journal_mode = DELETE; PRAGMA cache_size = 1; BEGIN IMMEDIATE');
  database.exec('CREATE TABLE half (bytes BLOB)');
  for (let row = 0; row < 50; row += 1) database.exec('INSERT INTO half VALUES (randomblob(4000))');
  for (const suffix of ['', '-journal']) copyFileSync(`${path}${suffix}`, `${path}${suffix}.then`);
  database.exec('ROLLBACK');
  database.close();
  for (const suffix of ['', '-journal']) renameSync(`${path}${suffix}.then`, `${path}${suffix}`);
}

it('a history that a killed process left half written is opened as it was before', async () => {
  await history.fill();
  breakOff(history.files);
  const found = await history.reopened(({ calls, notices }) => ({
    calls: [...BACKED_UP, SINCE].map(({ id }) => calls.find(id)),
    notices,
  }));
  expect(found).toEqual({ calls: [...BACKED_UP, SINCE], notices: [] });
  expect(existsSync(`${history.files.database}-journal`)).toBe(false);
  expect(existsSync(history.files.damaged)).toBe(false);
});

it('a command reads it as it was before, with no app to open it first', async () => {
  await history.fill();
  breakOff(history.files);
  const read = readHistory(history.files.folder, EXPORT_WORKER);
  if (!read.ok) throw new Error(read.error.code);
  expect([...read.value.history.matching(EVERY_CALL)]).toEqual(BACKED_UP);
  read.value.close();
});
