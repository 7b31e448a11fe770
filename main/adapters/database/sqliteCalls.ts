import type { EpochMs } from '../../../shared/lib/time.ts';
import { callSchema, type Call, type CallId } from '../../../shared/schemas/call.ts';
import type { EditEntry } from '../../../shared/schemas/editLog.ts';
import type { CallRepository } from '../../ports.ts';
import type { RawCall } from './callColumns.ts';
import { soundCall } from './callRow.ts';
import { prepareCallStatements, type CallStatements } from './callStatements.ts';
import { editRowOf } from './editRow.ts';
import { prepareEditWrites } from './editStatements.ts';
import { foldedText } from './foldedText.ts';
import { companiesMatching, distinctContacts, MOST_OF_COMPANY } from './knownCompanies.ts';
import { mendedCall } from './mendedCall.ts';
import { inTransaction, type WritableDatabase } from './openDatabase.ts';
import { placeOf, putCall } from './putCall.ts';
import type { RepairCall } from './repairCalls.ts';
import { storageFailureOf } from './storageFailure.ts';
import { shownText, storedText } from './storedText.ts';

export type SqliteCallsDeps = {
  readonly database: WritableDatabase;
  readonly repair: RepairCall;
  /** Calls were added, removed or put back. */
  readonly onCountChanged: () => void;
};

type Read = (row: RawCall | undefined) => Call | null;

/** Reads rows as calls. A damaged row is repaired first; while the disk forbids that, what is readable is returned. */
export function createRead(repair: RepairCall): Read {
  const repaired = (row: RawCall): Call | null => {
    try {
      return repair(String(row.place));
    } catch (error) {
      if (storageFailureOf(error) === null) throw error;
      return mendedCall(row);
    }
  };
  return (row) => (row === undefined ? null : (soundCall(row) ?? repaired(row)));
}

type Tools = { readonly statements: CallStatements; readonly read: Read };

function createWrites({ database, onCountChanged }: SqliteCallsDeps, { statements, read }: Tools) {
  const { add } = prepareEditWrites(database);
  const mark = (call: Call, deletedAt: EpochMs | null): void => {
    inTransaction(database, () => putCall(statements, { call, deletedAt }));
    onCountChanged();
  };
  /** Within a transaction. A late edit of a removed call does not bring it back. */
  const put = (call: Call): boolean => {
    const place = placeOf(statements, call.id);
    putCall(statements, { call, deletedAt: place?.deletedAt ?? null });
    return place === null;
  };
  const saveAll = (all: readonly Call[], entries: readonly EditEntry[] = []): void => {
    const sound = all.map((call) => callSchema.parse(call));
    const edits = entries.map(editRowOf);
    if (sound.length === 0) return;
    const areNew = inTransaction(database, () => {
      edits.forEach((edit) => void add.run(edit));
      return sound.map(put);
    });
    if (areNew.includes(true)) onCountChanged();
  };
  return {
    save: (call: Call): void => saveAll([call]),
    saveAll,
    remove: (id: CallId, at: EpochMs): boolean => {
      const call = read(statements.find.get({ id }));
      if (call !== null) mark(call, at);
      return call !== null;
    },
    restore: (id: CallId): Call | null => {
      const call = read(statements.any.get({ id }));
      if (call !== null && placeOf(statements, id)?.deletedAt !== null) mark(call, null);
      return call;
    },
  };
}

function createReads({ statements, read }: Tools) {
  const readAll = (rows: readonly RawCall[]): readonly Call[] =>
    rows.map(read).filter((call) => call !== null);
  return {
    find: (id: CallId) => read(statements.find.get({ id })),
    live: () => read(statements.live.get()),
    startingBetween: (from: EpochMs, until: EpochMs) =>
      readAll(statements.startingBetween.all({ from, until })),
    needingResult: (now: EpochMs) => readAll(statements.needingResult.all({ now })),
    count: () => Number(statements.count.get()?.['calls']),
    callsWith: (company: string) =>
      readAll(statements.withCompany.all({ key: foldedText(storedText(company)), most: MOST_OF_COMPANY })),
  };
}

const shownColumn = (value: unknown): string => shownText(String(value));

function createPeople({ statements }: Tools) {
  return {
    companies: (text: string) => {
      const typed = foldedText(storedText(text));
      const spellings = statements.companies.all({ typed }).map((row) => ({
        key: String(row['key']),
        name: shownColumn(row['company']),
        callCount: Number(row['calls']),
      }));
      return companiesMatching(spellings, text);
    },
    contactsOf: (company: string) => {
      const rows = statements.contacts.all({ key: foldedText(storedText(company)) });
      return distinctContacts(
        rows.map((row) => ({ name: shownColumn(row['contact']), role: shownColumn(row['role']) })),
      );
    },
  };
}

/** Calls in SQLite. A write is one transaction, and on disk when it returns. */
export function createSqliteCalls(deps: SqliteCallsDeps): CallRepository {
  const statements = prepareCallStatements(deps.database);
  const tools: Tools = { statements, read: createRead(deps.repair) };
  return { ...createReads(tools), ...createWrites(deps, tools), ...createPeople(tools) };
}
