import { open, stat, type FileHandle } from 'node:fs/promises';
import { basename } from 'node:path';
import { LARGEST_CSV_BYTES } from '../../../shared/lib/limits.ts';
import { err, ok } from '../../../shared/lib/result.ts';
import type { ImportFiles } from '../../importPorts.ts';

type Read = Awaited<ReturnType<ImportFiles['read']>>;

/** Shared, so that the thread that reads them needs no copy. */
async function firstBytes(file: FileHandle, size: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(new SharedArrayBuffer(size));
  let length = 0;
  while (length < size) {
    const { bytesRead } = await file.read(bytes, length, size - length, length);
    if (bytesRead === 0) break;
    length += bytesRead;
  }
  return bytes.subarray(0, length);
}

async function readSized(path: string): Promise<Read> {
  const info = await stat(path);
  // A pipe or a device may never end, and opening one may already wait for ever.
  if (!info.isFile()) return err('UNREADABLE');
  if (info.size > LARGEST_CSV_BYTES) return err('TOO_LARGE');
  const file = await open(path, 'r');
  try {
    const bytes = await firstBytes(file, info.size);
    const { size, mtimeMs } = await file.stat();
    // Somebody is still writing it: its last row may be half a row.
    if (size !== bytes.length || mtimeMs !== info.mtimeMs) return err('UNREADABLE');
    return ok({ fileName: basename(path), bytes });
  } finally {
    await file.close();
  }
}

/** Files that the user named, read whole and never written. */
export const createImportFiles = (): ImportFiles => ({
  read: (path) => readSized(path).catch(() => err('UNREADABLE')),
});
