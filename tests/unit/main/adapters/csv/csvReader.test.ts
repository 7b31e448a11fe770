import { afterEach, expect, it } from 'vitest';
import { createCsvReader } from '../../../../../main/adapters/csv/csvReader.ts';
import type { CsvReader } from '../../../../../main/importPorts.ts';
import { allRows } from '../../../../builders/csvRows.ts';
import { LARGEST_CSV_BYTES } from '../../../../../shared/lib/limits.ts';

const SOURCE = new URL('../../../../../main/adapters/csv/readCsv.worker.ts', import.meta.url);
const FOUND_OUT = { encoding: null, delimiter: null };
const STUCK = new URL('data:text/javascript,for (;;) {}');
const BROKEN = new URL('data:text/javascript,throw new Error("broken")');

let reader: CsvReader;
afterEach(() => reader.dispose());

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

function open(worker: URL, after: (run: () => void) => void = () => undefined): CsvReader {
  reader = createCsvReader({
    worker,
    after: (_, run) => {
      after(run);
      return () => undefined;
    },
  });
  return reader;
}

it('reads a table on its thread, every row of many parts in order', async () => {
  const rows = Array.from({ length: 25_000 }, (_, row) => `${row};Arden`);
  const table = await open(SOURCE).read(bytesOf(['Date;Company', ...rows].join('\n')), FOUND_OUT);
  expect(table).toMatchObject({ ok: true, value: { delimiter: 'semicolon', encoding: 'utf-8' } });
  const read = table.ok ? allRows(table.value.rows) : [];
  expect([read.length, read[0], read.at(-1)]).toEqual([25_001, ['Date', 'Company'], ['24999', 'Arden']]);
});

it('says what is wrong with a file', async () => {
  open(SOURCE);
  expect(await reader.read(bytesOf(''), FOUND_OUT)).toEqual({ ok: false, error: 'EMPTY' });
  expect(await reader.read(new Uint8Array(LARGEST_CSV_BYTES + 1), FOUND_OUT)).toEqual({
    ok: false,
    error: 'TOO_LARGE',
  });
});

it('ends a thread that takes too long, and one that fails, and says so', async () => {
  const tooLong = open(STUCK, (run) => run());
  expect(await tooLong.read(bytesOf('a'), FOUND_OUT)).toEqual({ ok: false, error: 'TOO_HARD_TO_READ' });
  expect(await open(BROKEN).read(bytesOf('a'), FOUND_OUT)).toEqual({ ok: false, error: 'TOO_HARD_TO_READ' });
});

it('ends what is being read when it is disposed', async () => {
  const reading = open(STUCK).read(bytesOf('a'), FOUND_OUT);
  reader.dispose();
  expect(await reading).toEqual({ ok: false, error: 'TOO_HARD_TO_READ' });
});
