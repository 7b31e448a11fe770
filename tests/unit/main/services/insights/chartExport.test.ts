import { describe, expect, it } from 'vitest';
import type { CsvFiles } from '../../../../../main/ports.ts';
import { createChartExport } from '../../../../../main/services/insights/chartExport.ts';
import { firstDayOfWeek } from '../../../../../main/services/insights/firstDayOfWeek.ts';
import { isPicture } from '../../../../../main/services/insights/isPicture.ts';
import { silentLog } from '../../../../builders/testDatabase.ts';
import { fakeClock } from '../../../../fakes/fakeClock.ts';
import { fakeDesktop, fakeTexts } from '../../../../fakes/fakeWorld.ts';

/** One black pixel. */
const PIXEL = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
);

const changed = (at: number, ...bytes: readonly number[]): Uint8Array => {
  const copy = PIXEL.slice();
  copy.set(bytes, at);
  return copy;
};

describe('a picture', () => {
  it('is one whole PNG', () => {
    expect(isPicture(PIXEL)).toBe(true);
    expect(isPicture(new Uint8Array([...[1, 2, 3], ...PIXEL]).subarray(3))).toBe(true);
  });

  it.each([
    ['nothing', new Uint8Array()],
    ['the signature alone', PIXEL.slice(0, 8)],
    ['another signature', changed(0, 0x88)],
    ['no header first', changed(12, 0x49, 0x44, 0x41, 0x54)],
    ['a header of another length', changed(11, 14)],
    ['no width', changed(16, 0, 0, 0, 0)],
    ['a height that fills the memory', changed(20, 0, 0, 0x20, 1)],
    ['a chunk that reaches past the end', changed(33, 0x7f)],
    ['an end that is missing', PIXEL.slice(0, -12)],
    ['bytes after its end', new Uint8Array([...PIXEL, 0])],
  ])('is not: %s', (_name, bytes) => {
    expect(isPicture(bytes)).toBe(false);
  });
});

type Setting = { readonly path?: string | null; readonly isFilling?: boolean; readonly isFull?: boolean };

function setUp({ path = '/tmp/x', isFilling = false, isFull = false }: Setting = {}) {
  const written: (readonly string[])[] = [];
  const asked: string[] = [];
  const pictured: string[] = [];
  const ends: string[] = [];
  const files: CsvFiles = {
    reasonOf: () => 'DISK_FULL',
    open: (_path, { header }) => {
      if (isFull) return Promise.resolve({ ok: false, error: 'UNWRITABLE' });
      written.push(header);
      const sink = {
        write: (rows: readonly (readonly string[])[]) =>
          isFilling ? Promise.reject(new Error('ENOSPC')) : Promise.resolve(void written.push(...rows)),
        writeLines: () => Promise.resolve(),
        finish: () => Promise.resolve(void ends.push('finished')),
        discard: () => Promise.resolve(void ends.push('discarded')),
      };
      return Promise.resolve({ ok: true, value: sink });
    },
  };
  const desktop = fakeDesktop();
  const service = createChartExport({
    ...{ files, desktop, clock: fakeClock(), texts: fakeTexts(), log: silentLog },
    pictures: { write: (to) => Promise.resolve({ ok: true, value: (pictured.push(to), null) }) },
    dialog: { choosePath: ({ name }) => Promise.resolve((asked.push(name), path)) },
  });
  return { service, written, asked, pictured, ends, desktop };
}

const TABLE = { chart: 'groups', header: ['Company', 'Calls'], rows: [['=Acme', '3']] } as const;

describe('the table of a chart', () => {
  it('is written where the seller chooses, with no cell that runs as a formula', async () => {
    const { service, written, asked, ends } = setUp();
    expect(await service.table(TABLE)).toEqual({ ok: true, value: null });
    expect(asked).toEqual(['callside-insights-groups-2026-11-18.csv']);
    expect(written).toEqual([
      ['Company', 'Calls'],
      ["'=Acme", '3'],
    ]);
    expect(ends).toEqual(['finished']);
  });

  it('leaves nothing behind when the dialog is closed, the place is refused or the disk is full', async () => {
    expect(await setUp({ path: null }).service.table(TABLE)).toEqual({ ok: false, error: 'CANCELLED' });
    expect(await setUp({ isFull: true }).service.table(TABLE)).toEqual({ ok: false, error: 'UNWRITABLE' });
    const { service, ends } = setUp({ isFilling: true });
    expect(await service.table(TABLE)).toEqual({ ok: false, error: 'DISK_FULL' });
    expect(ends).toEqual(['discarded']);
  });
});

describe('the picture of a chart', () => {
  it('is written when it is one, and no file is asked for when it is none', async () => {
    const { service, asked, pictured } = setUp();
    expect(await service.picture({ chart: 'weeks', bytes: PIXEL })).toEqual({ ok: true, value: null });
    expect(asked).toEqual(['callside-insights-weeks-2026-11-18.png']);
    expect(pictured).toEqual(['/tmp/x']);
    const refused = await service.picture({ chart: 'weeks', bytes: new Uint8Array([1]) });
    expect(refused).toEqual({ ok: false, error: 'NOT_A_PICTURE' });
    expect(asked).toHaveLength(1);
  });

  it('is shown in its folder once there is one', async () => {
    const { service, desktop } = setUp();
    service.showLast();
    expect(desktop.shown).toEqual([]);
    await service.picture({ chart: 'weeks', bytes: PIXEL });
    service.showLast();
    expect(desktop.shown).toEqual(['/tmp/x']);
  });
});

describe('the first day of a week', () => {
  it.each([
    ['de-DE', 1],
    ['en-US', 7],
    ['ar-EG', 6],
    ['no such locale', 1],
  ])('in %s is day %d', (locale, day) => {
    expect(firstDayOfWeek(locale)).toBe(day);
  });
});
