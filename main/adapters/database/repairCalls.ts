import type { Call } from '../../../shared/schemas/call.ts';
import type { Clock } from '../../ports.ts';
import { READ_COLUMNS, type RawCall } from './callColumns.ts';
import { soundCall } from './callRow.ts';
import { prepareCallStatements, type CallStatements } from './callStatements.ts';
import { mendedCall } from './mendedCall.ts';
import { inTransaction, openReadable, type ReadableDatabase, type WritableDatabase } from './openDatabase.ts';
import { putCall, type PutCall } from './putCall.ts';
import { isCorruption } from './storageFailure.ts';

/** `replaced`: by a sound copy of a backup. `mended`: what was readable stays. `lost`: kept aside only. */
export type Repair = 'replaced' | 'mended' | 'lost';

export type RepairDeps = {
  readonly database: WritableDatabase;
  readonly clock: Clock;
  /** Paths of backups, newest first. */
  readonly backups: () => readonly string[];
  readonly onRepaired: (repair: Repair) => void;
};

const removedAt = (row: RawCall): number | null =>
  typeof row.deleted_at === 'number' ? row.deleted_at : null;

function asPut(row: RawCall | undefined): PutCall | null {
  const call = row === undefined ? null : soundCall(row);
  return row === undefined || call === null ? null : { call, deletedAt: removedAt(row) };
}

/** The copy of a row by its id; by its place when the id itself is what was damaged. */
function copyIn(backup: ReadableDatabase, row: RawCall): PutCall | null {
  const select = (where: string) => backup.prepare(`SELECT ${READ_COLUMNS} FROM calls WHERE ${where}`);
  const byId = asPut(select('id = ?').get(String(row.id)));
  if (byId !== null) return byId;
  const samePlace = select('position = CAST(? AS INTEGER) AND created_at = ?');
  return asPut(samePlace.get(String(row.place), Number(row.created_at)));
}

function copyInFile(path: string, row: RawCall): PutCall | null {
  let backup: ReadableDatabase | null = null;
  try {
    backup = openReadable(path);
    return copyIn(backup, row);
  } catch {
    // A backup that cannot be read is passed over for an older one.
    return null;
  } finally {
    backup?.close();
  }
}

function newestCopy(paths: readonly string[], row: RawCall): PutCall | null {
  for (const path of paths) {
    const copy = copyInFile(path, row);
    if (copy !== null) return copy;
  }
  return null;
}

function planRepair(
  paths: readonly string[],
  row: RawCall,
): { readonly repair: Repair; readonly put: PutCall | null } {
  const copy = newestCopy(paths, row);
  if (copy !== null) return { repair: 'replaced', put: copy };
  const mended = mendedCall(row);
  if (mended !== null) return { repair: 'mended', put: { call: mended, deletedAt: removedAt(row) } };
  return { repair: 'lost', put: null };
}

type Exchange = {
  readonly row: RawCall;
  readonly repair: Repair;
  readonly put: PutCall | null;
  readonly at: number;
};

function createExchange(database: WritableDatabase, statements: CallStatements) {
  const keep = database.prepare(
    'INSERT INTO damaged_calls (found_at, call_id, is_replaced, raw) VALUES (?, ?, ?, ?)',
  );
  const exchange = ({ row, repair, put, at }: Exchange): void =>
    inTransaction(database, () => {
      const position = BigInt(String(row.place));
      keep.run(at, String(row.id), repair === 'replaced' ? 1 : 0, JSON.stringify(row));
      statements.dropWords.run({ position });
      statements.drop.run({ position });
      if (put !== null) putCall(statements, put);
    });
  return (change: Exchange): void => {
    try {
      exchange(change);
    } catch (error) {
      // An index that still holds the undamaged value forbids the change until it is made anew.
      if (!isCorruption(error)) throw error;
      database.exec('REINDEX calls');
      exchange(change);
    }
  };
}

/**
 * Makes the function that repairs the row at a place: the damaged version goes to `damaged_calls`, the newest
 * sound copy of the backups takes its place, else what is readable. It returns the call that stands there now.
 */
export function createRepair({ database, clock, backups, onRepaired }: RepairDeps) {
  const statements = prepareCallStatements(database);
  const exchange = createExchange(database, statements);

  return (place: string): Call | null => {
    const row: RawCall | undefined = statements.atPlace.get({ place });
    if (row === undefined) return null;
    const sound = soundCall(row);
    if (sound !== null) return sound;
    const { repair, put } = planRepair(backups(), row);
    exchange({ row, repair, put, at: clock.now() });
    onRepaired(repair);
    return put?.call ?? null;
  };
}

export type RepairCall = ReturnType<typeof createRepair>;
