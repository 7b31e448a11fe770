import { guardCell } from '../../../shared/domain/csv/formulaGuard.ts';
import type { Chart, ChartExportError } from '../../../shared/ipc/insights.ts';
import { err, ok, type Result } from '../../../shared/lib/result.ts';
import { zonedTime } from '../../../shared/lib/time.ts';
import type { PictureFiles } from '../../insightPorts.ts';
import type { Clock, CsvFiles, Desktop, Logger, SaveDialog, Texts } from '../../ports.ts';
import { isPicture } from './isPicture.ts';

export type ChartExportDeps = {
  readonly files: CsvFiles;
  readonly pictures: PictureFiles;
  readonly dialog: SaveDialog;
  readonly desktop: Pick<Desktop, 'showFile'>;
  readonly clock: Clock;
  readonly texts: Texts;
  readonly log: Logger;
};

type Cells = readonly string[];
type Table = { readonly chart: Chart; readonly header: Cells; readonly rows: readonly Cells[] };
type Picture = { readonly chart: Chart; readonly bytes: Uint8Array };
type Written = Result<null, ChartExportError>;

/** A name of a company may look like a formula. */
const guarded = (cells: Cells): Cells => cells.map(guardCell);

function createTableWriter({ files, log }: Pick<ChartExportDeps, 'files' | 'log'>) {
  return async (path: string, { header, rows }: Table): Promise<Written> => {
    const opened = await files.open(path, { header: guarded(header), hasByteOrderMark: true });
    if (!opened.ok) return opened;
    const sink = opened.value;
    try {
      await sink.write(rows.map(guarded));
      await sink.finish();
      return ok(null);
    } catch (error) {
      await sink.discard();
      const reason = files.reasonOf(error);
      log.error('insights.exportFailed', { reason });
      return err(reason);
    }
  };
}

/** Writes a chart where the seller chooses: its table as CSV, its picture as PNG. */
export function createChartExport(deps: ChartExportDeps) {
  const { pictures, dialog, desktop, clock, texts } = deps;
  const writeTable = createTableWriter(deps);
  let lastPath: string | null = null;

  const choosePath = (chart: Chart, ending: 'csv' | 'png'): Promise<string | null> => {
    const day = zonedTime(clock.now(), clock.timeZone()).toPlainDate().toString();
    const title = texts.text(`insights.exportTitle.${ending}`);
    return dialog.choosePath({ name: `callside-insights-${chart}-${day}.${ending}`, title });
  };
  const writtenTo = async (
    path: string | null,
    write: (path: string) => Promise<Written>,
  ): Promise<Written> => {
    if (path === null) return err('CANCELLED');
    const written = await write(path);
    if (written.ok) lastPath = path;
    return written;
  };
  return {
    table: async (table: Table): Promise<Written> =>
      writtenTo(await choosePath(table.chart, 'csv'), (path) => writeTable(path, table)),
    async picture({ chart, bytes }: Picture): Promise<Written> {
      // SECURITY: a page names no file and chooses no content but a picture of bounded size.
      if (!isPicture(bytes)) return err('NOT_A_PICTURE');
      return writtenTo(await choosePath(chart, 'png'), (path) => pictures.write(path, bytes));
    },
    showLast(): void {
      if (lastPath !== null) desktop.showFile(lastPath);
    },
  };
}

export type ChartExport = ReturnType<typeof createChartExport>;
