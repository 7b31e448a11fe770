import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openMarker } from '../../../../../main/adapters/database/historyMarker.ts';
import { temporaryFolder } from '../../../../builders/testDatabase.ts';
import { fakeClock } from '../../../../fakes/fakeClock.ts';

let folder: ReturnType<typeof temporaryFolder>;
beforeEach(() => void (folder = temporaryFolder()));
afterEach(() => folder.remove());

function aMarker() {
  const path = join(folder.path, 'marker.json');
  const onDisk = (): unknown => JSON.parse(readFileSync(path, 'utf8'));
  return { marker: openMarker(path, fakeClock()), onDisk };
}

it('knows at once what is noted, and keeps the last of it', async () => {
  const { marker, onDisk } = aMarker();
  const noted = [marker.note({ callCount: 5 }), marker.note({ callCount: 6 })];
  expect(marker.read()?.callCount).toBe(6);
  await Promise.all(noted);
  expect(onDisk()).toEqual(marker.read());
});

it('never puts what was noted over what was changed since', async () => {
  const { marker, onDisk } = aMarker();
  const noted = marker.note({ callCount: 5 });
  marker.change({ isSuspect: true });
  await noted;
  expect(onDisk()).toMatchObject({ callCount: 5, isSuspect: true });
  expect(onDisk()).toEqual(marker.read());
});

it('says that the disk took nothing, unless it was changed since', async () => {
  const { marker } = aMarker();
  folder.remove();
  await expect(marker.note({ callCount: 5 })).rejects.toThrow('ENOENT');
  const [overtaken, last] = [marker.note({ callCount: 6 }), marker.note({ callCount: 7 })];
  await expect(last).rejects.toThrow('ENOENT');
  await expect(overtaken).resolves.toBeUndefined();
});
