import { createReadStream } from 'node:fs';
import { open, rename, rm, type FileHandle } from 'node:fs/promises';
import { JSONParser } from '@streamparser/json';
import { err, ok } from '../../../shared/lib/result.ts';
import type { BackupFiles, JsonEntry, TextSink } from '../../dataPorts.ts';
import type { CsvFiles } from '../../ports.ts';

const MAGIC = Buffer.from('SQLite format 3\0', 'latin1');
/** Some 1 ms of parsing. */
const BYTES_AT_ONCE = 16_384;

function createSink(file: FileHandle, temporaryPath: string, path: string): TextSink {
  return {
    write: async (text) => {
      await file.appendFile(text, 'utf8');
    },
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

/** SECURITY: a stranger's file is read in small pieces, however long it is; only the values asked for are built. */
async function* entriesOf(path: string, paths: readonly string[]): AsyncGenerator<readonly JsonEntry[]> {
  let entries: JsonEntry[] = [];
  const parser = new JSONParser({ paths: [...paths], keepStack: false });
  parser.onValue = ({ value, key, stack }) => {
    const keys = [...stack.slice(1).map((step) => step.key), key].filter((step) => step !== undefined);
    entries.push({ keys, value });
  };
  for await (const bytes of createReadStream(path, { highWaterMark: BYTES_AT_ONCE })) {
    parser.write(bytes as Uint8Array);
    if (entries.length > 0) yield entries;
    entries = [];
  }
  if (!parser.isEnded) parser.end();
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
