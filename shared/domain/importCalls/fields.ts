import type { IMPORT_FIELDS } from '../../lib/importFields.ts';

export type ImportField = (typeof IMPORT_FIELDS)[number];

/** What becomes of a column. Null: nobody has said yet. */
export type ColumnTarget = ImportField | 'leave-out' | null;

/** The cells of one row under their fields, the guard against formulas taken off. */
export type FieldCells = Readonly<Partial<Record<ImportField, string>>>;
