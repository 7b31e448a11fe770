import { EXPORT_PROFILE } from '../../shared/domain/csv/profiles/exportProfiles.ts';
import type { ExportCounts, Exported, ExportError } from '../../shared/ipc/exports.ts';
import { err, ok, type Result } from '../../shared/lib/result.ts';
import { zonedTime } from '../../shared/lib/time.ts';
import type { ExportOrder, ExportScope } from '../../shared/schemas/export.ts';
import type { CsvFiles, Clock, Desktop, Emit, HistoryReader, Logger, SaveDialog, Texts } from '../ports.ts';
import { copyParts, type CopyPartsDeps } from './exports/copyParts.ts';
import { countOf } from './exports/countOf.ts';
import { rowNamesOf } from './exports/rowNames.ts';
import { writeParts, type ExportJob } from './exports/writeParts.ts';

export type ExportDeps = Omit<CopyPartsDeps, 'texts'> & {
  readonly history: Pick<HistoryReader, 'countMatching'>;
  readonly files: CsvFiles;
  readonly dialog: SaveDialog;
  readonly desktop: Pick<Desktop, 'showFile'>;
  readonly clock: Clock;
  readonly texts: Texts;
  readonly emit: Emit;
  readonly log: Logger;
};

type Exporting = Promise<Result<Exported, ExportError>>;

/** Tells each percent once: more would only have the page drawn more often than it is seen. */
function byPercent(totalCount: number, emit: Emit): (doneCount: number) => void {
  let told = -1;
  return (doneCount) => {
    const percent = Math.floor((100 * doneCount) / Math.max(1, totalCount));
    if (percent === told) return;
    told = percent;
    emit('export.progressed', { doneCount, totalCount });
  };
}

/** Writes one file, and tells the pages how far it is. */
function createWriter(deps: ExportDeps) {
  const { history, parts, files, emit, log } = deps;
  return async (path: string, order: ExportOrder, job: ExportJob): Exporting => {
    const opened = await files.open(path, EXPORT_PROFILE[order.profile]);
    if (!opened.ok) return opened;
    const written = await writeParts(parts(order, rowNamesOf(deps)), {
      ...{ sink: opened.value, job },
      reasonOf: (error) => files.reasonOf(error),
      onProgress: byPercent(countOf(history, order.scope), emit),
    });
    if (written.ok) return ok({ callCount: written.value, path });
    if (written.error !== 'CANCELLED') log.error('export.failed', { reason: written.error });
    return written;
  };
}

function suggestionFor({ profile }: ExportOrder, { clock, texts }: Pick<ExportDeps, 'clock' | 'texts'>) {
  const day = zonedTime(clock.now(), clock.timeZone()).toPlainDate().toString();
  const name = profile === 'spreadsheet' ? 'calls' : profile;
  return { name: `callside-${name}-${day}.csv`, title: texts.text('storage.exportTitle') };
}

/** Exports logged calls to a file that the seller chooses, with progress and cancel, or to the clipboard. */
export function createExportService(deps: ExportDeps) {
  const { history, dialog, desktop } = deps;
  const write = createWriter(deps);
  let job: ExportJob | null = null;
  let lastPath: string | null = null;

  const run = async (order: ExportOrder, running: ExportJob): Exporting => {
    const path = await dialog.choosePath(suggestionFor(order, deps));
    if (path === null) return err('CANCELLED');
    const written = await write(path, order, running);
    if (written.ok) lastPath = path;
    return written;
  };

  return {
    /** How many calls each scope holds now; the practice call is in none. */
    counts: (filtered: ExportScope, selected: ExportScope): ExportCounts => ({
      all: countOf(history, { kind: 'all' }),
      filtered: countOf(history, filtered),
      selected: countOf(history, selected),
    }),
    async toFile(order: ExportOrder): Exporting {
      if (job !== null) return err('ALREADY_RUNNING');
      job = { isCancelled: false };
      try {
        return await run(order, job);
      } finally {
        job = null;
      }
    },
    toClipboard: (order: ExportOrder) => copyParts(order, deps),
    cancel(): void {
      if (job !== null) job.isCancelled = true;
    },
    showLast(): void {
      if (lastPath !== null) desktop.showFile(lastPath);
    },
  };
}

export type ExportService = ReturnType<typeof createExportService>;
