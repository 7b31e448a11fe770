import type { DataExportError } from '../../../shared/ipc/data.ts';
import { err, ok, type Result } from '../../../shared/lib/result.ts';
import { zonedTime } from '../../../shared/lib/time.ts';
import type { DataSnapshot, TextSink } from '../../dataPorts.ts';
import { backupText } from './backupText.ts';
import type { DataDeps, Job } from './dataDeps.ts';

type Written = Result<{ readonly callCount: number; readonly path: string }, DataExportError>;
type Destination = { readonly sink: TextSink; readonly path: string };

/** How many calls were written; null when it was cancelled. */
async function writeAll(deps: DataDeps, sink: TextSink, job: Job): Promise<number | null> {
  const { store, settings, clock, emit } = deps;
  const snapshot: DataSnapshot = store.snapshot();
  let doneCount = 0;
  try {
    for (const piece of backupText(snapshot, { madeAt: clock.now(), settings: settings.read() })) {
      if (job.isCancelled) return null;
      await sink.write(piece.text);
      doneCount += piece.callCount;
      emit('data.progressed', { step: 'exporting', doneCount, totalCount: snapshot.callCount });
    }
    return job.isCancelled ? null : doneCount;
  } finally {
    snapshot.close();
  }
}

async function write(deps: DataDeps, { sink, path }: Destination, job: Job): Promise<Written> {
  try {
    const callCount = await writeAll(deps, sink, job);
    if (callCount !== null) {
      await sink.finish();
      return ok({ callCount, path });
    }
    await sink.discard();
    return err('CANCELLED');
  } catch (error) {
    await sink.discard();
    const reason = deps.files.reasonOf(error);
    deps.log.error('data.exportFailed', { reason });
    return err(reason);
  }
}

/** Writes everything to a file that the seller chooses. On cancel or failure nothing is left of it. */
export async function exportData(deps: DataDeps, job: Job): Promise<Written> {
  const { clock, texts, saveDialog, files } = deps;
  const day = zonedTime(clock.now(), clock.timeZone()).toPlainDate().toString();
  const title = texts.text('data.exportTitle');
  const path = await saveDialog.choosePath({ name: `callside-backup-${day}.json`, title });
  if (path === null) return err('CANCELLED');
  const created = await files.create(path);
  return created.ok ? write(deps, { sink: created.value, path }, job) : created;
}
