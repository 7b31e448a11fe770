import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { backup } from 'node:sqlite';
import { callCountOf } from './checkDatabase.ts';
import { discardDatabase, moveToFreeName, type HistoryFiles } from './historyFiles.ts';
import type { MarkerFile } from './historyMarker.ts';
import { openReadable } from './openDatabase.ts';

const PAGES_AT_ONCE = 200;

function countIn(path: string): number {
  const database = openReadable(path);
  try {
    return callCountOf(database);
  } finally {
    database.close();
  }
}

/** Everything beside the history that tells of calls: backups, damaged files, copies of calendars. */
export function eraseTraces({ folder, backups, damaged }: HistoryFiles): void {
  for (const path of [backups, damaged, join(folder, 'calendars')])
    rmSync(path, { recursive: true, force: true });
}

/**
 * Writes `history-incoming.db` over the history in one transaction, on SQLite's thread; every open connection
 * finds the new state in its next read. Throws SQLite's error, and then nothing has changed.
 */
export async function overwriteHistory({ incoming, database }: HistoryFiles): Promise<void> {
  const source = openReadable(incoming);
  try {
    await backup(source, database, { rate: PAGES_AT_ONCE });
  } finally {
    source.close();
  }
}

/** Where an incoming file lies that is being deleted. */
export const goneBeside = (path: string): string => `${path}.gone`;

/**
 * Ends a replacement that a crash cut off, before the history is opened. It was noted in the marker once the
 * incoming file was whole, so it goes forward; what was never noted is thrown away.
 */
export function continueReplacement(files: HistoryFiles, marker: MarkerFile): void {
  rmSync(goneBeside(files.incoming), { force: true });
  const replacing = marker.read()?.replacing ?? null;
  if (replacing === null) {
    discardDatabase(files.incoming);
    return;
  }
  if (existsSync(files.incoming)) {
    discardDatabase(files.database);
    moveToFreeName(files.incoming, files.database);
  }
  if (replacing.kind === 'erased') eraseTraces(files);
  if (existsSync(files.database)) marker.change({ callCount: countIn(files.database), isSuspect: false });
}
