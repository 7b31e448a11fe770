import type { CsvRow } from '../shared/domain/csv/spreadsheet.ts';

/** Rows as lines of RFC 4180: CRLF, every cell quoted. */
export type CsvLines = (rows: readonly CsvRow[]) => string;

export type Clipboard = {
  write(text: string): Promise<void>;
};
