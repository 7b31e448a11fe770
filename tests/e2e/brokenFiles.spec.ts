import { spawnSync } from 'node:child_process';
import { chmodSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect } from '@playwright/test';
import { isRoot, launch, test } from './callside.ts';
import { keepBackup, leaveOneCall } from './dataFolder.ts';
import { startAndRead } from './startAndRead.ts';

const inFolder = (folder: string, ...path: readonly string[]): string => join(folder, ...path);

test('a damaged history is kept, and the newest backup put in its place', async ({ folder }) => {
  await leaveOneCall(folder);
  keepBackup(folder);
  const damaged = Buffer.from('this is no database, whatever its name says');
  writeFileSync(inFolder(folder, 'history.db'), damaged);

  const broken = await launch({ folder });
  const { main } = broken;
  await expect(main.getByRole('heading', { level: 1 })).toHaveText(
    /was damaged\. Your calls are back from a backup\./,
  );
  await main.getByRole('button', { name: /^Open Callside/ }).click();
  await expect(main.getByText('Halden Freight').first()).toBeVisible();
  await broken.close();
  const kept = readdirSync(inFolder(folder, 'damaged')).filter((name) => name.endsWith('.db'));
  expect(kept.map((name) => readFileSync(inFolder(folder, 'damaged', name)))).toEqual([damaged]);

  const again = await launch({ folder });
  await expect(again.main.getByRole('heading', { level: 1 })).toHaveText('Today');
  await again.close();
});

test('a damaged history without a backup is kept, and an empty one begun', async ({ folder }) => {
  await leaveOneCall(folder);
  writeFileSync(inFolder(folder, 'history.db'), 'no database');
  const broken = await launch({ folder });
  const { main } = broken;
  await expect(main.getByRole('heading', { level: 1 })).toHaveText(/was damaged, and there was no backup\./);
  await broken.close();
  expect(readdirSync(inFolder(folder, 'damaged')).length).toBeGreaterThan(0);
});

test('an empty or missing history never looks like a first run', async ({ folder }) => {
  await leaveOneCall(folder);
  keepBackup(folder);
  truncateSync(inFolder(folder, 'history.db'));
  const emptied = await launch({ folder });
  await expect(emptied.main.getByRole('heading', { level: 1 })).toHaveText(/was empty\. Your calls are back/);
  await emptied.main.getByRole('button', { name: /^Open Callside/ }).click();
  await expect(emptied.main.getByText('Halden Freight').first()).toBeVisible();
  await emptied.close();

  rmSync(inFolder(folder, 'history.db'));
  const gone = await launch({ folder });
  await expect(gone.main.getByRole('heading', { level: 1 })).toHaveText(/was gone\. Your calls are back/);
  await gone.close();
});

test('damaged settings are set aside, the usual ones hold, and it is told once', async ({ folder }) => {
  await leaveOneCall(folder);
  const broken = '{ "theme": "dark", ';
  writeFileSync(inFolder(folder, 'settings.json'), broken);
  const first = await launch({ folder });
  const words = first.main.getByText('Your settings could not be read.');
  await expect(words).toBeVisible();
  await first.main.getByRole('button', { name: 'Dismiss' }).click();
  await expect(words).toBeHidden();
  await first.close();
  const kept = readdirSync(folder).filter((name) => name.startsWith('settings damaged'));
  expect(kept.map((name) => readFileSync(inFolder(folder, name), 'utf8'))).toEqual([broken]);

  const second = await launch({ folder });
  await expect(second.main.getByRole('heading', { level: 1 })).toHaveText('Today');
  await expect(second.main.getByText('Your settings could not be read.')).toBeHidden();
  await second.close();
});

test('a history of a newer version is refused, and not a byte of it changed', async ({ folder }) => {
  await leaveOneCall(folder);
  const path = inFolder(folder, 'history.db');
  const database = new DatabaseSync(path);
  database.exec('PRAGMA user_version = 9990');
  database.close();
  const before = readFileSync(path);
  const { said, exitCode } = await startAndRead(folder, /newer Callside/);
  expect(exitCode).toBe(1);
  expect(said).toContain('9990');
  expect(said).toContain(folder);
  expect(readFileSync(path).equals(before)).toBe(true);
});

test('a folder that cannot be written to is named, with what to do', async ({ folder }) => {
  const isMounted = isRoot && spawnSync('mount', ['-t', 'tmpfs', '-o', 'ro', 'tmpfs', folder]).status === 0;
  if (!isMounted) chmodSync(folder, 0o500);
  try {
    const { said, exitCode } = await startAndRead(folder, /cannot write to its folder/);
    expect(exitCode).toBe(1);
    expect(said).toMatch(/start Callside again/);
    expect(said).toContain(folder);
  } finally {
    if (isMounted) spawnSync('umount', ['-l', folder]);
    else chmodSync(folder, 0o700);
  }
});
