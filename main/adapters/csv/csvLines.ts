import type { CsvLines } from '../../exportPorts.ts';
import type { CsvForm, CsvSink } from '../../ports.ts';

/** Excel takes a file without it for the system's old code page. */
const BYTE_ORDER_MARK = '\uFEFF';

type Row = Parameters<CsvSink['write']>[0][number];

const doubled = (cell: string): string => (cell.includes('"') ? cell.replaceAll('"', '""') : cell);

const lineOf = (row: Row): string => `"${row.map(doubled).join('","')}"\r\n`;

/**
 * RFC 4180, every cell quoted: no spreadsheet takes a separator inside a cell for a new one. Joined here, a tenth of
 * csv-stringify's time, which alone would be more than an export of 100,000 calls may take.
 */
export const toLines: CsvLines = (rows) => rows.map(lineOf).join('');

/** What a table begins with. */
export const firstLine = ({ header, hasByteOrderMark }: CsvForm): string =>
  (hasByteOrderMark ? BYTE_ORDER_MARK : '') + toLines([header]);
