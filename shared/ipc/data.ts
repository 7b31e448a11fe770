import { z } from 'zod';
import { ERASE_WORD } from '../lib/eraseWord.ts';
import type { Result } from '../lib/result.ts';
import type { EpochMs } from '../lib/time.ts';
import { request } from './define.ts';

/** `unchecked`: it opens, and was not read over yet. `newer`: a later Callside made it. */
export type BackupState = 'sound' | 'unchecked' | 'damaged' | 'newer';

export type StoredBackup = {
  readonly id: string;
  readonly at: EpochMs;
  /** `kept` is what a restore took the place of, `migration` what an update changed. */
  readonly kind: 'daily' | 'kept' | 'migration';
  readonly sizeBytes: number;
  /** Null when it cannot be read. */
  readonly callCount: number | null;
  readonly state: BackupState;
};

export type DataFacts = {
  readonly callCount: number;
  /** Commitments the clients made. */
  readonly promiseCount: number;
  /** What the seller promised. */
  readonly followUpCount: number;
  readonly sizeBytes: number;
};

export type DataState = DataFacts & {
  /** Where all of it lies, as a person writes it. */
  readonly folder: string;
  /** Newest first. */
  readonly backups: readonly StoredBackup[];
};

export type BackupFailure = 'DISK_FULL' | 'UNWRITABLE' | 'FAILING' | 'UNSOUND';

/** Why nothing may be replaced now. */
export type DataRefusal = 'CALL_LIVE' | 'STORAGE_HOLDING' | 'ALREADY_RUNNING';

/** `DAMAGED` is not what it was when it was made; `NOT_A_BACKUP` never was one. */
export type StageFailure = BackupFailure | 'DAMAGED' | 'NEWER_VERSION' | 'NOT_A_BACKUP' | 'GONE';

export type RestoreError = StageFailure | DataRefusal | 'CANCELLED';
export type DataExportError = DataRefusal | 'CANCELLED' | 'DISK_FULL' | 'UNWRITABLE';

/** What is ready to be put in the place of everything; nothing has changed yet. */
export type PreparedRestore = {
  readonly at: EpochMs;
  readonly callCount: number;
  readonly hasSettings: boolean;
};

/** What became of everything; told once, to the page that opens next. */
export type Replaced =
  | { readonly kind: 'restored'; readonly callCount: number; readonly undoId: string | null }
  | { readonly kind: 'erased' };

/** What is being done. `totalCount` is null while it is not known. */
export type DataProgress = {
  readonly step: 'exporting' | 'reading' | 'checking' | 'replacing';
  readonly doneCount: number;
  readonly totalCount: number | null;
};

const backupId = z.string().min(1).max(100);

export const dataRequests = {
  'data.state': request(z.void()).returns<DataState>(),
  'data.showFolder': request(z.void()).returns<null>(),
  'data.backUp': request(z.void()).returns<Result<StoredBackup, BackupFailure | DataRefusal>>(),
  /** Everything, as JSON, to a file the seller chooses. */
  'data.export': request(z.void()).returns<
    Result<{ readonly callCount: number; readonly path: string }, DataExportError>
  >(),
  'data.showExport': request(z.void()).returns<null>(),
  /** Ends an export, or the reading of a file. */
  'data.cancel': request(z.void()).returns<null>(),
  /** Reads a backup and makes it ready; null asks for a file. */
  'data.prepare': request(z.object({ id: backupId.nullable() }).readonly()).returns<
    Result<PreparedRestore, RestoreError>
  >(),
  /** Puts what was prepared in the place of everything; what there is now is kept as one more backup. */
  'data.restore': request(z.void()).returns<Result<null, RestoreError>>(),
  'data.discard': request(z.void()).returns<null>(),
  /** The backup that a restore left, put back at once. */
  'data.undo': request(z.object({ id: backupId }).readonly()).returns<Result<null, RestoreError>>(),
  'data.erase': request(z.object({ confirmation: z.literal(ERASE_WORD) }).readonly()).returns<
    Result<null, BackupFailure | DataRefusal>
  >(),
  'data.takeReplaced': request(z.void()).returns<Replaced | null>(),
};

export type DataEvents = {
  readonly 'data.changed': { readonly data: DataState };
  readonly 'data.progressed': DataProgress;
  /** Nothing that a page knows is true any more: it starts again. */
  readonly 'data.replaced': { readonly kind: Replaced['kind'] };
};
