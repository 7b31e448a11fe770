import { randomUUID } from 'node:crypto';
import { open, rename, rm, stat, type FileHandle } from 'node:fs/promises';
import { firstLine, toLines } from '../../../shared/domain/csv/csvLines.ts';
import { err, ok } from '../../../shared/lib/result.ts';
import type { CsvFiles, CsvSink, FileFailure } from '../../ports.ts';

const FULL = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);
// SECURITY: only the user can read what clients said.
const PRIVATE_FILE = 0o600;

function reasonOf(error: unknown): FileFailure {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  return typeof code === 'string' && FULL.has(code) ? 'DISK_FULL' : 'UNWRITABLE';
}

type Target = { readonly file: FileHandle; readonly temporaryPath: string | null; readonly path: string };

const BYTES_OF_SYNC = 2 ** 25;

/** Has the disk take what was written while more is made, so that nobody waits for all of it at the end. */
function createSync(file: FileHandle) {
  let waitingBytes = 0;
  let syncing = Promise.resolve();
  return {
    wrote: async (bytes: number): Promise<void> => {
      waitingBytes += bytes;
      if (waitingBytes < BYTES_OF_SYNC) return;
      waitingBytes = 0;
      await syncing;
      syncing = file.datasync();
      // Whoever waits for it hears of it.
      syncing.catch(() => undefined);
    },
    all: async (): Promise<void> => {
      await syncing;
      await file.sync();
    },
  };
}

function createSink({ file, temporaryPath, path }: Target): CsvSink {
  // A pipe or a device has nothing to take.
  const sync = temporaryPath === null ? null : createSync(file);
  return {
    write: async (rows) => {
      await file.appendFile(toLines(rows), 'utf8');
    },
    writeLines: async (lines) => {
      await file.appendFile(lines);
      await sync?.wrote(lines.byteLength);
    },
    finish: async () => {
      await sync?.all();
      await file.close();
      if (temporaryPath !== null) await rename(temporaryPath, path);
    },
    discard: async () => {
      await file.close().catch(() => undefined);
      if (temporaryPath !== null) await rm(temporaryPath, { force: true });
    },
  };
}

type Existing = 'none' | 'file' | 'folder' | 'device';

async function existingAt(path: string): Promise<Existing> {
  const found = await stat(path).catch(() => null);
  if (found === null) return 'none';
  if (found.isDirectory()) return 'folder';
  return found.isFile() ? 'file' : 'device';
}

/** A pipe or device is written to: renaming over `/dev/null` would take it away from everybody. */
async function openTarget(path: string): Promise<Target> {
  const existing = await existingAt(path);
  if (existing === 'folder') throw new Error('A folder cannot be written to');
  if (existing === 'device') return { file: await open(path, 'w'), temporaryPath: null, path };
  const temporaryPath = `${path}.${randomUUID().slice(0, 8)}.part`;
  return { file: await open(temporaryPath, 'wx', PRIVATE_FILE), temporaryPath, path };
}

/** Writes CSV; a file of that name changes only once all is written. */
export function createCsvFiles(): CsvFiles {
  return {
    reasonOf,
    async open(path, form) {
      try {
        const target = await openTarget(path);
        const sink = createSink(target);
        try {
          await target.file.appendFile(firstLine(form), 'utf8');
          return ok(sink);
        } catch (error) {
          await sink.discard();
          throw error;
        }
      } catch (error) {
        return err(reasonOf(error));
      }
    },
  };
}
