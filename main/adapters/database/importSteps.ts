import { randomUUID } from 'node:crypto';
import { changedFields, keepsBefore } from '../../../shared/domain/editLog.ts';
import type { EpochMs } from '../../../shared/lib/time.ts';
import { callSchema, type Call, type CallId } from '../../../shared/schemas/call.ts';
import { editEntrySchema, type EditEntry } from '../../../shared/schemas/editLog.ts';
import type { ImportedCall, VersionBefore } from '../../importPorts.ts';
import { prepareCallStatements, type CallStatements } from './callStatements.ts';
import { editRowOf } from './editRow.ts';
import { prepareEditReads, prepareEditWrites } from './editStatements.ts';
import { soundCall } from './callRow.ts';
import { mendedCall } from './mendedCall.ts';
import type { WritableDatabase } from './openDatabase.ts';
import { placeOf, putCall } from './putCall.ts';

type Version = VersionBefore & { readonly mark: string };

/** A damaged row is read as far as it can be: to repair it would be a transaction of its own. */
function versionAt(statements: CallStatements, id: CallId): Version | null {
  const row = statements.any.get({ id });
  const call = row === undefined ? null : (soundCall(row) ?? mendedCall(row));
  if (row === undefined || call === null) return null;
  return { call, deletedAt: placeOf(statements, id)?.deletedAt ?? null, mark: String(row['content_hash']) };
}

/** Takes a call out for good, words and all. */
function drop(statements: CallStatements, id: CallId): void {
  const place = placeOf(statements, id);
  if (place === null) return;
  statements.dropWords.run({ position: place.position });
  statements.drop.run({ position: place.position });
}

type Change = Pick<EditEntry, 'at' | 'cause'> & { readonly before: Call; readonly after: Call };

/** Keeps what a call was, as every change of a logged call does. */
function createLog(database: WritableDatabase) {
  const { add } = prepareEditWrites(database);
  const { ofCall } = prepareEditReads(database);
  return ({ before, after, at, cause }: Change): void => {
    const { id } = before;
    if (!keepsBefore(before, after, ofCall.get({ id }) !== undefined)) return;
    const fields = changedFields(before, after);
    if (Object.keys(fields).length === 0) return;
    add.run(editRowOf(editEntrySchema.parse({ id: randomUUID(), callId: id, at, cause, before: fields })));
  };
}

/** The steps of an import and of its way back, each to be called within a transaction. */
export function createImportSteps(database: WritableDatabase, at: EpochMs) {
  const statements = prepareCallStatements(database);
  const log = createLog(database);
  const markOf = (id: CallId): string => String(statements.any.get({ id })?.['content_hash']);
  return {
    /** Throws when the call is unsound. */
    write: (call: Call): ImportedCall => {
      const after = callSchema.parse(call);
      const { id } = after;
      const version = versionAt(statements, id);
      if (version !== null) log({ before: version.call, after, at, cause: 'edit' });
      putCall(statements, { call: after, deletedAt: null });
      const before = version === null ? null : { call: version.call, deletedAt: version.deletedAt };
      return { id, before, mark: markOf(id) };
    },
    /** False for a call that was changed since, and is left. One that was removed since stays removed. */
    takeBack: ({ id, before, mark }: ImportedCall): boolean => {
      const now = versionAt(statements, id);
      if (now === null || now.deletedAt !== null) return true;
      if (now.mark !== mark) return false;
      if (before === null) drop(statements, id);
      else {
        log({ before: now.call, after: before.call, at, cause: 'undo' });
        putCall(statements, before);
      }
      return true;
    },
  };
}
