import { copyFileSync, existsSync } from 'node:fs';
import type { Call } from '../../../shared/schemas/call.ts';
import { READ_COLUMNS, type RawCall } from './callColumns.ts';
import { soundCall } from './callRow.ts';
import { prepareCallStatements } from './callStatements.ts';
import { mendHeader } from './fileHeader.ts';
import { discardDatabase } from './historyFiles.ts';
import { newestVersion, migrate, versionOf } from './migrate.ts';
import { inTransaction, openWritable, type ReadableDatabase, type WritableDatabase } from './openDatabase.ts';
import { putCall, type PutCall } from './putCall.ts';
import { salvageCalendars } from './salvageCalendars.ts';
import { salvageEdits } from './salvageEdits.ts';
import { salvagePlaybooks } from './salvagePlaybooks.ts';
import { salvageViews } from './salvageViews.ts';
import { prepareReminderStatements } from './reminderStatements.ts';

export type Salvage = {
  /** The damaged database; it is read from a copy and stays as it is. */
  readonly from: string;
  /** A free path for that copy, in a folder of our own. */
  readonly copy: string;
  /** Whether what it has is newer than what it is brought to. */
  readonly isNewest: boolean;
};

/** Takes what rows a query gives until it breaks off at damage. */
function* untilBroken<T>(rows: () => Iterable<T>): Generator<T> {
  try {
    yield* rows();
  } catch {
    // What comes after the damage is reached from its other side, or by another way.
  }
}

function* walk(database: ReadableDatabase, direction: 'ASC' | 'DESC') {
  const rows = database.prepare(
    `SELECT CAST(position AS TEXT) AS place FROM calls NOT INDEXED ORDER BY position ${direction}`,
  );
  for (const { place } of rows.iterate()) yield place;
}

function* walkIndex(database: ReadableDatabase) {
  const rows = database.prepare(`
    SELECT CAST(position AS TEXT) AS place FROM calls INDEXED BY sqlite_autoindex_calls_1 ORDER BY id`);
  for (const { place } of rows.iterate()) yield place;
}

/** Places of all rows that can be reached from either end of the table or through the index of ids. */
function reachablePlaces(database: ReadableDatabase): ReadonlySet<string> {
  const ways = [() => walk(database, 'ASC'), () => walk(database, 'DESC'), () => walkIndex(database)];
  return new Set(ways.flatMap((way) => [...untilBroken(way)].map(String)));
}

function* soundCalls(database: ReadableDatabase): Generator<PutCall> {
  const at = database.prepare(`SELECT ${READ_COLUMNS} FROM calls WHERE position = CAST(? AS INTEGER)`);
  for (const place of reachablePlaces(database)) {
    for (const row of untilBroken((): readonly RawCall[] => at.all(place))) {
      const call = soundCall(row);
      if (call !== null)
        yield { call, deletedAt: typeof row.deleted_at === 'number' ? row.deleted_at : null };
    }
  }
}

const isNewer = (call: Call, than: RawCall | undefined): boolean =>
  typeof than?.updated_at !== 'number' || call.updatedAt > than.updated_at;

/** A removal does not touch `updated_at`: it counts as newer than the same call that is not removed. */
const isRemoval = ({ deletedAt }: PutCall, of: RawCall | undefined): boolean =>
  deletedAt !== null && of?.deleted_at === null;

function copyAll(target: WritableDatabase, source: ReadableDatabase): number {
  const statements = prepareCallStatements(target);
  let salvagedCount = 0;
  inTransaction(target, () => {
    for (const found of soundCalls(source)) {
      const known: RawCall | undefined = statements.any.get({ id: found.call.id });
      if (!isNewer(found.call, known) && !isRemoval(found, known)) continue;
      putCall(statements, found);
      salvagedCount += 1;
    }
  });
  return salvagedCount;
}

/** Marks that can still be read, lest a reminder of before the damage shows again. */
function copyMarks(target: WritableDatabase, source: ReadableDatabase): void {
  const { mark } = prepareReminderStatements(target);
  const marks = untilBroken(() => source.prepare('SELECT key, marked_at FROM reminder_marks').iterate());
  inTransaction(target, () => {
    for (const { key, marked_at: at } of marks) {
      if (typeof key === 'string' && typeof at === 'number') mark.run({ key, at });
    }
  });
}

function copyFiles({ from, copy }: Salvage, suffixes: readonly string[]): void {
  discardDatabase(copy);
  for (const suffix of suffixes) {
    if (existsSync(`${from}${suffix}`)) copyFileSync(`${from}${suffix}`, `${copy}${suffix}`);
  }
}

/** Opens the copy of a damaged file, its log replayed when that is possible; null when SQLite cannot. */
function openCopy(salvage: Salvage, template: string): WritableDatabase | null {
  for (const suffixes of [['', '-wal'], ['']]) {
    copyFiles(salvage, suffixes);
    mendHeader(salvage.copy, { template, version: newestVersion() });
    let database: WritableDatabase | null = null;
    try {
      database = openWritable(salvage.copy);
      migrate(database);
      if (versionOf(database) === newestVersion()) return database;
    } catch {
      // Without its log an older state may still open.
    }
    database?.close();
  }
  return null;
}

/**
 * Brings every call of a damaged database that is still whole, and newer than what `target` has of it, over to
 * `target`. Each row vouches for itself by its hash. Returns how many were brought.
 */
export function salvageInto(target: WritableDatabase, salvage: Salvage): number {
  if (!existsSync(salvage.from)) return 0;
  const source = openCopy(salvage, target.location() ?? '');
  try {
    if (source === null) return 0;
    copyMarks(target, source);
    salvageCalendars(target, source);
    salvagePlaybooks(target, source);
    salvageEdits(target, source);
    salvageViews(target, { source, isNewest: salvage.isNewest });
    return copyAll(target, source);
  } finally {
    source?.close();
    discardDatabase(salvage.copy);
  }
}
