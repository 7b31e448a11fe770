import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'csv-parse/sync';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createCsvFiles } from '../../../../../main/adapters/csv/csvFiles.ts';
import { isInHistory } from '../../../../../main/adapters/database/callMatches.ts';
import type { HeldVersion } from '../../../../../main/adapters/database/callHistory.ts';
import { createExportThreads } from '../../../../../main/adapters/database/exportThread.ts';
import { writeParts } from '../../../../../main/services/exports/writeParts.ts';
import { EXPORT_PROFILE } from '../../../../../shared/domain/csv/profiles/exportProfiles.ts';
import { EVERY_CALL } from '../../../../../shared/domain/everyCall.ts';
import type { Call } from '../../../../../shared/schemas/call.ts';
import type { ExportOrder } from '../../../../../shared/schemas/export.ts';
import { aLoggedCall, callId } from '../../../../builders/callBuilder.ts';
import { EXPORT_WORKER, openTestDatabase, type TestDatabase } from '../../../../builders/testDatabase.ts';
import { fakeRowNames } from '../../../../fakes/fakeRowNames.ts';

const ALL: ExportOrder = { scope: { kind: 'all' }, profile: 'spreadsheet' };
const { row } = EXPORT_PROFILE.spreadsheet;
const rowsOf = (calls: readonly Call[]): unknown =>
  calls.toSorted((a, b) => a.startsAt - b.startsAt).map((call) => row(call, fakeRowNames));

const CALLS_OF_SLICE = 7;
const MANY = Array.from({ length: 60 }, (_, n) =>
  aLoggedCall({ id: callId(n), startsAt: n * 100_000, company: `Company ${n}` }),
);

let test: TestDatabase;
let damaged: string[];
beforeEach(() => {
  test = openTestDatabase();
  damaged = [];
});
afterEach(() => test.close());

type Setting = {
  readonly held?: readonly HeldVersion[];
  readonly mostThreads?: number;
  readonly worker?: URL;
  readonly path?: string;
};

const threadsOf = ({ held = [], mostThreads = 2, worker = EXPORT_WORKER, path = test.path }: Setting = {}) =>
  createExportThreads({
    ...{ path, worker, mostThreads, held: () => held, callsOfSlice: CALLS_OF_SLICE },
    onDamaged: (place) => void damaged.push(place),
  });

async function exported(setting: Setting, order = ALL): Promise<readonly (readonly string[])[]> {
  const rows: string[][] = [];
  for await (const { lines } of threadsOf(setting).parts(order, fakeRowNames)) {
    rows.push(...parse(Buffer.from(lines)));
  }
  return rows;
}

describe.each([1, 2])('read by %d threads', (mostThreads) => {
  it('many calls come in the order of time, each once', async () => {
    test.calls.saveAll(MANY.toReversed());
    expect(await exported({ mostThreads })).toEqual(rowsOf(MANY));
  });

  it('calls that wait for the disk come in the place and with the words they have now', async () => {
    test.calls.saveAll(MANY);
    const [first, , third] = MANY;
    if (first === undefined || third === undefined) throw new Error('no calls');
    const moved = { ...first, startsAt: 1_300_000, company: 'Moved' };
    const added = aLoggedCall({ id: callId(9_999), startsAt: 2_100_050, company: 'Added' });
    const held: readonly HeldVersion[] = [
      { id: moved.id, call: moved },
      { id: added.id, call: added },
      { id: third.id, call: null },
    ];
    const now = [...MANY.filter(({ id }) => id !== first.id && id !== third.id), moved, added];
    expect(await exported({ mostThreads, held })).toEqual(rowsOf(now));
  });

  it('one state is read, however often calls are written meanwhile', async () => {
    test.calls.saveAll(MANY);
    const [first, last] = [MANY[0], MANY.at(-1)];
    if (first === undefined || last === undefined) throw new Error('no calls');
    let version = 0;
    const writing = setInterval(() => {
      version += 1;
      test.calls.saveAll([first, last].map((call) => ({ ...call, opportunity: `Version ${version}` })));
    }, 1);
    const rows = await exported({ mostThreads });
    clearInterval(writing);
    const at = EXPORT_PROFILE.spreadsheet.header.indexOf('Opportunity');
    expect(rows).toHaveLength(MANY.length);
    expect(rows[0]?.[at]).toBe(rows.at(-1)?.[at]);
  });
});

it.each([
  { text: 'company' },
  { companyText: 'company 4' },
  { results: ['gained' as const] },
  { from: 1_000_000, until: 4_000_000 },
  { text: 'nobody' },
])('what a filter shows comes in slices too: %j', async (shown) => {
  test.calls.saveAll(MANY);
  const filter = { ...EVERY_CALL, ...shown };
  const rows = await exported({}, { ...ALL, scope: { kind: 'filtered', filter } });
  expect(rows).toEqual(rowsOf(MANY.filter((call) => isInHistory(call, filter))));
});

it('a damaged row is told of, and what can be read of it exported', async () => {
  test.calls.saveAll(MANY.slice(0, 3));
  test.database.exec("UPDATE calls SET company = 'Damaged' WHERE company = 'Company 1'");
  const at = EXPORT_PROFILE.spreadsheet.header.indexOf('Company');
  expect((await exported({})).map((cells) => cells[at])).toEqual(['Company 0', 'Damaged', 'Company 2']);
  expect(damaged).toHaveLength(1);
});

/** Exports to a file; says how that ended, and what lies in the folder. */
async function toFile({ parts, stop }: ReturnType<typeof createExportThreads>, stopAfter: number) {
  const folder = join(test.path, '..');
  const files = createCsvFiles();
  const opened = await files.open(join(folder, 'calls.csv'), EXPORT_PROFILE.spreadsheet);
  if (!opened.ok) throw new Error(opened.error);
  const written = await writeParts(parts(ALL, fakeRowNames), {
    ...{ sink: opened.value, job: { isCancelled: false }, reasonOf: () => 'UNWRITABLE' as const },
    onProgress: (doneCount) => {
      if (doneCount >= stopAfter) stop();
    },
  });
  return { written, left: readdirSync(folder).filter((name) => name.includes('.csv')) };
}

const NOTHING = { written: { ok: false, error: 'UNREADABLE' }, left: [] };

it('threads that are ended on the way leave no file behind', async () => {
  const clientAgenda = 'x'.repeat(40_000);
  test.calls.saveAll(MANY.map((call) => ({ ...call, clientAgenda })));
  expect(await toFile(threadsOf(), 1)).toEqual(NOTHING);
});

it('a thread that ends by itself leaves no file behind, and nobody waits for it', async () => {
  const ends = join(test.path, '..', 'ends.mjs');
  writeFileSync(
    ends,
    "import { parentPort } from 'node:worker_threads'; parentPort.once('message', () => process.exit());",
  );
  expect(await toFile(threadsOf({ worker: pathToFileURL(ends) }), Infinity)).toEqual(NOTHING);
  writeFileSync(ends, "throw new Error('broken');");
  expect(await toFile(threadsOf({ worker: pathToFileURL(ends) }), Infinity)).toEqual(NOTHING);
});

it('a history that cannot be opened is told of, and not made', async () => {
  const path = join(test.path, '..', 'missing.db');
  expect(await toFile(threadsOf({ path }), Infinity)).toEqual(NOTHING);
  expect(existsSync(path)).toBe(false);
});
