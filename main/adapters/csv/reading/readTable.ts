import type { ImportFileError } from '../../../../shared/ipc/imports.ts';
import { err, ok, type Result } from '../../../../shared/lib/result.ts';
import type { CsvForm } from '../../../importPorts.ts';
import type { PackedTable } from '../csvMessages.ts';
import { decodeCsv, detectEncoding } from './decodeCsv.ts';
import { DELIMITER_SIGN, findDelimiter } from './delimiters.ts';
import { parseRows } from './parseRows.ts';

/** Bytes of UTF-8: the text itself is let go before its rows are read. Null when there is none. */
function bodyOf(text: string, form: CsvForm) {
  const { delimiter, body } = findDelimiter(text, form.delimiter);
  return { delimiter, body: body.trim() === '' ? null : Buffer.from(body, 'utf8') };
}

/** The rows of a file, read as chosen or as found out. */
export function readTable(bytes: Uint8Array, form: CsvForm): Result<PackedTable, ImportFileError> {
  const encoding = form.encoding ?? detectEncoding(bytes);
  const { delimiter, body } = bodyOf(decodeCsv(bytes, encoding), form);
  if (body === null) return err('EMPTY');
  const parsed = parseRows(body, DELIMITER_SIGN[delimiter]);
  if (!parsed.ok) return parsed;
  const { rows, broken } = parsed.value;
  return rows.count < 2 ? err('NO_ROWS') : ok({ encoding, delimiter, rows, broken });
}
