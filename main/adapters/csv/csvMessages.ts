import type { ImportFileError } from '../../../shared/ipc/imports.ts';
import type { Result } from '../../../shared/lib/result.ts';
import type { CsvForm, CsvTable } from '../../importPorts.ts';
import type { PackedRows } from './packedRows.ts';

/** What the worker is given. */
export type CsvTask = { readonly bytes: Uint8Array; readonly form: CsvForm };

/** A table as it comes from its thread. */
export type PackedTable = Omit<CsvTable, 'rows'> & { readonly rows: PackedRows };

/** What the worker answers. */
export type CsvMessage = Result<PackedTable, ImportFileError>;
