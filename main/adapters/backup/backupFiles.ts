import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { EpochMs } from '../../../shared/lib/time.ts';
import { fileStamp } from '../database/historyFiles.ts';

export type BackupFile = {
  /** The name without its ending: what a page knows it by. */
  readonly id: string;
  readonly path: string;
  readonly at: EpochMs;
  /** `daily` ones are pruned; one made before a migration stays. `kept` is what a restore took the place of. */
  readonly kind: 'daily' | 'kept' | 'migration';
};

const NAME = /^(history|kept|before-\d+)-(\d{4}-\d{2}-\d{2})T(\d{2})(\d{2})(\d{2})Z\.db$/;

const ENDING = '.db';
const KIND_OF_PREFIX: ReadonlyMap<string, BackupFile['kind']> = new Map([
  ['history', 'daily'],
  ['kept', 'kept'],
]);

/** The settings of a kept state lie beside it. */
export const settingsBeside = (path: string): string => `${path.slice(0, -ENDING.length)}.json`;

export const dailyBackupName = (at: EpochMs): string => `history-${fileStamp(at)}.db`;
export const keptBackupName = (at: EpochMs): string => `kept-${fileStamp(at)}.db`;
export const migrationBackupName = (version: number, at: EpochMs): string =>
  `before-${version}-${fileStamp(at)}.db`;

function asBackup(folder: string, name: string): readonly BackupFile[] {
  const at = NAME.test(name) ? Date.parse(name.replace(NAME, '$2T$3:$4:$5Z')) : Number.NaN;
  if (Number.isNaN(at)) return [];
  const kind = KIND_OF_PREFIX.get(name.split('-', 1).join('')) ?? 'migration';
  return [{ id: name.slice(0, -ENDING.length), path: join(folder, name), at, kind }];
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
