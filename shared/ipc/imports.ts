import { z } from 'zod';
import type { ColumnTarget, ImportField } from '../domain/importCalls/fields.ts';
import type { HourFormEvidence } from '../domain/importCalls/hourForm.ts';
import type { DateFormEvidence } from '../domain/importCalls/readDate.ts';
import type { RowProblem } from '../domain/importCalls/rowProblem.ts';
import { IMPORT_FIELDS } from '../lib/importFields.ts';
import { LARGEST_CSV_BYTES, MOST_CSV_COLUMNS } from '../lib/limits.ts';
import type { Result } from '../lib/result.ts';
import type { EpochMs } from '../lib/time.ts';
import { resultSchema, type CallResult } from '../schemas/call.ts';
import {
  csvDelimiterSchema,
  csvEncodingSchema,
  dateFormSchema,
  duplicateChoiceSchema,
  hourFormSchema,
  pastChoiceSchema,
  type CsvDelimiter,
  type CsvEncoding,
  type DuplicateChoice,
  type PastChoice,
} from '../schemas/importFile.ts';
import { request } from './define.ts';

/** Why a file is not read at all. */
export type ImportFileError =
  | 'UNREADABLE'
  | 'TOO_LARGE'
  | 'EMPTY'
  | 'NO_ROWS'
  | 'TOO_MANY_ROWS'
  | 'TOO_MANY_COLUMNS'
  | 'TOO_HARD_TO_READ';

export type ImportColumn = {
  readonly heading: string;
  /** Cells that are not blank. */
  readonly samples: readonly string[];
  readonly target: ColumnTarget;
};

/** What keeps a row from being a call; those of the row alone, and those that show beside other calls. */
export type ImportProblem =
  | Exclude<RowProblem, { readonly code: 'COMPANY_MISSING' }>
  /** `suggestion`: the company that this contact was with last. */
  | { readonly code: 'COMPANY_MISSING'; readonly contact: string; readonly suggestion: string | null }
  | { readonly code: 'TOO_MANY_CELLS'; readonly text: string }
  | { readonly code: 'BROKEN_QUOTES'; readonly text: string }
  /** In Callside already. */
  | {
      readonly code: 'DUPLICATE';
      readonly company: string;
      readonly startsAt: EpochMs;
      readonly timeZone: string;
      readonly hasNotes: boolean;
    }
  /** The same call as in an earlier row. */
  | { readonly code: 'TWIN'; readonly otherRowNumber: number };

export type ImportRow = {
  /** As a spreadsheet counts: the headings are row 1. */
  readonly rowNumber: number;
  readonly problem: ImportProblem;
};

export type ImportPreview = {
  readonly rowNumber: number;
  readonly startsAt: EpochMs;
  readonly timeZone: string;
  readonly company: string;
  readonly what: string;
  readonly result: CallResult | null;
};

/** A word of the result column. `result` is null while nobody has said what it means. */
export type ImportWord = {
  readonly word: string;
  readonly rowCount: number;
  readonly result: CallResult | 'none' | null;
};

export type ImportView = {
  readonly fileName: string;
  readonly encoding: CsvEncoding;
  readonly delimiter: CsvDelimiter;
  readonly columns: readonly ImportColumn[];
  readonly dateForm: DateFormEvidence & { readonly isChosen: boolean };
  readonly hourForm: HourFormEvidence & { readonly isChosen: boolean };
  readonly timeZone: string;
  /** Whether a row says neither zone nor offset. */
  readonly needsTimeZone: boolean;
  /** The likely ones: of this computer, of other rows, of calls around now. */
  readonly zonesInUse: readonly string[];
  /** Words of the result column, the most frequent first. */
  readonly words: readonly ImportWord[];
  /** Calls of the past without a result. */
  readonly past: { readonly rowCount: number; readonly choice: PastChoice | null };
  readonly duplicates: { readonly rowCount: number; readonly choice: DuplicateChoice | null };
  readonly preview: ImportPreview | null;
  readonly counts: {
    readonly rows: number;
    /** Rows that will be imported as it stands. */
    readonly ready: number;
    readonly toSettle: number;
    readonly leftOut: number;
    readonly columnsToChoose: number;
  };
  readonly missing: readonly ('date' | 'company')[];
  /** The first of the rows to look at. */
  readonly rows: readonly ImportRow[];
  readonly canImport: boolean;
};

export type ImportState =
  | { readonly kind: 'none' }
  | { readonly kind: 'reading'; readonly fileName: string }
  | { readonly kind: 'failed'; readonly fileName: string; readonly error: ImportFileError }
  | { readonly kind: 'columns'; readonly view: ImportView }
  | {
      readonly kind: 'importing';
      readonly fileName: string;
      readonly step: 'preparing' | 'backup' | 'writing';
      readonly doneCount: number;
      readonly totalCount: number;
    };

export type ImportDone = {
  readonly addedCount: number;
  readonly updatedCount: number;
  /** Rows that were left out or skipped. */
  readonly leftOutCount: number;
};

/** `leftCount`: calls that were changed since the import, and are left as they are. */
export type ImportUndone = { readonly leftCount: number };

export type ImportRunError = 'NOT_READY' | 'CANCELLED' | 'NO_BACKUP' | 'NOT_SAVED';

/** One difference between a call and the row that is the same call. */
export type ImportDifference = {
  readonly field: ImportField;
  readonly yours: string;
  readonly theirs: string;
};

/** The most rows to look at that a page is sent. */
export const MOST_ROWS_SHOWN = 200;

const fieldSchema = z.enum(IMPORT_FIELDS);
const cellSchema = z.string().max(2_000);
const rowSchema = z.number().int().min(2);

export const importChoiceSchema = z
  .object({
    encoding: csvEncodingSchema,
    delimiter: csvDelimiterSchema,
    column: z
      .object({
        index: z
          .number()
          .int()
          .min(0)
          .max(MOST_CSV_COLUMNS - 1),
        target: z.union([fieldSchema, z.literal('leave-out')]),
      })
      .readonly(),
    dateForm: dateFormSchema,
    hourForm: hourFormSchema,
    timeZone: z.string().min(1).max(100),
    word: z
      .object({ word: z.string().max(200), result: z.union([resultSchema, z.literal('none')]) })
      .readonly(),
    past: pastChoiceSchema,
    duplicates: duplicateChoiceSchema,
  })
  .partial()
  .readonly();

export const importFixSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('leave-out') }).readonly(),
  /** The cell of a field is to be this instead. */
  z.object({ kind: z.literal('use'), field: fieldSchema, text: cellSchema }).readonly(),
  /** As much of the cell as a call can hold. */
  z.object({ kind: z.literal('shorten'), field: fieldSchema, most: z.number().int().min(1) }).readonly(),
  /** Surplus cells are dropped; a call like one in an earlier row is added all the same. */
  z.object({ kind: z.literal('accept') }).readonly(),
  z.object({ kind: z.literal('duplicate'), choice: duplicateChoiceSchema }).readonly(),
]);

export type ImportChoice = z.infer<typeof importChoiceSchema>;
export type ImportFix = z.infer<typeof importFixSchema>;

export const importRequests = {
  'import.state': request(z.void()).returns<ImportState>(),
  /** Asks for a file; false when the dialog was closed. */
  'import.chooseFile': request(z.void()).returns<boolean>(),
  'import.openDropped': request(
    z
      .object({
        fileName: z.string().max(1_000),
        bytes: z.instanceof(Uint8Array).refine((bytes) => bytes.byteLength <= LARGEST_CSV_BYTES),
      })
      .readonly(),
  ).returns<null>(),
  'import.choose': request(importChoiceSchema).returns<ImportState>(),
  'import.settle': request(
    z.object({ rowNumber: rowSchema, fix: importFixSchema }).readonly(),
  ).returns<ImportState>(),
  /** Leaves out every row that still has a problem. */
  'import.leaveOutAll': request(z.void()).returns<ImportState>(),
  /** Brings back what was left out and settled by hand. */
  'import.settleAgain': request(z.void()).returns<ImportState>(),
  'import.compare': request(z.object({ rowNumber: rowSchema }).readonly()).returns<
    readonly ImportDifference[]
  >(),
  'import.run': request(z.void()).returns<Result<ImportDone, ImportRunError>>(),
  /** Stops what is under way; otherwise lets go of the file. */
  'import.cancel': request(z.void()).returns<null>(),
  /** Takes the last import back in one transaction; refused when that cannot be done any more. */
  'import.undo': request(z.void()).returns<Result<ImportUndone, 'NOT_UNDONE'>>(),
};

export type ImportEvents = { readonly 'import.changed': { readonly state: ImportState } };
