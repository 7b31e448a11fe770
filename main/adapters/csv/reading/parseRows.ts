import { CsvError, parse } from 'csv-parse/sync';
import { MOST_CSV_COLUMNS, MOST_CSV_ROWS } from '../../../../shared/lib/limits.ts';
import { err, ok, type Result } from '../../../../shared/lib/result.ts';
import { createRowPacker, type PackedRows, type RowPacker } from '../packedRows.ts';

export type ParsedRows = {
  readonly rows: PackedRows;
  readonly broken: ReadonlySet<number>;
};
export type ParseError = 'TOO_MANY_ROWS' | 'TOO_MANY_COLUMNS' | 'TOO_HARD_TO_READ';

/** Quotes that are never closed: each makes the rest of the file be read once more. */
const MOST_UNCLOSED = 20;
const LINE = /^([^\r\n]*)(?:\r\n|\n|\r|$)/u;
/** A line is never longer than this where it has to be taken by itself. */
const LONGEST_LINE = 1_000_000;

type Reading = { readonly rows: RowPacker; readonly broken: Set<number> };

/** Whether a cell that begins with a quote was written as the rule has it. */
function isWellQuoted(cell: string, written: string): boolean {
  return written.includes(`"${cell.replaceAll('"', '""')}"`);
}

const hasStrayQuote = (row: readonly string[], written: () => string): boolean =>
  row.some((cell) => cell.startsWith('"') && !isWellQuoted(cell, written()));

/** Reads as many rows as there are up to a quote that is never closed; returns how many bytes that took. */
function readSome(bytes: Buffer, delimiter: string, { rows, broken }: Reading): number {
  let readBytes = 0;
  const onRecord = (row: string[], context: { readonly bytes: number }): null => {
    const from = readBytes;
    readBytes = context.bytes;
    if (hasStrayQuote(row, () => bytes.toString('utf8', from, readBytes))) broken.add(rows.addedCount());
    rows.add(row);
    return null;
  };
  try {
    parse(bytes, {
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      relax_quotes: true,
      // One more than allowed, and the headings.
      to: MOST_CSV_ROWS + 2,
      on_record: onRecord,
    });
    return bytes.length;
  } catch (error) {
    if (error instanceof CsvError && error.code === 'CSV_QUOTE_NOT_CLOSED') return readBytes;
    throw error;
  }
}

/** Takes the line with the open quote as a row of its own, cut at every sign. */
function takeLine(bytes: Buffer, delimiter: string, { rows, broken }: Reading): number {
  const text = bytes.toString('utf8', 0, LONGEST_LINE);
  const [whole, line = ''] = LINE.exec(text) ?? [''];
  broken.add(rows.addedCount());
  rows.add(line.split(delimiter));
  return Buffer.byteLength(whole);
}

/** The rows of a CSV text. A quote that is never closed costs its own line and not the rest of the file. */
export function parseRows(bytes: Buffer, delimiter: string): Result<ParsedRows, ParseError> {
  const reading: Reading = { rows: createRowPacker(), broken: new Set() };
  let rest = bytes;
  for (let unclosed = 0; rest.length > 0; unclosed += 1) {
    if (unclosed > MOST_UNCLOSED) return err('TOO_HARD_TO_READ');
    rest = rest.subarray(readSome(rest, delimiter, reading));
    if (rest.length > 0) rest = rest.subarray(takeLine(rest, delimiter, reading));
  }
  const rows = reading.rows.packed();
  if (rows.count > MOST_CSV_ROWS + 1) return err('TOO_MANY_ROWS');
  if (rows.columnCount > MOST_CSV_COLUMNS) return err('TOO_MANY_COLUMNS');
  return ok({ rows, broken: reading.broken });
}
