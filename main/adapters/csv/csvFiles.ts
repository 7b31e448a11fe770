import { open, rename, rm, type FileHandle } from 'node:fs/promises';
import { stringify } from 'csv-stringify/sync';
import { err, ok } from '../../../shared/lib/result.ts';
import type { CsvFiles, CsvSink, FileFailure } from '../../ports.ts';

/** Excel takes a file without it for the system's old code page. */
const BYTE_ORDER_MARK = '\uFEFF';
const FULL = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);

const toLines = (rows: readonly (readonly string[])[]): string =>
  stringify(
    rows.map((row) => [...row]),
    { quoted: true, quoted_empty: true, record_delimiter: '\r\n' },
  );

function reasonOf(error: unknown): FileFailure {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  return typeof code === 'string' && FULL.has(code) ? 'DISK_FULL' : 'UNWRITABLE';
}

function createSink(file: FileHandle, temporaryPath: string, path: string): CsvSink {
  return {
    write: async (rows) => {
      await file.appendFile(toLines(rows), 'utf8');
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

/** RFC 4180 with a byte order mark, every cell quoted; a file of that name changes only once all is written. */
export function createCsvFiles(): CsvFiles {
  return {
    reasonOf,
    async open(path, header) {
      const temporaryPath = `${path}.part`;
      try {
        const file = await open(temporaryPath, 'w', 0o600);
        await file.appendFile(BYTE_ORDER_MARK + toLines([header]), 'utf8');
        return ok(createSink(file, temporaryPath, path));
      } catch (error) {
        await rm(temporaryPath, { force: true }).catch(() => undefined);
        return err(reasonOf(error));
      }
    },
  };
}
