import type { CsvRow } from '../../../shared/domain/csv/spreadsheet.ts';
import { err, ok, type Result } from '../../../shared/lib/result.ts';
import type { CsvFiles, CsvSink, FileFailure } from '../../ports.ts';

/** An export under way; whoever holds it can stop it. */
export type ExportJob = { isCancelled: boolean };

export type WriteRows = {
  readonly sink: CsvSink;
  readonly job: ExportJob;
  readonly onProgress: (doneCount: number) => void;
  readonly files: Pick<CsvFiles, 'reasonOf'>;
};

async function writeAll(batches: Iterable<readonly CsvRow[]>, to: WriteRows): Promise<number | null> {
  let doneCount = 0;
  for (const rows of batches) {
    if (to.job.isCancelled) return null;
    await to.sink.write(rows);
    doneCount += rows.length;
    to.onProgress(doneCount);
  }
  return to.job.isCancelled ? null : doneCount;
}

/** Writes rows from start to end and gives their number; on cancel or failure nothing is left behind. */
export async function writeRows(
  batches: Iterable<readonly CsvRow[]>,
  to: WriteRows,
): Promise<Result<number, FileFailure | 'CANCELLED'>> {
  try {
    const callCount = await writeAll(batches, to);
    if (callCount !== null) {
      await to.sink.finish();
      return ok(callCount);
    }
    await to.sink.discard();
    return err('CANCELLED');
  } catch (error) {
    await to.sink.discard();
    return err(to.files.reasonOf(error));
  }
}
