import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { createBackupFiles } from '../../../../../main/adapters/data/backupFiles.ts';
import { temporaryFolder } from '../../../../builders/testDatabase.ts';

it('writes every letter of long texts, however many bytes it takes', async () => {
  const folder = temporaryFolder();
  onTestFinished(folder.remove);
  const path = join(folder.path, 'all.json');
  const created = await createBackupFiles({ reasonOf: () => 'UNWRITABLE' }).create(path);
  if (!created.ok) throw new Error(created.error);
  const texts = ['', 'a', '👩‍👩‍👧'.repeat(30_000), 'é', `b${'待'.repeat(100_000)}`];
  for (const text of texts) await created.value.write(text);
  await created.value.finish();
  expect(readFileSync(path, 'utf8') === texts.join('')).toBe(true);
});
