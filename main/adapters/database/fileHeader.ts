import { closeSync, openSync, readSync, statSync, truncateSync, writeSync } from 'node:fs';

/** https://sqlite.org/fileformat.html, "The Database Header" */
const HEADER_BYTES = 100;
const MAGIC = Buffer.from('SQLite format 3\0', 'latin1');
const OFFSET = { pageSize: 16, pageCount: 28, freePages: 32, version: 60 };
const FREE_PAGES_BYTES = 8;
/** A header that asks for more is not believed. */
const LARGEST_MENDED_BYTES = 4_000_000_000;
/** A page size of 65,536 does not fit its two bytes and is written as 1. */
const LARGEST_PAGE = { written: 1, bytes: 65_536 };

export type FileHeader = {
  readonly sizeBytes: number;
  readonly isSqlite: boolean;
  /** `user_version` as of the last checkpoint. */
  readonly version: number;
  readonly pageSizeBytes: number;
  readonly pageCount: number;
};

function firstBytes(path: string): Buffer {
  const bytes = Buffer.alloc(HEADER_BYTES);
  const file = openSync(path, 'r');
  try {
    readSync(file, bytes, 0, HEADER_BYTES, 0);
    return bytes;
  } finally {
    closeSync(file);
  }
}

/** What a database file says of itself, read without SQLite and so without touching it. Null: no such file. */
export function readHeader(path: string): FileHeader | null {
  const sizeBytes = statSync(path, { throwIfNoEntry: false })?.size;
  if (sizeBytes === undefined) return null;
  const bytes = firstBytes(path);
  const pageSize = bytes.readUInt16BE(OFFSET.pageSize);
  return {
    sizeBytes,
    isSqlite: bytes.subarray(0, MAGIC.length).equals(MAGIC),
    version: bytes.readUInt32BE(OFFSET.version),
    pageSizeBytes: pageSize === LARGEST_PAGE.written ? LARGEST_PAGE.bytes : pageSize,
    pageCount: bytes.readUInt32BE(OFFSET.pageCount),
  };
}

export type MendedFrom = {
  /** A sound database made by this app. */
  readonly template: string;
  /** The version that the damaged file is taken to have. */
  readonly version: number;
};

/**
 * Makes a damaged copy one that SQLite will look at: a lost header is taken from `template`, a file cut short
 * gets back its length in zeros. What it then finds must be checked row by row.
 */
export function mendHeader(copy: string, from: MendedFrom): void {
  const header = readHeader(copy);
  if (header === null || header.sizeBytes === 0) return;
  if (header.isSqlite) lengthen(copy, header);
  else giveHeader(copy, header, from);
}

function giveHeader(copy: string, header: FileHeader, { template, version }: MendedFrom): void {
  const bytes = firstBytes(template);
  const pages = Math.floor(header.sizeBytes / bytes.readUInt16BE(OFFSET.pageSize));
  bytes.writeUInt32BE(pages, OFFSET.pageCount);
  bytes.writeUInt32BE(version, OFFSET.version);
  bytes.fill(0, OFFSET.freePages, OFFSET.freePages + FREE_PAGES_BYTES);
  overwrite(copy, bytes);
}

function lengthen(copy: string, { sizeBytes, pageSizeBytes, pageCount }: FileHeader): void {
  const wholeBytes = Math.min(pageSizeBytes * pageCount, LARGEST_MENDED_BYTES);
  if (wholeBytes > sizeBytes) truncateSync(copy, wholeBytes);
}

function overwrite(path: string, bytes: Buffer): void {
  const file = openSync(path, 'r+');
  try {
    writeSync(file, bytes, 0, bytes.length, 0);
  } finally {
    closeSync(file);
  }
}
