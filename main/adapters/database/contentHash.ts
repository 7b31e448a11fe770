import { hash } from 'node:crypto';
import { CALL_COLUMNS, type RawCall } from './callColumns.ts';

const HEX_DIGITS_OF_64_BITS = 16;

/** 64 bits of SHA-256 over the values of a row in the order of its columns: tells damage, not forgery. */
export function contentHash(row: RawCall): string {
  const canonical = JSON.stringify(CALL_COLUMNS.map((column) => row[column]));
  return hash('sha256', canonical, 'hex').slice(0, HEX_DIGITS_OF_64_BITS);
}

export const isUndamaged = (row: RawCall): boolean => row.content_hash === contentHash(row);
