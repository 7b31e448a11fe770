import type { StageFailure } from '../../../shared/ipc/data.ts';
import { err, ok, type Result } from '../../../shared/lib/result.ts';
import {
  BACKUP_FORMAT,
  BACKUP_VERSION,
  backupCallSchema,
  backupHeaderSchema,
  backupRowSchema,
  type BackupCall,
  type BackupHeader,
} from '../../../shared/schemas/backup.ts';
import type { JsonEntry, StageWriter, Staged, TableRow } from '../../dataPorts.ts';
import type { DataDeps, Job } from './dataDeps.ts';

type Reading = Pick<DataDeps, 'files' | 'store' | 'emit'>;
type ReadError = StageFailure | 'CANCELLED';

/** Calls come one by one, and so do the rows of each table. */
const isOpened = ([part, ...rest]: readonly (string | number)[]): boolean =>
  part === 'calls' ? rest.length === 0 : part === 'tables' && rest.length < 2;

type Part = 'tables' | 'calls';
const PARTS: readonly Part[] = ['tables', 'calls'];

/** What was found at the top of a file, and in which order its parts stand. */
type Found = {
  readonly fields: Record<string, unknown>;
  callCount: number;
  areRowsFirst: boolean;
};

function note(found: Found, { keys: [first, ...rest], value }: JsonEntry): void {
  if (first === 'calls') found.callCount += 1;
  else if (first === 'tables') found.areRowsFirst &&= found.callCount === 0;
  else if (typeof first === 'string' && rest.length === 0) found.fields[first] = value;
}

/** `DAMAGED` once it said that it is ours. */
const brokenOf = ({ fields }: Found): 'DAMAGED' | 'NOT_A_BACKUP' =>
  fields['format'] === BACKUP_FORMAT ? 'DAMAGED' : 'NOT_A_BACKUP';

const isNewer = ({ fields }: Found): boolean =>
  fields['format'] === BACKUP_FORMAT &&
  typeof fields['version'] === 'number' &&
  fields['version'] > BACKUP_VERSION;

async function find({ files }: Reading, path: string, job: Job): Promise<Result<Found, ReadError>> {
  const found: Found = { fields: {}, callCount: 0, areRowsFirst: true };
  try {
    for await (const entries of files.entries(path, isOpened)) {
      for (const entry of entries) note(found, entry);
      if (job.isCancelled) return err('CANCELLED');
      if (isNewer(found)) return err('NEWER_VERSION');
    }
  } catch {
    return err(brokenOf(found));
  }
  return ok(found);
}

/** The head of a file that is whole: the calls it has are as many as it says. */
function headOf(found: Found): Result<BackupHeader, ReadError> {
  const head = backupHeaderSchema.safeParse(found.fields);
  if (!head.success || head.data.callCount !== found.callCount) return err(brokenOf(found));
  return ok(head.data);
}

type Records = { readonly calls: readonly BackupCall[]; readonly rows: readonly TableRow[] };

/** Null when one of them is neither call nor row. */
function recordsOf(entries: readonly JsonEntry[]): Records | null {
  const calls: BackupCall[] = [];
  const rows: TableRow[] = [];
  for (const { keys, value } of entries) {
    const call = keys[0] === 'calls' ? backupCallSchema.safeParse(value).data : undefined;
    const row = keys[0] === 'calls' ? undefined : backupRowSchema.safeParse(value).data;
    if (call !== undefined) calls.push(call);
    else if (row !== undefined) rows.push({ table: String(keys[1]), row });
    else return null;
  }
  return { calls, rows };
}

/** Rows before the calls that stand behind them. */
async function put(writer: StageWriter, { calls, rows }: Records): Promise<StageFailure | null> {
  const failure = rows.length === 0 ? null : await writer.putRows(rows);
  return failure ?? (calls.length === 0 ? null : writer.putCalls(calls));
}

const TOLD_EVERY = 200;

type Filling = Reading & { readonly path: string; readonly writer: StageWriter; readonly totalCount: number };

async function fill(filling: Filling, parts: readonly Part[], job: Job): Promise<ReadError | null> {
  const { files, emit, path, writer, totalCount } = filling;
  let doneCount = 0;
  let toldCount = 0;
  for await (const all of files.entries(path, isOpened)) {
    if (job.isCancelled) return 'CANCELLED';
    const entries = all.filter(({ keys: [part] }) => parts.some((wanted) => wanted === part));
    const records = recordsOf(entries);
    const failure = records === null ? 'DAMAGED' : await put(writer, records);
    if (failure !== null) return failure;
    doneCount += entries.filter(({ keys }) => keys[0] === 'calls').length;
    if (doneCount < toldCount + TOLD_EVERY) continue;
    toldCount = doneCount;
    emit('data.progressed', { step: 'reading', doneCount, totalCount });
  }
  return null;
}

/** Rows have to be in before the calls are; in a file that somebody put in another order they are read first. */
async function fillInOrder(filling: Filling, { areRowsFirst }: Found, job: Job): Promise<ReadError | null> {
  try {
    if (areRowsFirst) return await fill(filling, PARTS, job);
    return (await fill(filling, ['tables'], job)) ?? (await fill(filling, ['calls'], job));
  } catch {
    // It could be read a moment ago.
    return 'GONE';
  }
}

/** Makes the state that a JSON backup holds ready to take the place of the present one. */
export async function stageJson(
  reading: Reading,
  path: string,
  job: Job,
): Promise<Result<Staged, ReadError>> {
  const found = await find(reading, path, job);
  if (!found.ok) return found;
  const head = headOf(found.value);
  if (!head.ok) return head;
  const { schemaVersion, madeAt, settings, callCount } = head.value;
  const opened = reading.store.stageRecords(schemaVersion);
  if (!opened.ok) return opened;
  const writer = opened.value;
  const filling = { ...reading, path, writer, totalCount: callCount };
  const failure = await fillInOrder(filling, found.value, job);
  if (failure !== null) {
    await writer.discard();
    return err(failure);
  }
  reading.emit('data.progressed', { step: 'checking', doneCount: 0, totalCount: null });
  return writer.finish({ at: madeAt, settings });
}
