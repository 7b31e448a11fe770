import type { ColumnTarget, ImportField } from '../../../shared/domain/importCalls/fields.ts';
import type { FileColumn } from '../../../shared/domain/importCalls/matchColumns.ts';
import type { HourForm } from '../../../shared/domain/importCalls/hourForm.ts';
import type { DateForm } from '../../../shared/domain/importCalls/readDate.ts';
import type { ImportProblem } from '../../../shared/ipc/imports.ts';
import type { EpochMs } from '../../../shared/lib/time.ts';
import type { CallId, CallResult } from '../../../shared/schemas/call.ts';
import type { DuplicateChoice, PastChoice } from '../../../shared/schemas/importFile.ts';
import type { CsvTable } from '../../importPorts.ts';

/** What the seller settled of one row. */
export type RowFix = {
  readonly cells: Readonly<Partial<Record<ImportField, string>>>;
  /** The most characters of a field that are kept. */
  readonly shortened: Readonly<Partial<Record<ImportField, number>>>;
  readonly isLeftOut: boolean;
  readonly isAccepted: boolean;
  readonly duplicate: DuplicateChoice | null;
};

export const NO_FIX: RowFix = {
  cells: {},
  shortened: {},
  isLeftOut: false,
  isAccepted: false,
  duplicate: null,
};

/** What the seller chose for the whole file. */
export type FileChoices = {
  readonly targets: readonly ColumnTarget[];
  /** Null while it is as detected. */
  readonly dateForm: DateForm | null;
  readonly hourForm: HourForm | null;
  readonly timeZone: string;
  /** Results by the key of their word. */
  readonly words: ReadonlyMap<string, CallResult | 'none'>;
  readonly past: PastChoice | null;
  readonly duplicates: DuplicateChoice | null;
};

/** A call that a row is like. */
export type Twin = {
  readonly id: CallId;
  readonly company: string;
  readonly startsAt: EpochMs;
  readonly timeZone: string;
  readonly hasNotes: boolean;
};

/** How a row stands, and no word of it: what it says is read again where it is needed. */
export type Standing =
  | { readonly kind: 'blank' | 'left-out' }
  | { readonly kind: 'problem'; readonly problems: readonly ImportProblem[] }
  | {
      readonly kind: 'read';
      readonly key: string;
      /** Of an own export. */
      readonly isExact: boolean;
      readonly twin: Twin | null;
      readonly isPast: boolean;
    };

export type ImportFile = { readonly fileName: string; readonly bytes: Uint8Array };

/** A file on its way in. Rows are counted from 0, without the headings. */
export type Session = {
  readonly file: ImportFile;
  readonly table: CsvTable;
  readonly columns: readonly FileColumn[];
  /** Of this computer, then of calls around now, the most frequent first. */
  readonly zonesAround: readonly string[];
  readonly choices: FileChoices;
  readonly fixes: Map<number, RowFix>;
  readonly standings: Standing[];
};

const HEADINGS = 1;
const FIRST_ROW_NUMBER = 2;

/** Whether the quotes of a row are as the rule has them. */
export const isBroken = ({ table }: Pick<Session, 'table'>, row: number): boolean =>
  table.broken.has(row + HEADINGS);

/** A row as a spreadsheet counts it. */
export const rowNumberOf = (row: number): number => row + FIRST_ROW_NUMBER;
export const rowOfNumber = (rowNumber: number): number => rowNumber - FIRST_ROW_NUMBER;
export const cellsAt = ({ table }: Pick<Session, 'table'>, row: number): readonly string[] =>
  table.rows.at(row + HEADINGS);
export const rowCount = ({ table }: Pick<Session, 'table'>): number => table.rows.count - HEADINGS;
