import type { BackupCall } from '../../../shared/schemas/backup.ts';
import type { StageFailure } from '../../../shared/ipc/data.ts';
import type { TableRow } from '../../dataPorts.ts';

/** What the thread that puts a history together is started with. */
export type StageTask = { readonly path: string; readonly schemaVersion: number };

/** Asked one after the other; the first one begins the history, `close` ends it. */
export type StageOrder =
  | { readonly kind: 'rows'; readonly rows: readonly TableRow[] }
  | { readonly kind: 'calls'; readonly calls: readonly BackupCall[] }
  | { readonly kind: 'close' };

export type StageAnswer = { readonly failure: StageFailure | null };
