import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { CalendarId } from '../../../shared/schemas/calendar.ts';
import { syncFolder } from '../database/historyFiles.ts';

const COPY = '.ics';
const REMOVED = '.removed.ics';
const PARTIAL = '.part';
// SECURITY: only the user can list or read whom they meet.
const PRIVATE_FOLDER = 0o700;
const PRIVATE_FILE = 0o600;

async function writeDurably(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'w', PRIVATE_FILE);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

function tidy(folder: string, isKnown: (id: string) => boolean): void {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  for (const name of names.filter((each) => each.endsWith(PARTIAL))) rmSync(join(folder, name));
  for (const name of names.filter((each) => each.endsWith(REMOVED))) {
    const id = name.slice(0, -REMOVED.length);
    const copy = join(folder, `${id}${COPY}`);
    if (isKnown(id) && !existsSync(copy)) renameSync(join(folder, name), copy);
    else rmSync(join(folder, name));
  }
}

/** The last good copy of each calendar, a file of the user's own each. Everything here may throw the system's error. */
export function openCalendarCopies(folder: string) {
  const copyOf = (id: CalendarId): string => join(folder, `${id}${COPY}`);
  const removedCopyOf = (id: CalendarId): string => join(folder, `${id}${REMOVED}`);
  const moveIfThere = (from: string, to: string): void => {
    if (existsSync(from)) renameSync(from, to);
  };
  let writes = 0;

  return {
    /** What an earlier run removed goes for good; a removal that did not come to its end is taken back. */
    tidy: (isKnown: (id: string) => boolean): void => tidy(folder, isKnown),
    /** A reader finds the old copy or the new one, never a part. */
    async write(id: CalendarId, bytes: Uint8Array): Promise<void> {
      const partial = `${copyOf(id)}.${(writes += 1)}${PARTIAL}`;
      await mkdir(folder, { recursive: true, mode: PRIVATE_FOLDER });
      try {
        await writeDurably(partial, bytes);
        await rename(partial, copyOf(id));
      } catch (error) {
        await rm(partial, { force: true }).catch(() => undefined);
        throw error;
      }
      syncFolder(folder);
    },
    read: (id: CalendarId): Promise<Uint8Array> => readFile(copyOf(id)),
    /** Out of sight, kept until the next start. */
    setAside: (id: CalendarId): void => moveIfThere(copyOf(id), removedCopyOf(id)),
    bringBack: (id: CalendarId): void => moveIfThere(removedCopyOf(id), copyOf(id)),
  };
}
