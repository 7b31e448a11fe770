import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

export type HostileCell = { readonly id: string; readonly value: string };

type Given = {
  readonly id: string;
  readonly value?: string;
  readonly codeUnits?: readonly number[];
  readonly repeat?: {
    readonly prefix: string;
    readonly unit: string;
    readonly count: number;
    readonly suffix: string;
  };
};

const FILE = resolve(import.meta.dirname, '..', '..', '..', 'shared', 'data', 'csv-hostile-cells.json');

/** Our own few, so that the suite stands alone. */
const OWN: readonly HostileCell[] = [
  '=1+1',
  '+49 30 1234',
  '-2',
  '@SUM(A1:A9)',
  '\t=1',
  '\r\n=1',
  '＝1',
  '"quoted", with comma',
  "'=1",
  'line\nbreak\r\nand\rmore',
  'e\u0301 ü 日本語 👩‍👩‍👧‍👦',
  'a\u0000b',
  '\u202E reversed',
  ';|,\t',
  '',
].map((value, index) => ({ id: `own${index}`, value }));

function textOf({ value, codeUnits, repeat }: Given): string {
  if (value !== undefined) return value;
  if (codeUnits !== undefined) return String.fromCharCode(...codeUnits);
  return repeat === undefined ? '' : repeat.prefix + repeat.unit.repeat(repeat.count) + repeat.suffix;
}

export const hasSharedCells = (): boolean => existsSync(FILE);

/** Cells that break spreadsheets and parsers; those of ../shared/data come along where that folder is there. */
export function hostileCells(): readonly HostileCell[] {
  if (!hasSharedCells()) return OWN;
  const { cells } = JSON.parse(readFileSync(FILE, 'utf8')) as { readonly cells: readonly Given[] };
  return [...OWN, ...cells.map((cell) => ({ id: cell.id, value: textOf(cell) }))];
}
