import { CsvError, parse, type Info } from 'csv-parse/sync';
import { MOST_CSV_COLUMNS, MOST_CSV_ROWS } from '../../../../shared/lib/limits.ts';
import { err, ok, type Result } from '../../../../shared/lib/result.ts';

export type ParsedRows = { readonly rows: string[][]; readonly broken: Set<number> };
export type ParseError = 'TOO_MANY_ROWS' | 'TOO_MANY_COLUMNS' | 'TOO_HARD_TO_READ';

/** Quotes that are never closed: each makes the rest of the file be read once more. */
const MOST_BROKEN = 100;
const LINE_END = /\r\n|\n|\r/u;
const SIGNS_BEHIND_QUOTE = /"(?:[^"]|"")*"[^\S\r\n]*[^\s"]/u;

export { SIGNS_BEHIND_QUOTE };
