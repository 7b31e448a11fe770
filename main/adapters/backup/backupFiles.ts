import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { EpochMs } from '../../../shared/lib/time.ts';
import { fileStamp } from '../database/historyFiles.ts';

export type BackupFile = {
  readonly path: string;
  readonly at: EpochMs;
  /** `daily` ones are pruned; one made before a migration stays. */
  readonly kind: 'daily' | 'migration';
};

const NAME = /^(history|before-\d+)-(\d{4}-\d{2}-\d{2})T(\d{2})(\d{2})(\d{2})Z\.db$/;

export const dailyBackupName = (at: EpochMs): string => `history-${fileStamp(at)}.db`;
export const migrationBackupName = (version: number, at: EpochMs): string =>
  `before-${version}-${fileStamp(at)}.db`;

function asBackup(folder: string, name: string): readonly BackupFile[] {
  const [, prefix, day, hour, minute, second] = NAME.exec(name) ?? [];
  const at = Date.parse(`${day ?? ''}T${hour ?? ''}:${minute ?? ''}:${second ?? ''}Z`);
  if (Number.isNaN(at)) return [];
  return [{ path: join(folder, name), at, kind: prefix === 'history' ? 'daily' : 'migration' }];
}

/** The finished backups of a folder, newest first; other files are left alone. */
export function listBackups(folder: string): readonly BackupFile[] {
  try {
    return readdirSync(folder)
      .flatMap((name) => asBackup(folder, name))
      .toSorted((a, b) => b.at - a.at);
  } catch {
    return [];
  }
}
