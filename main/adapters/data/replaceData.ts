import { existsSync, renameSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { err, ok, type Result } from '../../../shared/lib/result.ts';
import type { BackupFailure } from '../../../shared/ipc/data.ts';
import type { DataStore, Replacement } from '../../dataPorts.ts';
import { listBackups } from '../backup/backupFiles.ts';
import { discardDatabase } from '../database/historyFiles.ts';
import type { Replacing } from '../database/historyMarker.ts';
import { eraseTraces, goneBeside, overwriteHistory } from '../database/replaceHistory.ts';
import type { WholeHistory } from '../database/wholeHistory.ts';
import { failureOf } from './backupFailure.ts';
import { emptyLog } from './emptyLog.ts';

type Replaced = Result<string | null, BackupFailure>;

/** To free the space of a large file takes a while: it is out of the way at once, and gone soon. */
function letGo(path: string): void {
  const gone = goneBeside(path);
  if (existsSync(path)) renameSync(path, gone);
  discardDatabase(path);
  rm(gone, { force: true }).catch(() => undefined);
}

/** From the note in the marker on it is replaced: by this process, or by the next one. */
async function swap({ files, marker }: WholeHistory, replacing: Replacing): Promise<void> {
  marker.change({ replacing });
  try {
    await overwriteHistory(files);
  } catch (error) {
    marker.change({ replacing: null });
    throw error;
  }
  if (replacing.kind === 'erased') eraseTraces(files);
}

/** Keeps the state before, read back in full; null where it is to be gone. */
async function keep(whole: WholeHistory, { kind, settingsBefore }: Replacement): Promise<Replaced> {
  if (kind === 'erased') return ok(null);
  const kept = await whole.backUp(settingsBefore);
  if (!kept.ok) return kept;
  const file = listBackups(whole.files.backups).find(({ path }) => path === kept.value.path);
  return ok(file?.id ?? null);
}

async function attempt(whole: WholeHistory, replacement: Replacement): Promise<Replaced> {
  try {
    const kept = await keep(whole, replacement);
    const { kind, settings } = replacement;
    if (kept.ok) await swap(whole, { kind, settings });
    return kept;
  } catch (error) {
    return err(failureOf(error));
  }
}

/** Puts what is staged in the place of the history that is open. */
export function createReplace(whole: WholeHistory): Pick<DataStore, 'replace' | 'unsettled' | 'settle'> {
  const { files, marker } = whole;
  return {
    async replace(replacement) {
      let replaced: Replaced = err('FAILING');
      await whole.whileReplaced(async () => {
        replaced = await attempt(whole, replacement);
        return replaced.ok;
      });
      await emptyLog(files.database);
      return replaced;
    },
    unsettled: () => marker.read()?.replacing ?? null,
    settle: () => {
      if (marker.read()?.replacing == null) return;
      marker.change({ replacing: null });
      letGo(files.incoming);
    },
  };
}
