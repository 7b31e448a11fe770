import { rm } from 'node:fs/promises';
import { zonedTime } from '../../../shared/lib/time.ts';
import { listBackups, type BackupFile } from './backupFiles.ts';

const DAYS_KEPT = 7;

/** What may go: all but the newest backup of each of the seven newest days. `backups` are newest first. */
export function backupsToPrune(backups: readonly BackupFile[], timeZone: string): readonly BackupFile[] {
  const daily = backups.filter(({ kind }) => kind === 'daily');
  const newestOfDay = new Map<string, BackupFile>();
  for (const backup of daily) {
    const day = zonedTime(backup.at, timeZone).toPlainDate().toString();
    if (!newestOfDay.has(day)) newestOfDay.set(day, backup);
  }
  const kept = new Set([...newestOfDay.values()].slice(0, DAYS_KEPT));
  return daily.filter((backup) => !kept.has(backup));
}

export async function pruneBackups(folder: string, timeZone: string): Promise<void> {
  const old = backupsToPrune(listBackups(folder), timeZone);
  await Promise.all(old.map(({ path }) => rm(path, { force: true })));
}
