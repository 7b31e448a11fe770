import { createReadStream } from 'node:fs';
import { open, rename, rm, type FileHandle } from 'node:fs/promises';
import { err, ok } from '../../../shared/lib/result.ts';
import type { BackupFiles, JsonEntry, TextSink } from '../../dataPorts.ts';
import type { CsvFiles } from '../../ports.ts';
import { createJsonSplitter } from './jsonSplitter.ts';

const MAGIC = Buffer.from('SQLite format 3\0', 'latin1');
/** Some 1 ms of parsing. */
const BYTES_AT_ONCE = 16_384;
const WRITTEN_AT_ONCE = 65_536;

/** Writes text through one buffer: a buffer for each piece would pile up faster than it is let go. */
function createTextWriter(file: FileHandle): TextSink['write'] {
  const encoder = new TextEncoder();
  const bytes = new Uint8Array(WRITTEN_AT_ONCE);
  return async (text) => {
    for (let from = 0; from < text.length;) {
      const { read, written } = encoder.encodeInto(text.slice(from, from + WRITTEN_AT_ONCE), bytes);
      await file.appendFile(bytes.subarray(0, written));
      from += read;
    }
  };
}

function createSink(file: FileHandle, temporaryPath: string, path: string): TextSink {
  return {
    write: createTextWriter(file),
    finish: async () => {
      await file.sync();
      await file.close();
      await rename(temporaryPath, path);
    },
    discard: async () => {
      await file.close().catch(() => undefined);
      await rm(temporaryPath, { force: true });
    },
  };
}

async function firstBytes(path: string): Promise<Buffer | null> {
  try {
    const file = await open(path, 'r');
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(MAGIC.length), 0, MAGIC.length, 0);
      return buffer.subarray(0, bytesRead);
    } finally {
      await file.close();
    }
  } catch {
    return null;
  }
}

/** SECURITY: a stranger's file is read in small pieces, however long it is; a byte that is no UTF-8 ends it. */
async function* entriesOf(
  path: string,
  isOpened: (keys: readonly (string | number)[]) => boolean,
): AsyncGenerator<readonly JsonEntry[]> {
  let entries: JsonEntry[] = [];
  const splitter = createJsonSplitter({ isOpened, onValue: (entry) => void entries.push(entry) });
  // A mark at the start of a value is part of it; the decoder takes only that of the file away.
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for await (const bytes of createReadStream(path, { highWaterMark: BYTES_AT_ONCE })) {
    splitter.write(decoder.decode(bytes as Uint8Array, { stream: true }));
    if (entries.length > 0) yield entries;
    entries = [];
  }
  splitter.write(decoder.decode());
  splitter.end();
}

/** Backups as files of the seller's: written beside their name first, read piece by piece. */
export const createBackupFiles = ({ reasonOf }: Pick<CsvFiles, 'reasonOf'>): BackupFiles => ({
  reasonOf,
  async create(path) {
    const temporaryPath = `${path}.part`;
    try {
      // SECURITY: only the user can read what clients said.
      return ok(createSink(await open(temporaryPath, 'w', 0o600), temporaryPath, path));
    } catch (error) {
      return err(reasonOf(error));
    }
  },
  async kindOf(path) {
    const bytes = await firstBytes(path);
    if (bytes === null) return null;
    return bytes.equals(MAGIC) ? 'database' : 'text';
  },
  entries: entriesOf,
});
