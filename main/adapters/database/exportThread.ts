import { availableParallelism } from 'node:os';
import type { CsvPart, CsvParts } from '../../exportPorts.ts';
import type { HeldVersion } from './callHistory.ts';
import type { ExportPlan, ExportTask } from './exportMessages.ts';
import { nameTableOf, type NameTable } from './exportNames.ts';
import { startExportReader, type ExportReader, type ExportReaderDeps } from './exportReader.ts';

export type ExportThreadDeps = ExportReaderDeps & {
  readonly path: string;
  readonly held: () => readonly HeldVersion[];
  /** How many threads may read one export. */
  readonly mostThreads: number;
  readonly callsOfSlice?: number;
};

type Readers = readonly [ExportReader, ...ExportReader[]];
type Agreed = { readonly readers: Readers; readonly plan: ExportPlan };

/** A third would take more memory than the time that it spares is worth. */
export const mostExportThreads = (): number => Math.min(2, availableParallelism());

const MOST_TRIES = 5;

/** So few that what a thread has ready of one slice, while the one before it is written, is little memory. */
const CALLS_OF_SLICE = 1_000;

/**
 * Has all look at one state: the first looks before the others, and again behind them. When something was written
 * between, once more; when it is written all the time, or is only one slice, the first reads alone.
 */
async function agree(first: ExportReader, others: readonly ExportReader[]): Promise<Agreed> {
  let plan = await first.plan();
  const canShare = others.length > 0 && plan.starts.length > 0;
  for (let tries = 0; canShare && tries < MOST_TRIES; tries += 1) {
    await Promise.all(others.map(({ begin }) => begin()));
    if (await first.begin()) return { readers: [first, ...others], plan };
    plan = await first.plan();
  }
  return { readers: [first], plan };
}

/** The parts slice by slice, each from the thread whose turn it is. */
async function* inTurn({ readers, plan }: Agreed, names: NameTable): AsyncGenerator<CsvPart> {
  const { starts } = plan;
  for (const [first, reader] of readers.entries()) reader.read({ names, starts, first, of: readers.length });
  for (let slice = 0; slice <= starts.length; slice += 1) {
    const { next, giveBack } = readers[slice % readers.length] ?? readers[0];
    for (let part = await next(); part !== null; part = await next()) {
      yield part;
      giveBack(part);
    }
  }
}

/** Reads exports beside the main loop; `stop` ends those under way. */
export function createExportThreads({ path, held, mostThreads, ...deps }: ExportThreadDeps) {
  const { callsOfSlice = CALLS_OF_SLICE } = deps;
  const running = new Set<ExportReader>();

  const parts: CsvParts = async function* (order, names) {
    const task: ExportTask = { path, order, held: held(), callsOfSlice };
    const started: ExportReader[] = [];
    const start = (): ExportReader => {
      const reader = startExportReader(deps, task);
      started.push(reader);
      running.add(reader);
      return reader;
    };
    try {
      const first = start();
      // Started before it is known whether they are needed: that would take as long as a thread takes to start.
      const others = Array.from({ length: order.scope.kind === 'selected' ? 0 : mostThreads - 1 }, start);
      const agreed = await agree(first, others);
      yield* inTurn(agreed, nameTableOf(names, agreed.plan.refs));
    } finally {
      started.forEach((reader) => running.delete(reader));
      await Promise.all(started.map(({ end }) => end()));
    }
  };
  return {
    parts,
    isReading: (): boolean => running.size > 0,
    stop: (): void => {
      for (const { end } of running) void end();
    },
  };
}
