import type { CsvRow } from '../shared/domain/csv/spreadsheet.ts';
import type { PlaybookStore } from './playbookPorts.ts';
import type { CsvForm, CsvSink, FileFailure, HistoryReader } from './ports.ts';

/** Rows as lines of RFC 4180: CRLF, every cell quoted. */
export type CsvLines = (rows: readonly CsvRow[]) => string;

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
  readonly playbooks: Pick<PlaybookStore, 'versions' | 'states' | 'uses'>;
  /** Calls met so far whose row was not as it was written. */
  damagedCount(): number;
  close(): void;
};
