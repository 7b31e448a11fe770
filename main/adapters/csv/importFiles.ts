import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { LARGEST_CSV_BYTES } from '../../../shared/lib/limits.ts';
import { err, ok } from '../../../shared/lib/result.ts';
import type { ImportFiles } from '../../importPorts.ts';

type Read = Awaited<ReturnType<ImportFiles['read']>>;

async function readSized(path: string): Promise<Read> {
  const info = await stat(path);
  // A pipe or a device may never end, and opening one may already wait for ever.
  if (!info.isFile()) return err('UNREADABLE');
  if (info.size > LARGEST_CSV_BYTES) return err('TOO_LARGE');
  const chunks: Buffer[] = [];
  // One byte more than allowed is asked for, since a file may grow meanwhile.
  const stream: AsyncIterable<Buffer> = createReadStream(path, { end: LARGEST_CSV_BYTES });
  for await (const chunk of stream) chunks.push(chunk);
  const bytes = Buffer.concat(chunks);
  return bytes.length > LARGEST_CSV_BYTES ? err('TOO_LARGE') : ok({ fileName: basename(path), bytes });
}

/** Files that the user named, read whole and never written. */
export const createImportFiles = (): ImportFiles => ({
  read: (path) => readSized(path).catch(() => err('UNREADABLE')),
});
