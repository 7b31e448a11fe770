import { isUtf8 } from 'node:buffer';
import type { ImportFileError } from '../../../../shared/ipc/imports.ts';
import { err, ok, type Result } from '../../../../shared/lib/result.ts';
import type { CsvEncoding } from '../../../../shared/schemas/importFile.ts';
import type { CsvForm } from '../../../importPorts.ts';
import type { PackedTable } from '../csvMessages.ts';
import { decodeCsv, detectEncoding } from './decodeCsv.ts';
import { DELIMITER_SIGN, findDelimiter } from './delimiters.ts';
import { parseRows } from './parseRows.ts';

/** More than is looked at of the start, in bytes. */
const HEAD = 800_000;
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf] as const;

/** Sound UTF-8 is taken as it is; to make text of a whole file takes its size in memory twice. */
function asUtf8(bytes: Uint8Array, encoding: CsvEncoding): Buffer {
  if (encoding !== 'utf-8' || !isUtf8(bytes)) return Buffer.from(decodeCsv(bytes, encoding), 'utf8');
  const isMarked = BYTE_ORDER_MARK.every((byte, place) => bytes[place] === byte);
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).subarray(
    isMarked ? BYTE_ORDER_MARK.length : 0,
  );
}

/** What stands behind a line that only names the sign between cells. */
function bodyOf(utf8: Buffer, chosen: CsvForm['delimiter']) {
  const head = utf8.toString('utf8', 0, HEAD);
  const { delimiter, body } = findDelimiter(head, chosen);
  return { delimiter, body: utf8.subarray(Buffer.byteLength(head) - Buffer.byteLength(body)) };
}

/** The rows of a file, read as chosen or as found out. */
export function readTable(bytes: Uint8Array, form: CsvForm): Result<PackedTable, ImportFileError> {
  const encoding = form.encoding ?? detectEncoding(bytes);
  const { delimiter, body } = bodyOf(asUtf8(bytes, encoding), form.delimiter);
  const parsed = parseRows(body, DELIMITER_SIGN[delimiter]);
  if (!parsed.ok) return parsed;
  const { rows, broken } = parsed.value;
  if (rows.count === 0) return err('EMPTY');
  return rows.count < 2 ? err('NO_ROWS') : ok({ encoding, delimiter, rows, broken });
}
