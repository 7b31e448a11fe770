import type { BackupFailure, StageFailure } from '../../../shared/ipc/data.ts';
import { isSqliteError, storageFailureOf } from '../database/storageFailure.ts';

const FAILURES = {
  'disk-full': 'DISK_FULL',
  'read-only': 'UNWRITABLE',
  busy: 'FAILING',
  failing: 'FAILING',
} as const;

/** What a disk that does not comply comes to; every other error is thrown on. */
export function failureOf(error: unknown): BackupFailure {
  const reason = storageFailureOf(error);
  if (reason === null) throw error;
  return FAILURES[reason];
}

/** Of reading what somebody else may have made: whatever SQLite stumbles over is the fault of that. */
export function stageFailureOf(error: unknown): StageFailure {
  return storageFailureOf(error) === null && isSqliteError(error) ? 'DAMAGED' : failureOf(error);
}
