import type { ImportField } from './fields.ts';

/** Why a row is no call yet. `text` is what stands in the cell. */
export type RowProblem =
  | { readonly code: 'DATE_MISSING' }
  | { readonly code: 'DATE_UNREADABLE'; readonly field: ImportField; readonly text: string }
  /** The month has fewer days; `suggestion` is the cell with its last one. */
  | {
      readonly code: 'NO_SUCH_DAY';
      readonly field: ImportField;
      readonly text: string;
      readonly month: number;
      readonly dayCount: number;
      readonly suggestion: string;
    }
  | { readonly code: 'TIME_UNREADABLE'; readonly field: ImportField; readonly text: string }
  | { readonly code: 'LENGTH_UNREADABLE'; readonly field: ImportField; readonly text: string }
  | { readonly code: 'COMPANY_MISSING'; readonly contact: string }
  | { readonly code: 'NOT_A_CHOICE'; readonly field: ImportField; readonly text: string }
  | { readonly code: 'RESULT_UNKNOWN'; readonly text: string }
  | {
      readonly code: 'TOO_LONG';
      readonly field: ImportField;
      readonly length: number;
      readonly most: number;
    };
