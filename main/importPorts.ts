import type { ImportFileError } from '../shared/ipc/imports.ts';
import type { Result } from '../shared/lib/result.ts';
import type { EpochMs } from '../shared/lib/time.ts';
import type { Call, CallId } from '../shared/schemas/call.ts';
import type { CsvDelimiter, CsvEncoding } from '../shared/schemas/importFile.ts';

/** How a file is to be read; null is for what is found out. */
export type CsvForm = { readonly encoding: CsvEncoding | null; readonly delimiter: CsvDelimiter | null };

/** Every row, the headings first; blank rows are kept, so that the row n stands at n - 1. */
export type CsvRows = {
  readonly count: number;
  /** Made anew each time: to keep the texts of all rows would take many times the memory of the file. */
  readonly at: (place: number) => readonly string[];
};

export type CsvTable = {
  readonly encoding: CsvEncoding;
  readonly delimiter: CsvDelimiter;
  readonly rows: CsvRows;
  /** Rows, by their place in `rows`, that hold a quote that is never closed, or text behind one. */
  readonly broken: ReadonlySet<number>;
};

/** Reads CSV off the main thread, within limits of size, count and time. */
export type CsvReader = {
  read(bytes: Uint8Array, form: CsvForm): Promise<Result<CsvTable, ImportFileError>>;
  dispose(): void;
};

/** Files that the user named. */
export type ImportFiles = {
  read(
    path: string,
  ): Promise<Result<{ readonly fileName: string; readonly bytes: Uint8Array }, 'UNREADABLE' | 'TOO_LARGE'>>;
};

export type ImportDialog = {
  /** The path of the file that the user chose, null when closed. */
  chooseCsv(title: string): Promise<string | null>;
};

/** A call as it was before an import; `deletedAt` is null while it was there for everybody. */
export type VersionBefore = { readonly call: Call; readonly deletedAt: EpochMs | null };

/** A call as an import wrote it. */
export type ImportedCall = {
  readonly id: CallId;
  /** Null for a call that was not there. */
  readonly before: VersionBefore | null;
  /** Tells whether the call is still as it was written. */
  readonly mark: string;
};

/** What takes an import back. */
export type Imported = readonly ImportedCall[];

export type WriteWatch = {
  /** Asked until the last moment: from then on the import can be taken back only. */
  readonly isCancelled: () => boolean;
  readonly onWritten: (doneCount: number) => void;
};

/**
 * Writes calls of a file, all of them or none, and takes them back to the letter, beside the main thread. What a call
 * was goes to the edit log as for any change of it.
 */
export type ImportWriter = {
  /** Whether no call has this id; `removed`: one had it, and can have it again. */
  standing(id: CallId): 'free' | 'present' | 'removed';
  /**
   * One transaction; calls that were removed come back. Calls are taken some at a time, as they are written. Rejects,
   * with nothing written, when one is unsound.
   */
  write(calls: Iterable<Call>, watch: WriteWatch): Promise<Result<Imported, 'CANCELLED' | 'NOT_SAVED'>>;
  /** One transaction: what was added is gone, what was changed is as before. Calls changed since are left, and named. */
  takeBack(imported: Imported): Promise<Result<readonly CallId[], 'NOT_SAVED'>>;
};

/** Copies the history before it is changed; false when there is no sound copy. */
export type BackUpFirst = () => Promise<boolean>;
