import { rm } from 'node:fs/promises';
import { zonedTime } from '../../../shared/lib/time.ts';
import { listBackups, settingsBeside, type BackupFile } from './backupFiles.ts';

const DAYS_KEPT = 7;
/** So many restores can be undone. */
const RESTORES_KEPT = 3;

/**
 * What may go: all but the newest backup of each of the seven newest days, and all but the three states that
 * restores last took the place of. `backups` are newest first.
 */
export function backupsToPrune(backups: readonly BackupFile[], timeZone: string): readonly BackupFile[] {
  const daily = backups.filter(({ kind }) => kind === 'daily');
  const newestOfDay = new Map<string, BackupFile>();
  for (const backup of daily) {
    const day = zonedTime(backup.at, timeZone).toPlainDate().toString();
    if (!newestOfDay.has(day)) newestOfDay.set(day, backup);
  }
  const kept = new Set([...newestOfDay.values()].slice(0, DAYS_KEPT));
  const replaced = backups.filter(({ kind }) => kind === 'kept');
  return [...daily.filter((backup) => !kept.has(backup)), ...replaced.slice(RESTORES_KEPT)];
}

export async function pruneBackups(folder: string, timeZone: string): Promise<void> {
  const old = backupsToPrune(listBackups(folder), timeZone);
  const paths = old.flatMap(({ path, kind }) => (kind === 'kept' ? [path, settingsBeside(path)] : [path]));
  await Promise.all(paths.map((path) => rm(path, { force: true })));
}
