import { stringify } from 'csv-stringify/sync';
import type { CsvLines } from '../../exportPorts.ts';
import type { CsvForm } from '../../ports.ts';

/** Excel takes a file without it for the system's old code page. */
const BYTE_ORDER_MARK = '\uFEFF';

/** RFC 4180, every cell quoted: no spreadsheet takes a separator inside a cell for a new one. */
export const toLines: CsvLines = (rows) =>
  stringify(
    rows.map((row) => [...row]),
    { quoted: true, quoted_empty: true, record_delimiter: '\r\n' },
  );

/** What a table begins with. */
export const firstLine = ({ header, hasByteOrderMark }: CsvForm): string =>
  (hasByteOrderMark ? BYTE_ORDER_MARK : '') + toLines([header]);
