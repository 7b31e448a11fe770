import {
  SPREADSHEET_HEADER,
  spreadsheetRow,
  type PlaybookName,
} from '../../shared/domain/csv/spreadsheet.ts';
import type { Exported, ExportError } from '../../shared/ipc/contract.ts';
import { err, ok, type Result } from '../../shared/lib/result.ts';
import { zonedTime } from '../../shared/lib/time.ts';
import type { Call } from '../../shared/schemas/call.ts';
import type { HistoryFilter } from '../../shared/schemas/history.ts';
import type {
  Clock,
  CsvFiles,
  CsvSink,
  Desktop,
  Emit,
  HistoryReader,
  Logger,
  SaveDialog,
  Texts,
} from '../ports.ts';

export type ExportDeps = {
  readonly history: HistoryReader;
  readonly files: CsvFiles;
  readonly dialog: SaveDialog;
  readonly desktop: Desktop;
  readonly clock: Clock;
  readonly texts: Texts;
  readonly emit: Emit;
  readonly log: Logger;
  readonly playbookName: PlaybookName;
};

const ROWS_AT_ONCE = 200;

function* inBatches(calls: Iterable<Call>): Generator<readonly Call[]> {
  let batch: Call[] = [];
  for (const call of calls) {
    batch.push(call);
    if (batch.length < ROWS_AT_ONCE) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

type Job = { isCancelled: boolean };

type WriterDeps = Pick<ExportDeps, 'history' | 'files' | 'emit' | 'log' | 'playbookName'>;

/** Writes one file from start to end; on cancel or failure nothing is left behind. */
function createWriter({ history, files, emit, log, playbookName }: WriterDeps) {
  const writeAll = async (sink: CsvSink, filter: HistoryFilter, job: Job): Promise<number | null> => {
    const totalCount = history.countMatching(filter);
    let doneCount = 0;
    for (const batch of inBatches(history.matching(filter))) {
      if (job.isCancelled) return null;
      await sink.write(batch.map((call) => spreadsheetRow(call, playbookName)));
      doneCount += batch.length;
      emit('export.progressed', { doneCount, totalCount });
    }
    return job.isCancelled ? null : doneCount;
  };

  return async (path: string, filter: HistoryFilter, job: Job): Promise<Result<Exported, ExportError>> => {
    const opened = await files.open(path, SPREADSHEET_HEADER);
    if (!opened.ok) return opened;
    const sink = opened.value;
    try {
      const callCount = await writeAll(sink, filter, job);
      if (callCount !== null) {
        await sink.finish();
        return ok({ callCount, path });
      }
      await sink.discard();
      return err('CANCELLED');
    } catch (error) {
      await sink.discard();
      const reason = files.reasonOf(error);
      log.error('export.failed', { reason });
      return err(reason);
    }
  };
}

/** Exports logged calls to a CSV file that the seller chooses, with progress and cancel. */
export function createExportService(deps: ExportDeps) {
  const { dialog, desktop, clock, texts } = deps;
  const write = createWriter(deps);
  let job: Job | null = null;
  let lastPath: string | null = null;

  const suggestion = () => {
    const day = zonedTime(clock.now(), clock.timeZone()).toPlainDate().toString();
    return { name: `callside-calls-${day}.csv`, title: texts.text('storage.exportTitle') };
  };
  const run = async (filter: HistoryFilter, running: Job): Promise<Result<Exported, ExportError>> => {
    const path = await dialog.choosePath(suggestion());
    if (path === null) return err('CANCELLED');
    const written = await write(path, filter, running);
    if (written.ok) lastPath = path;
    return written;
  };

  return {
    async toFile(filter: HistoryFilter): Promise<Result<Exported, ExportError>> {
      if (job !== null) return err('ALREADY_RUNNING');
      job = { isCancelled: false };
      try {
        return await run(filter, job);
      } finally {
        job = null;
      }
    },
    cancel(): void {
      if (job !== null) job.isCancelled = true;
    },
    showLast(): void {
      if (lastPath !== null) desktop.showFile(lastPath);
    },
  };
}

export type ExportService = ReturnType<typeof createExportService>;
