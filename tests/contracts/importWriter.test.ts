import { describe } from 'vitest';
import { temporaryFolder, openTestStorage } from '../builders/testDatabase.ts';
import { fakeImportHistory } from '../fakes/fakeImportHistory.ts';
import { importWriterContract } from './importWriter.ts';

describe('imports in memory', () => {
  importWriterContract(() => ({ ...fakeImportHistory(), close: () => undefined }));
});

describe('imports in SQLite', () => {
  importWriterContract(() => {
    const folder = temporaryFolder();
    const { calls, imports, edits, close } = openTestStorage(folder.path);
    return { calls, edits, writer: imports, close: () => void close().then(folder.remove) };
  });
});
