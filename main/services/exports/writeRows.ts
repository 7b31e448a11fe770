import type { CsvRow } from '../../../shared/domain/csv/spreadsheet.ts';
import { err, ok, type Result } from '../../../shared/lib/result.ts';
import type { CsvSink } from '../../ports.ts';

/** An export under way; whoever holds it can stop it. */
export type ExportJob = { isCancelled: boolean };

export type WriteRows<Failure> = {
  readonly sink: CsvSink;
  readonly job: ExportJob;
  readonly onProgress: (doneCount: number) => void;
  /** What an error of the sink means to the user. */
  readonly reasonOf: (error: unknown) => Failure;
};

type Ended<Failure> = Result<number, Failure | 'CANCELLED' | 'UNREADABLE'>;

/** The next batch; null when a call could not be read, which is no failure of the place written to. */
function next(batches: Iterator<readonly CsvRow[]>): IteratorResult<readonly CsvRow[], unknown> | null {
  try {
    return batches.next();
  } catch {
    return null;
  }
}

async function writeAll<Failure>(
  batches: Iterator<readonly CsvRow[]>,
  { sink, job, onProgress }: WriteRows<Failure>,
): Promise<Ended<never>> {
  for (let doneCount = 0; ;) {
    const batch = next(batches);
    if (batch === null) return err('UNREADABLE');
    if (job.isCancelled) return err('CANCELLED');
    if (batch.done === true) return ok(doneCount);
    await sink.write(batch.value);
    doneCount += batch.value.length;
    onProgress(doneCount);
  }
}

/** Writes rows from start to end and gives their number; on cancel or failure nothing is left behind. */
export async function writeRows<Failure>(
  rows: Iterable<readonly CsvRow[]>,
  to: WriteRows<Failure>,
): Promise<Ended<Failure>> {
  const batches = rows[Symbol.iterator]();
  try {
    const written = await writeAll(batches, to);
    await (written.ok ? to.sink.finish() : to.sink.discard());
    return written;
  } catch (error) {
    await to.sink.discard();
    return err(to.reasonOf(error));
  } finally {
    batches.return?.();
  }
}
