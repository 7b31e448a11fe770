import { chmod, copyFile } from 'node:fs/promises';
import { err, type Result } from '../../../shared/lib/result.ts';
import type { StageFailure } from '../../../shared/ipc/data.ts';
import { readHeader } from '../database/fileHeader.ts';
import { discardDatabase } from '../database/historyFiles.ts';
import { migrate, newestVersion } from '../database/migrate.ts';
import { closeAsOneFile, openWritable } from '../database/openDatabase.ts';
import { finishStage } from './finishStage.ts';

/** What its first bytes say against a file; null when nothing does. */
function refusalOf(path: string): StageFailure | null {
  const header = readHeader(path);
  if (header === null) return 'GONE';
  if (!header.isSqlite || header.version === 0) return 'NOT_A_BACKUP';
  return header.version > newestVersion() ? 'NEWER_VERSION' : null;
}

function bringUpToDate(path: string): void {
  const database = openWritable(path);
  try {
    migrate(database);
  } finally {
    closeAsOneFile(database);
  }
}

/** Copies a backup to `to`, takes it to the newest version and checks it in full; `from` is only read. */
export async function stageCopy(
  from: string,
  to: string,
): Promise<Result<{ readonly callCount: number }, StageFailure>> {
  discardDatabase(to);
  const refusal = refusalOf(from);
  if (refusal !== null) return err(refusal);
  await copyFile(from, to);
  await chmod(to, 0o600);
  if (readHeader(to)?.version !== newestVersion()) bringUpToDate(to);
  return finishStage(to);
}
