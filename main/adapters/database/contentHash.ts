import { hash } from 'node:crypto';
import { CALL_COLUMNS, type RawCall, type RawValues } from './callColumns.ts';

const HEX_DIGITS_OF_64_BITS = 16;

const hashOf = (values: readonly unknown[]): string =>
  hash('sha256', JSON.stringify(values), 'hex').slice(0, HEX_DIGITS_OF_64_BITS);

/** 64 bits of SHA-256 over the values of a row in the order of its columns: tells damage, not forgery. */
export const contentHash = (row: RawCall): string => hashOf(CALL_COLUMNS.map((column) => row[column]));

export const isUndamaged = (row: RawCall): boolean => row.content_hash === contentHash(row);

/** The same of a row that was read as an array, its place first and its hash last: half the time. */
export const areUndamaged = (values: RawValues): boolean => values.at(-1) === hashOf(values.slice(1, -1));
