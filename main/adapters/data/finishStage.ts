import { open } from 'node:fs/promises';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { err, ok, type Result } from '../../../shared/lib/result.ts';
import type { StageFailure } from '../../../shared/ipc/data.ts';
import { hasSoundRows } from '../backup/backUp.ts';
import { sealAndCheck } from '../backup/sealAndCheck.ts';
import { callCountOf } from '../database/checkDatabase.ts';
import { migrate } from '../database/migrate.ts';
import { openReadable, openWritable } from '../database/openDatabase.ts';
import { discardDatabase } from '../database/historyFiles.ts';
import { schemaOf } from './tables.ts';

async function sync(path: string): Promise<void> {
  const file = await open(path, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

/** The schema of a history that was never anything else. */
function ownSchema(beside: string): string {
  const path = `${beside}.schema`;
  discardDatabase(path);
  const database = openWritable(path);
  try {
    migrate(database);
    return schemaOf(database);
  } finally {
    database.close();
    discardDatabase(path);
  }
}

function lookInto(path: string): { readonly callCount: number; readonly schema: string } {
  const database = openReadable(path);
  try {
    return { callCount: callCountOf(database), schema: schemaOf(database) };
  } finally {
    database.close();
  }
}

/**
 * Checks a history of the newest version in full, and makes it last through a power cut.
 * SECURITY: tables, triggers and views other than ours would act on every later write; such a file is refused.
 */
export async function finishStage(
  path: string,
): Promise<Result<{ readonly callCount: number }, StageFailure>> {
  if (!(await sealAndCheck(path))) return err('DAMAGED');
  const { callCount, schema } = lookInto(path);
  await nextTurn();
  if (schema !== ownSchema(path)) return err('NOT_A_BACKUP');
  if (!(await hasSoundRows(path))) return err('DAMAGED');
  await sync(path);
  return ok({ callCount });
}
