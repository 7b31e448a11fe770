import { readFileSync, statSync } from 'node:fs';
import { z } from 'zod';
import { err, ok } from '../../../shared/lib/result.ts';
import type { DataStore, KeptSettings, Staged } from '../../dataPorts.ts';
import type { Clock } from '../../ports.ts';
import { settingsBeside, type BackupFile } from '../backup/backupFiles.ts';
import { discardDatabase, type HistoryFiles } from '../database/historyFiles.ts';
import { newestVersion } from '../database/migrate.ts';
import { stageFailureOf } from './backupFailure.ts';
import { stageCopy } from './stageCopy.ts';
import { openStageWriter } from './stageWriter.ts';
import type { StoredBackups } from './storedBackups.ts';

const keptSchema = z.record(z.string(), z.unknown());

type Staging = ReturnType<DataStore['stageBackup']>;

/** The settings that were in force with a kept state; null when it has none. */
function settingsOf({ path, kind }: BackupFile): KeptSettings | null {
  try {
    return kind === 'kept' ? keptSchema.parse(JSON.parse(readFileSync(settingsBeside(path), 'utf8'))) : null;
  } catch {
    return null;
  }
}

const stageFrom =
  (incoming: string) =>
  async (from: string, about: Omit<Staged, 'callCount'>): Staging => {
    try {
      const copied = await stageCopy(from, incoming);
      if (copied.ok) return ok({ ...about, ...copied.value });
      discardDatabase(incoming);
      return copied;
    } catch (error) {
      discardDatabase(incoming);
      return err(stageFailureOf(error));
    }
  };

const stageRecordsIn =
  (incoming: string, worker: URL): DataStore['stageRecords'] =>
  (schemaVersion) =>
    schemaVersion > newestVersion()
      ? err('NEWER_VERSION')
      : ok(openStageWriter(worker, { path: incoming, schemaVersion }));

type StagingParts = Pick<DataStore, 'stageBackup' | 'stageRecords' | 'stageNothing' | 'discardStaged'>;

/** Makes a state ready in `history-incoming.db`, beside the one in use. */
export function createStaging(
  { incoming }: HistoryFiles,
  backups: StoredBackups,
  { clock, stageWorker }: { readonly clock: Clock; readonly stageWorker: URL },
): StagingParts {
  const stage = stageFrom(incoming);
  const stageRecords = stageRecordsIn(incoming, stageWorker);
  const stageStored = async (id: string): Staging => {
    const file = backups.fileOf(id);
    if (file === null) return err('GONE');
    const staged = await stage(file.path, { at: file.at, settings: settingsOf(file) });
    if (staged.ok) backups.note(file, 'sound');
    else if (staged.error === 'DAMAGED') backups.note(file, 'damaged');
    return staged;
  };
  const writtenAt = (path: string): number => Math.round(statSync(path).mtimeMs);
  return {
    stageRecords,
    stageBackup: (from) =>
      'id' in from ? stageStored(from.id) : stage(from.path, { at: writtenAt(from.path), settings: null }),
    stageNothing: async () => {
      const opened = stageRecords(newestVersion());
      return opened.ok ? opened.value.finish({ at: clock.now(), settings: null }) : opened;
    },
    discardStaged: () => discardDatabase(incoming),
  };
}
