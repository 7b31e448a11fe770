import type { PlaybookState, PlaybookStore, PlaybookUse, WrittenPlaybook } from '../../playbookPorts.ts';
import type { Logger } from '../../ports.ts';
import type { HeldVersion } from './callHistory.ts';
import { inTransaction, type WritableDatabase } from './openDatabase.ts';
import { stateOfRow, stateRowOf, versionOfRow, versionRowOf } from './playbookRow.ts';
import { preparePlaybookReads, preparePlaybookUses, preparePlaybookWrites } from './playbookStatements.ts';
import { unlessDiskFails } from './storageFailure.ts';

export type PlaybookRowsDeps = {
  readonly database: WritableDatabase;
  readonly log: Logger;
  /** Calls that are not on disk yet. */
  readonly held: () => readonly HeldVersion[];
};

type Row = Readonly<Record<string, unknown>>;
type Kept = { versions: readonly WrittenPlaybook[] | null; states: readonly PlaybookState[] | null };

/** Every reminder and every opening asks for playbooks: rows are read once, and again after a write. */
function createReads({ database, log }: PlaybookRowsDeps, kept: Kept) {
  const statements = preparePlaybookReads(database);
  const sound = <T>(rows: readonly Row[], parse: (row: Row) => T | null): readonly T[] => {
    const read = rows.map(parse).filter((each) => each !== null);
    if (read.length < rows.length) log.error('playbook.unreadableRow', { count: rows.length - read.length });
    return read;
  };
  return {
    versions: () => (kept.versions ??= sound(statements.versions.all(), versionOfRow)),
    states: () => (kept.states ??= sound(statements.states.all(), stateOfRow)),
  };
}

const useOf = (row: Row): PlaybookUse => ({
  ref: String(row['ref']),
  callCount: Number(row['calls']),
  gainedCount: Number(row['gained']),
});

function createUses({ database, held }: PlaybookRowsDeps) {
  const statements = preparePlaybookUses(database);
  let counted: { readonly at: string; readonly uses: readonly PlaybookUse[] } | null = null;
  // Every screen that names a playbook asks, and to count 100,000 calls takes main 40 ms.
  const uses = (): readonly PlaybookUse[] => {
    const at = JSON.stringify(statements.writes.get());
    if (counted?.at !== at) counted = { at, uses: statements.uses.all().map(useOf) };
    return counted.uses;
  };
  return {
    uses,
    isUsed: (ref: string) =>
      held().some(({ call }) => call?.playbookId === ref) || statements.isUsed.get({ ref }) !== undefined,
  };
}

/** Playbooks in SQLite. A write is on disk when it answers true. */
export function createPlaybookRows(deps: PlaybookRowsDeps): PlaybookStore & { readonly reload: () => void } {
  const { database } = deps;
  const kept: Kept = { versions: null, states: null };
  const statements = preparePlaybookWrites(database);
  const reload = (): void => void Object.assign(kept, { versions: null, states: null });
  const write = (work: () => void): boolean => {
    try {
      return unlessDiskFails(() => inTransaction(database, work));
    } finally {
      reload();
    }
  };
  return {
    reload,
    ...createReads(deps, kept),
    ...createUses(deps),
    save: (versions) => {
      const rows = versions.map(versionRowOf);
      return write(() => rows.forEach((row) => void statements.putVersion.run(row)));
    },
    setState: (state) => {
      const row = stateRowOf(state);
      return write(() => void statements.putState.run(row));
    },
    remove: (ids) =>
      write(() => {
        for (const id of ids) {
          statements.dropVersions.run({ id });
          statements.dropState.run({ id });
        }
      }),
  };
}
