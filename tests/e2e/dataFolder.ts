import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { dailyBackupName } from '../../main/adapters/backup/backupFiles.ts';
import { launch } from './callside.ts';
import { planCall } from './requests.ts';

/** Leaves a data folder as a first run with one call does. */
export async function leaveOneCall(folder: string): Promise<void> {
  const callside = await launch({ folder });
  await planCall(callside.main, 60);
  await expect(callside.main.getByText('Halden Freight').first()).toBeVisible();
  await callside.close();
}

/** Puts a copy of a closed history where the app looks for backups. */
export function keepBackup(folder: string): void {
  const backups = join(folder, 'backups');
  mkdirSync(backups, { recursive: true });
  copyFileSync(join(folder, 'history.db'), join(backups, dailyBackupName(Date.now())));
}
