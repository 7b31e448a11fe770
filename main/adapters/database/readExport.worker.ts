import { parentPort, workerData } from 'node:worker_threads';
import type { CsvPart } from '../../exportPorts.ts';
import type { HistoryReader } from '../../ports.ts';
import { createCallHistory } from './callHistory.ts';
import { createExportBuffers, inParts, type ExportBuffers } from './exportBuffers.ts';
import { exportLines } from './exportLines.ts';
import type { ExportAnswer, ExportAsk, ExportPlan, ExportShare, ExportTask } from './exportMessages.ts';
import { namesIn } from './exportNames.ts';
import { filterOf, slicesOf } from './exportSlices.ts';
import { openReadable, PATIENT_TIMEOUT_MS, type ReadableDatabase } from './openDatabase.ts';
import { createStoredHistory, type StoredHistory } from './storedHistory.ts';

const port = parentPort;
if (port !== null) serve(workerData as ExportTask);

const REFS = `
  SELECT DISTINCT playbook_id AS ref FROM calls INDEXED BY logged_calls
  WHERE deleted_at IS NULL AND stage = 'logged' AND playbook_id IS NOT NULL`;

/** Everything is read once, from start to end: a large cache would only be memory. */
function openToReadThrough(path: string): ReadableDatabase {
  const database = openReadable(path, PATIENT_TIMEOUT_MS);
  database.exec('PRAGMA cache_size = -1000');
  return database;
}

/** Looks at the newest state, and at no other until it is called again; tells whether it is the one of before. */
function createBegin(database: ReadableDatabase): () => boolean {
  let seen: unknown = null;
  return () => {
    if (database.isTransaction) database.exec('COMMIT');
    database.exec('BEGIN');
    const version = database.prepare('PRAGMA data_version').get()?.['data_version'];
    const isSame = version === seen;
    seen = version;
    return isSame;
  };
}

type Source = { readonly database: ReadableDatabase; readonly stored: StoredHistory };

function planOf({ database, stored }: Source, { order, held, callsOfSlice }: ExportTask): ExportPlan {
  const onDisk = database.prepare(REFS).all();
  const inMemory = held.flatMap(({ call }) => call?.playbookId ?? []);
  const refs = [...onDisk.map(({ ref }) => String(ref)), ...inMemory];
  const { scope } = order;
  if (scope.kind === 'selected') return { refs, starts: [] };
  return { refs, starts: stored.startsEvery(callsOfSlice, { filter: filterOf(scope), without: [] }) };
}

type Reading = {
  readonly history: HistoryReader;
  readonly order: ExportTask['order'];
  readonly buffers: ExportBuffers;
};

/** The parts of a thread's slices, with a null behind each slice. */
function* partsOfShare(
  { history, order, buffers }: Reading,
  { names, starts, first, of }: ExportShare,
): Generator<CsvPart | null, null> {
  for (const [nth, slice] of slicesOf(order, starts).entries()) {
    if (nth % of !== first) continue;
    yield* inParts(exportLines(history, slice, namesIn(names)), buffers);
    yield null;
  }
  return null;
}

function createAnswers(task: ExportTask): (ask: ExportAsk) => ExportAnswer {
  const database = openToReadThrough(task.path);
  const damaged: string[] = [];
  const stored = createStoredHistory({
    database,
    openSnapshot: () => database,
    onDamaged: (place) => void damaged.push(place),
  });
  const buffers = createExportBuffers();
  const reading = { history: createCallHistory(stored, () => task.held), order: task.order, buffers };
  const begin = createBegin(database);
  let coming: ReturnType<typeof partsOfShare> | null = null;

  return (ask) => {
    switch (ask.kind) {
      case 'plan':
        begin();
        return { kind: 'plan', plan: planOf({ database, stored }, task) };
      case 'begin':
        return { kind: 'begun', isSame: begin() };
      case 'part': {
        if (ask.spent !== null) buffers.giveBack(ask.spent);
        if (ask.share !== null) coming = partsOfShare(reading, ask.share);
        const part = coming?.next().value ?? null;
        return { kind: 'part', part, damaged: damaged.splice(0) };
      }
    }
  };
}

function serve(task: ExportTask): void {
  const answerTo = createAnswers(task);
  port?.on('message', (ask: ExportAsk) => {
    const answer = answerTo(ask);
    const lines = answer.kind === 'part' ? answer.part?.lines : undefined;
    port.postMessage(answer, lines === undefined ? [] : [lines.buffer]);
  });
}
