import type { ImportFileError } from '../../../shared/ipc/imports.ts';
import type { CsvForm, CsvTable } from '../../importPorts.ts';

/** What the worker is given. */
export type CsvTask = { readonly bytes: Uint8Array; readonly form: CsvForm };

/** Rows arrive in parts, so that no single message holds up the main loop. */
export type CsvMessage =
  | { readonly kind: 'part'; readonly rows: CsvTable['rows'] }
  | { readonly kind: 'done'; readonly table: Omit<CsvTable, 'rows'> }
  | { readonly kind: 'failed'; readonly error: ImportFileError };

/** So many cells take some milliseconds to receive. */
export const CELLS_PER_PART = 20_000;
