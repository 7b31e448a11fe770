import { foldedText } from '../../main/adapters/database/foldedText.ts';
import {
  companiesMatching,
  distinctContacts,
  MOST_OF_COMPANY,
} from '../../main/adapters/database/knownCompanies.ts';
import type { StorageFailure } from '../../main/adapters/database/storageFailure.ts';
import type { CallRepository } from '../../main/ports.ts';
import { needsResult } from '../../shared/domain/callStages.ts';
import { realCalls } from '../../shared/domain/practiceCall.ts';
import type { EpochMs } from '../../shared/lib/time.ts';
import { callSchema, type Call, type CallId } from '../../shared/schemas/call.ts';

type Kept = { readonly call: Call; readonly deletedAt: EpochMs | null };

export type FakeCallRepository = CallRepository & {
  /** Every write fails like that until it is called with null. */
  failWith(failure: StorageFailure | 'bug' | null): void;
  /** What was written, one entry a write. */
  writes(): readonly string[];
  /** Every call that is not removed, in the order in which they came. */
  all(): readonly Call[];
};

const CODES: Readonly<Record<StorageFailure | 'bug', number>> = {
  'disk-full': 13,
  'read-only': 8,
  busy: 5,
  failing: 10,
  bug: 1,
};

/** The error that node:sqlite throws. */
export function sqliteError(failure: StorageFailure | 'bug'): Error {
  return Object.assign(new Error(failure), { code: 'ERR_SQLITE_ERROR', errcode: CODES[failure] });
}

const wellFormed = (_key: string, value: unknown): unknown =>
  typeof value === 'string' ? value.toWellFormed() : value;

/** A copy as storage gives it back: nothing shared, no lone surrogates. */
const copyOf = (call: Call): Call => callSchema.parse(JSON.parse(JSON.stringify(call, wellFormed)));

const byStart = (a: Call, b: Call): number => a.startsAt - b.startsAt;
const newestFirst = (a: Call, b: Call): number => b.startsAt - a.startsAt;

function createReads(kept: ReadonlyMap<CallId, Kept>) {
  const all = (): readonly Call[] =>
    Array.from(kept.values()).flatMap(({ call, deletedAt }) => (deletedAt === null ? [call] : []));
  return {
    all,
    find: (id: CallId) => all().find((call) => call.id === id) ?? null,
    live: () =>
      all()
        .filter(({ stage }) => stage === 'live')
        .toSorted(newestFirst)[0] ?? null,
    startingBetween: (from: EpochMs, until: EpochMs) =>
      all()
        .filter(({ startsAt }) => startsAt >= from && startsAt < until)
        .toSorted(byStart),
    needingResult: (now: EpochMs) =>
      all()
        .filter((call) => needsResult(call, now))
        .toSorted(newestFirst),
    count: () => all().length,
    callsWith: (company: string) =>
      realCalls(all())
        .filter((call) => foldedText(call.company) === foldedText(company))
        .toSorted(newestFirst)
        .slice(0, MOST_OF_COMPANY),
    companies: (text: string) =>
      companiesMatching(
        realCalls(all()).map(({ company }) => ({ key: foldedText(company), name: company, callCount: 1 })),
        text,
      ),
    contactsOf: (company: string) =>
      distinctContacts(
        realCalls(all())
          .filter((call) => foldedText(call.company) === foldedText(company))
          .toSorted(newestFirst)
          .map(({ contact, contactRole }) => ({ name: contact, role: contactRole })),
      ),
  };
}

/** Calls in memory, held to the same contract as those in SQLite. */
export function fakeCallRepository(calls: readonly Call[] = []): FakeCallRepository {
  const kept = new Map<CallId, Kept>(calls.map((call) => [call.id, { call, deletedAt: null }]));
  const written: string[] = [];
  const reads = createReads(kept);
  let failure: StorageFailure | 'bug' | null = null;

  const write = (call: Call, deletedAt: EpochMs | null, entry: string): void => {
    if (failure !== null) throw sqliteError(failure);
    kept.set(call.id, { call: copyOf(call), deletedAt });
    written.push(entry);
  };
  const save = (call: Call): void => write(call, kept.get(call.id)?.deletedAt ?? null, `save ${call.id}`);
  return {
    ...reads,
    failWith: (next) => void (failure = next),
    writes: () => written,
    save,
    saveAll: (all) => all.map(copyOf).forEach(save),
    remove: (id, at) => {
      const call = reads.find(id);
      if (call !== null) write(call, at, `remove ${id}`);
      return call !== null;
    },
    restore: (id) => {
      const found = kept.get(id);
      if (found !== undefined && found.deletedAt !== null) write(found.call, null, `restore ${id}`);
      return found?.call ?? null;
    },
  };
}
