import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { open, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** SQLite keeps a database in up to three files, named after the first. */
export const SIDE_FILES = ['-wal', '-shm'] as const;

export type HistoryFiles = {
  readonly folder: string;
  readonly database: string;
  /** A history being put back; it becomes `database` once it is whole. */
  readonly restoring: string;
  /** What is to take the place of the whole history at the seller's wish. */
  readonly incoming: string;
  readonly marker: string;
  readonly damaged: string;
  readonly backups: string;
};

/** Where the history and all that guards it lie. */
export const historyFiles = (folder: string): HistoryFiles => ({
  folder,
  database: join(folder, 'history.db'),
  restoring: join(folder, 'history-restoring.db'),
  incoming: join(folder, 'history-incoming.db'),
  marker: join(folder, 'history-marker.json'),
  damaged: join(folder, 'damaged'),
  backups: join(folder, 'backups'),
});

// SECURITY: no other user of the machine may list or open what is in it.
export const makePrivateFolder = (path: string): void =>
  void mkdirSync(path, { recursive: true, mode: 0o700 });

/** Makes renames in a folder last through a power cut. Windows has no such call and needs none. */
export function syncFolder(path: string): void {
  if (process.platform === 'win32') return;
  const folder = openSync(path, 'r');
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}

export function syncFile(path: string): void {
  const file = openSync(path, 'r+');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function writeDurably(path: string, text: string): void {
  const file = openSync(path, 'w', 0o600);
  try {
    writeSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Writes a small file so that a reader finds the old text or the new one, never a part. */
export function writeAtomically(path: string, text: string): void {
  const temporary = `${path}.new`;
  try {
    writeDurably(temporary, text);
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
  syncFolder(dirname(path));
}

/**
 * As `writeAtomically`, while the main loop goes on: behind many other writes a disk takes long to answer. `isWanted` is
 * asked once the new text is on disk; when it is not, the file stays as it is.
 */
export async function writeBeside(path: string, text: string, isWanted: () => boolean): Promise<void> {
  const temporary = `${path}.next`;
  try {
    await writeFile(temporary, text, { mode: 0o600, flush: true });
    if (isWanted()) renameSync(temporary, path);
  } finally {
    rmSync(temporary, { force: true });
  }
  if (process.platform === 'win32') return;
  const folder = await open(dirname(path), 'r');
  await folder.sync().finally(() => folder.close());
}

/** Moves a finished file to a name that must be free: nothing is ever overwritten. */
export function moveToFreeName(from: string, to: string): void {
  if (existsSync(to)) throw new Error('The name is taken');
  renameSync(from, to);
  syncFolder(dirname(to));
}

/** Removes a database of our own making with its side files, if there is one. */
export function discardDatabase(path: string): void {
  for (const suffix of ['', '-journal', ...SIDE_FILES]) rmSync(`${path}${suffix}`, { force: true });
}

/** `2026-11-18T081205Z`: an instant as part of a file name. */
export const fileStamp = (at: number): string =>
  new Date(at)
    .toISOString()
    .replace(/\.\d+Z$/, 'Z')
    .replaceAll(':', '');
