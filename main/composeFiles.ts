import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { app } from 'electron';
import { err, ok, type Result } from '../shared/lib/result.ts';
import type { Notice } from '../shared/schemas/notice.ts';
import { createDataStore } from './adapters/data/dataStore.ts';
import { openCallStorage, type CallStorage } from './adapters/database/callStorage.ts';
import type { StartFailure } from './adapters/desktop/startFailure.ts';
import { createFileLogger } from './adapters/log/fileLogger.ts';
import { openNotices } from './adapters/settings/noticeStore.ts';
import { openSettings } from './adapters/settings/settingsStore.ts';
import { createSystemClock } from './adapters/system/systemClock.ts';
import type { DataStore } from './dataPorts.ts';
import type { Clock, Emit, Logger, NoticeStore, SettingsStore } from './ports.ts';
import { settleReplacement } from './services/data/settleReplacement.ts';
import { workerFile } from './workerFile.ts';

export type Opened = {
  readonly folder: string;
  readonly clock: Clock;
  readonly log: Logger;
  readonly storage: CallStorage;
  readonly settings: SettingsStore;
  readonly notices: NoticeStore;
  readonly data: DataStore;
};

export const newId = (): string => randomUUID();

/** Opens every file, the calls first: whatever is wrong with the folder shows there. */
export function openFiles(emit: Emit): Result<Opened, StartFailure> {
  const folder = app.getPath('userData');
  const clock = createSystemClock();
  const log = createFileLogger(join(folder, 'logs'), clock);
  let keepNotice: ((notice: Notice) => void) | null = null;
  const early: Notice[] = [];
  const opened = openCallStorage({
    folder,
    clock,
    newId,
    log,
    importWorker: workerFile('writeImport'),
    exportWorker: workerFile('readExport'),
    onNotice: (notice) => (keepNotice === null ? void early.push(notice) : keepNotice(notice)),
  });
  if (!opened.ok) return err({ ...opened.error, folder });
  const notices = openNotices({ folder, clock, log });
  const { store: settings, keptAt } = openSettings({ folder, clock, log });
  if (keptAt !== null) early.push({ id: newId(), kind: 'settings-set-aside', keptAt });
  early.forEach((notice) => notices.add(notice));
  keepNotice = (notice) => {
    notices.add(notice);
    emit('notices.changed', { notices: notices.list() });
  };
  const data = createDataStore({
    whole: opened.value.whole,
    clock,
    stageWorker: workerFile('writeStage'),
  });
  settleReplacement({ store: data, notices, changeSettings: (next) => void settings.change(next) });
  return ok({ folder, clock, log, storage: opened.value, settings, notices, data });
}
