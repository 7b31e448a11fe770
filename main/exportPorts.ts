import type { CsvForm } from '../shared/domain/csv/csvLines.ts';
import type { RowNames } from '../shared/domain/csv/profiles/exportProfile.ts';
import type { ExportOrder } from '../shared/schemas/export.ts';
import type { PlaybookStore } from './playbookPorts.ts';
import type { CsvSink, FileFailure, HistoryReader } from './ports.ts';

/** Some lines of a table, in UTF-8; the bytes are the reader's until it asks for the next part. */
export type CsvPart = { readonly lines: Uint8Array<ArrayBuffer>; readonly callCount: number };

/**
 * The logged calls of an order, oldest first, as the history is at the start; in parts, so that never all are in memory.
 * Throws when they cannot be read.
 */
export type CsvParts = (order: ExportOrder, names: RowNames) => AsyncIterable<CsvPart>;

export type Clipboard = {
  write(text: string): Promise<void>;
};

/** Standard output, for CSV and nothing else. */
export type CsvOutput = {
  open(form: CsvForm): Promise<CsvSink>;
  /** `CLOSED`: whoever read it has enough. */
  reasonOf(error: unknown): FileFailure | 'CLOSED';
};

/** A history that is only read, beside an app that may be writing it. */
export type ReadableHistory = {
  readonly history: HistoryReader;
  readonly parts: CsvParts;
  readonly playbooks: Pick<PlaybookStore, 'versions' | 'states' | 'uses'>;
  /** Calls met so far whose row was not as it was written. */
  damagedCount(): number;
  close(): void;
};
