import {
  BACKUP_FORMAT,
  BACKUP_VERSION,
  type BackupCall,
  type BackupHeader,
} from '../../../shared/schemas/backup.ts';
import type { DataSnapshot, TableRow } from '../../dataPorts.ts';

/** A piece of the file, and how many calls are in it. */
export type BackupPiece = { readonly text: string; readonly callCount: number };

type Head = Pick<BackupHeader, 'madeAt' | 'settings'>;

const piece = (text: string, callCount = 0): BackupPiece => ({ text, callCount });

function headText({ madeAt, settings }: Head, schemaVersion: number): string {
  const head = { format: BACKUP_FORMAT, version: BACKUP_VERSION, schemaVersion, madeAt, settings };
  return JSON.stringify(head).slice(0, -1);
}

/** Rows come table by table, and each table is opened once. */
function* tablesText(slices: Iterable<readonly TableRow[]>): Generator<BackupPiece> {
  const begun = new Set<string>();
  const asText = ({ table, row }: TableRow): string => {
    const lead = begun.size === 0 ? '' : '\n],\n';
    const before = begun.has(table) ? ',\n' : `${lead}${JSON.stringify(table)}:[\n`;
    begun.add(table);
    return `${before}${JSON.stringify(row)}`;
  };
  for (const rows of slices) yield piece(rows.map(asText).join(''));
  if (begun.size > 0) yield piece('\n]');
}

function* callsText(slices: Iterable<readonly BackupCall[]>): Generator<BackupPiece> {
  let before = '\n';
  for (const calls of slices) {
    if (calls.length === 0) continue;
    yield piece(`${before}${calls.map((call) => JSON.stringify(call)).join(',\n')}`, calls.length);
    before = ',\n';
  }
}

/**
 * Everything as one JSON document, piece by piece, a record a line. Tables stand before the calls, and the number
 * of calls at the very end, so that a file that was cut short cannot pass for a whole one.
 */
export function* backupText(snapshot: DataSnapshot, head: Head): Generator<BackupPiece> {
  let callCount = 0;
  yield piece(`${headText(head, snapshot.schemaVersion)},\n"tables":{\n`);
  yield* tablesText(snapshot.rows());
  yield piece('\n},\n"calls":[');
  for (const calls of callsText(snapshot.calls())) {
    callCount += calls.callCount;
    yield calls;
  }
  yield piece(`\n],\n"callCount":${callCount}}\n`);
}
