import { err, ok, type Result } from '../../../shared/lib/result.ts';
import type { CsvPart } from '../../exportPorts.ts';
import type { CsvSink } from '../../ports.ts';

/** An export under way; whoever holds it can stop it. */
export type ExportJob = { isCancelled: boolean };

export type WriteParts<Failure> = {
  readonly sink: CsvSink;
  readonly job: ExportJob;
  readonly onProgress: (doneCount: number) => void;
  /** What an error of the sink means to the user. */
  readonly reasonOf: (error: unknown) => Failure;
};

type Ended<Failure> = Result<number, Failure | 'CANCELLED' | 'UNREADABLE'>;

/** The next part; null when a call could not be read, which is no failure of the place written to. */
async function next(parts: AsyncIterator<CsvPart>): Promise<IteratorResult<CsvPart, unknown> | null> {
  try {
    return await parts.next();
  } catch {
    return null;
  }
}

async function writeAll<Failure>(
  parts: AsyncIterator<CsvPart>,
  { sink, job, onProgress }: WriteParts<Failure>,
): Promise<Ended<never>> {
  for (let doneCount = 0; ;) {
    const part = await next(parts);
    if (part === null) return err('UNREADABLE');
    if (job.isCancelled) return err('CANCELLED');
    if (part.done === true) return ok(doneCount);
    await sink.writeLines(part.value.lines);
    doneCount += part.value.callCount;
    onProgress(doneCount);
  }
}

/** Writes an export from start to end and gives its number of calls; on cancel or failure nothing is left behind. */
export async function writeParts<Failure>(
  all: AsyncIterable<CsvPart>,
  to: WriteParts<Failure>,
): Promise<Ended<Failure>> {
  const parts = all[Symbol.asyncIterator]();
  try {
    const written = await writeAll(parts, to);
    await (written.ok ? to.sink.finish() : to.sink.discard());
    return written;
  } catch (error) {
    await to.sink.discard();
    return err(to.reasonOf(error));
  } finally {
    await parts.return?.();
  }
}
