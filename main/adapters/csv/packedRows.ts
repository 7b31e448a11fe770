import type { CsvRows } from '../../importPorts.ts';

/** Some rows as bytes: these change threads without being copied, and take hardly more memory than the file. */
type Packed = {
  readonly text: Uint8Array<ArrayBuffer>;
  /** Where each cell ends in `text`. */
  readonly cellEnds: Uint32Array<ArrayBuffer>;
  /** How many cells end with each row. */
  readonly rowEnds: Uint32Array<ArrayBuffer>;
};

/** All packs but the last have the same number of rows. */
export type PackedRows = {
  readonly packs: readonly Packed[];
  readonly count: number;
  /** Of the widest row. */
  readonly columnCount: number;
};

const ROWS_PER_PACK = 1_000;

const isBlank = (row: readonly string[]): boolean => row.every((cell) => cell.trim() === '');

function pack(rows: readonly (readonly string[])[]): Packed {
  const cells = rows.flat();
  let bytes = 0;
  const cellEnds = Uint32Array.from(cells, (cell) => (bytes += Buffer.byteLength(cell)));
  let count = 0;
  const rowEnds = Uint32Array.from(rows, (row) => (count += row.length));
  return { text: new TextEncoder().encode(cells.join('')), cellEnds, rowEnds };
}

/** Takes rows one by one. Blank ones at the end are no rows. */
export function createRowPacker() {
  const packs: Packed[] = [];
  let waiting: (readonly string[])[] = [];
  let addedCount = 0;
  let widest = 0;
  let filled = { count: 0, columnCount: 0 };
  const packWaiting = (): void => {
    if (waiting.length > 0) packs.push(pack(waiting));
    waiting = [];
  };
  return {
    addedCount: (): number => addedCount,
    add: (row: readonly string[]): void => {
      waiting.push(row);
      addedCount += 1;
      widest = Math.max(widest, row.length);
      if (!isBlank(row)) filled = { count: addedCount, columnCount: widest };
      if (waiting.length === ROWS_PER_PACK) packWaiting();
    },
    packed: (): PackedRows => {
      packWaiting();
      return { packs, ...filled };
    },
  };
}

export type RowPacker = ReturnType<typeof createRowPacker>;

/** What a thread hands over instead of copying it. */
export const transfersOf = ({ packs }: PackedRows): ArrayBuffer[] =>
  packs.flatMap(({ text, cellEnds, rowEnds }) => [text.buffer, cellEnds.buffer, rowEnds.buffer]);

function rowOf({ text, cellEnds, rowEnds }: Packed, row: number): readonly string[] {
  const bytes = Buffer.from(text.buffer);
  const first = row === 0 ? 0 : (rowEnds[row - 1] ?? 0);
  let from = first === 0 ? 0 : (cellEnds[first - 1] ?? 0);
  return Array.from(cellEnds.subarray(first, rowEnds[row]), (end) => {
    const cell = bytes.toString('utf8', from, end);
    from = end;
    return cell;
  });
}

/** Rows are texts while they are looked at, and bytes otherwise. */
export const openRows = ({ packs, count }: PackedRows): CsvRows => ({
  count,
  at: (place) => {
    const packed = place < count ? packs[Math.floor(place / ROWS_PER_PACK)] : undefined;
    return packed === undefined ? [] : rowOf(packed, place % ROWS_PER_PACK);
  },
});
