import type { StorageState } from '../../../shared/schemas/notice.ts';

/** Why a write did not reach the disk although the call itself is sound. */
export type StorageFailure = Extract<StorageState, { readonly state: 'holding' }>['reason'];

/** Primary result codes, https://sqlite.org/rescode.html. */
const FAILURE_OF_CODE: ReadonlyMap<number, StorageFailure> = new Map([
  [5, 'busy'],
  [6, 'busy'],
  [8, 'read-only'],
  [10, 'failing'],
  [13, 'disk-full'],
  [14, 'failing'],
]);
const CORRUPTION = new Set([11, 26]);

const FAILURE_OF_ERRNO: ReadonlyMap<string, StorageFailure> = new Map([
  ['ENOSPC', 'disk-full'],
  ['EDQUOT', 'disk-full'],
  ['EROFS', 'read-only'],
  ['EACCES', 'read-only'],
  ['EPERM', 'read-only'],
  ['ENOTDIR', 'read-only'],
  ['EBUSY', 'busy'],
  ['EIO', 'failing'],
]);

function codeOf(error: unknown): { readonly sqlite: number | null; readonly system: string } {
  if (!(error instanceof Error)) return { sqlite: null, system: '' };
  const { errcode, code } = error as { readonly errcode?: unknown; readonly code?: unknown };
  const isSqlite = code === 'ERR_SQLITE_ERROR' && typeof errcode === 'number';
  return { sqlite: isSqlite ? errcode & 0xff : null, system: typeof code === 'string' ? code : '' };
}

/** Names a failure of the disk, of a lock or of permissions; null for every other error. */
export function storageFailureOf(error: unknown): StorageFailure | null {
  const { sqlite, system } = codeOf(error);
  return (sqlite === null ? FAILURE_OF_ERRNO.get(system) : FAILURE_OF_CODE.get(sqlite)) ?? null;
}

export const isSqliteError = (error: unknown): boolean => codeOf(error).sqlite !== null;

const READONLY_ROLLBACK = 776;

/** A process was killed in a transaction: a connection that only reads waits for one that takes it back. */
export const isHalfWritten = (error: unknown): boolean =>
  isSqliteError(error) && (error as { readonly errcode?: unknown }).errcode === READONLY_ROLLBACK;

/** The file is no sound database. A lock, a full disk or missing rights are never taken for that. */
export function isCorruption(error: unknown): boolean {
  const { sqlite } = codeOf(error);
  return sqlite !== null && CORRUPTION.has(sqlite);
}

/** Whether the disk took what was to be done; what it did not take is left to a better day of it, or to the asker. */
export function unlessDiskFails(work: () => void): boolean {
  try {
    work();
    return true;
  } catch (error) {
    if (storageFailureOf(error) === null) throw error;
    return false;
  }
}
