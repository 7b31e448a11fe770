import type { EpochMs } from '../../../shared/lib/time.ts';
import { callSchema, type Call, type CallId } from '../../../shared/schemas/call.ts';
import type { Imported, ImportWriter, VersionBefore } from '../../importPorts.ts';
import type { RepairCall } from './repairCalls.ts';
import { prepareCallStatements, type CallStatements } from './callStatements.ts';
import { inTransaction, type WritableDatabase } from './openDatabase.ts';
import { placeOf, putCall } from './putCall.ts';
import { createRead } from './sqliteCalls.ts';
import { storageFailureOf } from './storageFailure.ts';

export type ImportWriterDeps = {
  readonly database: WritableDatabase;
  readonly repair: RepairCall;
  /** False while other writes wait for the disk: none is to be overtaken. */
  readonly isSaving: () => boolean;
  readonly onCountChanged: () => void;
};

type Tools = { readonly statements: CallStatements; readonly before: (id: CallId) => VersionBefore | null };

function createBefore({ repair }: ImportWriterDeps, statements: CallStatements): Tools['before'] {
  const read = createRead(repair);
  return (id) => {
    const place = placeOf(statements, id);
    const call = place === null ? null : read(statements.any.get({ id }));
    return call === null ? null : { call, deletedAt: place?.deletedAt ?? null };
  };
}

/** Takes a call out for good, words and all. */
function drop(statements: CallStatements, id: CallId): void {
  const place = placeOf(statements, id);
  if (place === null) return;
  statements.dropWords.run({ position: place.position });
  statements.drop.run({ position: place.position });
}

function putAll({ statements, before }: Tools, calls: readonly Call[]): Imported {
  const added: CallId[] = [];
  const changed: VersionBefore[] = [];
  for (const call of calls) {
    const version = before(call.id);
    if (version === null) added.push(call.id);
    else changed.push(version);
    putCall(statements, { call, deletedAt: null });
  }
  return { added, before: changed };
}

const standingOf = (deletedAt: EpochMs | null | undefined) => {
  if (deletedAt === undefined) return 'free';
  return deletedAt === null ? 'present' : 'removed';
};

/** Writes imports past the repository, which would leave removed calls removed. */
export function createImportWriter(deps: ImportWriterDeps): ImportWriter {
  const { database, isSaving, onCountChanged } = deps;
  const statements = prepareCallStatements(database);
  const tools: Tools = { statements, before: createBefore(deps, statements) };
  /** Null while the disk takes nothing. */
  const write = <T>(work: () => T): T | null => {
    if (!isSaving()) return null;
    try {
      const result = inTransaction(database, work);
      onCountChanged();
      return result;
    } catch (error) {
      if (storageFailureOf(error) === null) throw error;
      return null;
    }
  };
  return {
    standing: (id) => standingOf(placeOf(statements, id)?.deletedAt),
    write: (calls) => {
      const sound = calls.map((call) => callSchema.parse(call));
      return write(() => putAll(tools, sound));
    },
    takeBack: ({ added, before }) =>
      write(() => {
        added.forEach((id) => drop(statements, id));
        before.forEach((version) => putCall(statements, version));
      }) !== null,
  };
}
