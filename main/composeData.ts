import { homedir } from 'node:os';
import { join } from 'node:path';
import { createBackupFiles } from './adapters/data/backupFiles.ts';
import { createBackupDialog } from './adapters/desktop/backupDialog.ts';
import { shownPath } from './adapters/desktop/dataFolder.ts';
import type { FeatureParts } from './featureParts.ts';
import type { Emit } from './ports.ts';
import { createDataService } from './services/data/dataService.ts';

/** Backups, export, restore and erasure of everything. */
export function composeData({ opened, platform, services }: FeatureParts, emit: Emit) {
  const { clock, log, storage, notices, folder } = opened;
  const { desktop, files, texts, dialog, windows, startup } = platform;
  const { calls, panel, settings } = services;
  return createDataService({
    ...{ clock, log, notices, emit, desktop, texts, windows, startup, calls, panel, settings },
    store: opened.data,
    storage: storage.storage,
    files: createBackupFiles(files),
    saveDialog: dialog,
    openDialog: createBackupDialog(),
    folder: { path: join(folder, 'history.db'), shown: shownPath(folder, homedir()) },
  });
}
