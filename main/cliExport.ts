import { EXPORT_PROFILE } from '../shared/domain/csv/profiles/exportProfiles.ts';
import { EVERY_CALL } from '../shared/domain/everyCall.ts';
import { endOfDay, startOfDay } from '../shared/domain/historyView.ts';
import { err, ok, type Result } from '../shared/lib/result.ts';
import type { ExportOrder } from '../shared/schemas/export.ts';
import type { CliDeps, ExitCode } from './cli.ts';
import type { ExportCommand } from './exportArguments.ts';
import type { CsvOutput, ReadableHistory } from './exportPorts.ts';
import type { CsvFiles, CsvSink } from './ports.ts';
import { countOf } from './services/exports/countOf.ts';
import { rowNamesOf } from './services/exports/rowNames.ts';
import { writeParts, type ExportJob } from './services/exports/writeParts.ts';
import { createPlaybookService } from './services/playbookService.ts';

export type ExportCliDeps = Omit<CliDeps, 'say'> & {
  /** The error is what to tell, whole sentences. */
  readonly readHistory: () => Result<ReadableHistory, string>;
  readonly files: CsvFiles;
  readonly output: CsvOutput;
  readonly timeZone: string;
  /** A path as the caller meant it, from the folder in which the command was given. */
  readonly resolve: (file: string) => string;
  readonly job: ExportJob;
};

function orderOf({ profile, from, to, results }: ExportCommand, timeZone: string): ExportOrder {
  const filter = {
    ...EVERY_CALL,
    results,
    from: from === null ? null : startOfDay(from, timeZone),
    until: to === null ? null : endOfDay(to, timeZone),
  };
  return { scope: { kind: 'filtered', filter }, profile };
}

type Failure = ReturnType<CsvOutput['reasonOf']>;
type Target = { readonly sink: CsvSink; readonly reasonOf: (error: unknown) => Failure };

async function openTarget(
  { out, profile }: ExportCommand,
  deps: ExportCliDeps,
): Promise<Result<Target, Failure>> {
  const { files, output, resolve } = deps;
  if (out !== '-') {
    const opened = await files.open(resolve(out), EXPORT_PROFILE[profile]);
    return opened.ok ? ok({ sink: opened.value, reasonOf: (error) => files.reasonOf(error) }) : opened;
  }
  const reasonOf = (error: unknown): Failure => output.reasonOf(error);
  try {
    return ok({ sink: await output.open(EXPORT_PROFILE[profile]), reasonOf });
  } catch (error) {
    return err(reasonOf(error));
  }
}

async function write(command: ExportCommand, deps: ExportCliDeps, read: ReadableHistory) {
  const { texts, timeZone, job, complain } = deps;
  const order = orderOf(command, timeZone);
  const most = EXPORT_PROFILE[command.profile].mostRows;
  const count = most === null ? 0 : countOf(read.history, order.scope);
  if (most !== null && count > most) complain(texts.text('cli.tooManyRows', { most, count }));
  const target = await openTarget(command, deps);
  if (!target.ok) return target;
  const { byId } = createPlaybookService({ texts, store: read.playbooks });
  const names = rowNamesOf({ texts, playbookName: (reference) => byId(reference).name });
  return await writeParts(read.parts(order, names), { ...target.value, job, onProgress: () => undefined });
}

async function exportFrom(
  read: ReadableHistory,
  command: ExportCommand,
  deps: ExportCliDeps,
): Promise<ExitCode> {
  const { texts, complain } = deps;
  const written = await write(command, deps, read);
  if (!written.ok) {
    if (written.error === 'CLOSED') return 0;
    complain(texts.text(`cli.exportFailed.${written.error}`, { file: command.out }));
    return 1;
  }
  const count = read.damagedCount();
  if (count === 0) return 0;
  complain(texts.text('cli.damagedCalls', { count }));
  return 1;
}

/** Writes the history as CSV. 0: all of it is there, or whoever read it had enough; 1: not, and why is said. */
export async function exportCalls(command: ExportCommand, deps: ExportCliDeps): Promise<ExitCode> {
  const read = deps.readHistory();
  if (!read.ok) {
    deps.complain(read.error);
    return 1;
  }
  try {
    return await exportFrom(read.value, command, deps);
  } finally {
    read.value.close();
  }
}
