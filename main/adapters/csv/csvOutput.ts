import type { Writable } from 'node:stream';
import { firstLine, toLines } from '../../../shared/domain/csv/csvLines.ts';
import type { CsvOutput } from '../../exportPorts.ts';

const CLOSED = new Set(['EPIPE', 'ECONNRESET', 'ERR_STREAM_DESTROYED', 'ERR_STREAM_WRITE_AFTER_END', 'EOF']);

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : null);

/** CSV to a stream that another program may read, and may stop reading. */
export function createCsvOutput(stream: Writable): CsvOutput {
  // Each write hears of it; without a listener the process would end with the error's text.
  stream.on('error', () => undefined);
  const put = (text: string | Uint8Array): Promise<void> =>
    new Promise((resolve, reject) => {
      stream.write(text, (error) => (error ? reject(error) : resolve()));
    });
  return {
    open: async (form) => {
      await put(firstLine(form));
      return {
        write: (rows) => put(toLines(rows)),
        writeLines: put,
        finish: () => Promise.resolve(),
        discard: () => Promise.resolve(),
      };
    },
    reasonOf(error) {
      const code = codeOf(error);
      if (code === 'ENOSPC') return 'DISK_FULL';
      return typeof code === 'string' && CLOSED.has(code) ? 'CLOSED' : 'UNWRITABLE';
    },
  };
}
