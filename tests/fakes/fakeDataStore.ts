import type { StoredBackup } from '../../shared/ipc/data.ts';
import { err, ok } from '../../shared/lib/result.ts';
import type { EpochMs } from '../../shared/lib/time.ts';
import type { BackupCall } from '../../shared/schemas/backup.ts';
import type { DataStore, Replacement, Staged, StageWriter, TableRow } from '../../main/dataPorts.ts';

type State = { readonly calls: readonly BackupCall[]; readonly rows: readonly TableRow[] };
type Kept = { readonly about: StoredBackup; readonly state: State; readonly settings: unknown };

export type FakeDataStore = DataStore & {
  /** What the history holds. */
  put(state: Partial<State>): void;
  damage(id: string): void;
  /** The disk takes nothing from here on. */
  fill(): void;
};

/** The tables that there are, besides those of calls. */
const TABLES = new Set(['reminder_marks', 'calendars', 'playbook_versions']);
const SCHEMA_VERSION = 40;
const NOTHING: State = { calls: [], rows: [] };

const present = ({ calls }: State): readonly BackupCall[] =>
  calls.filter(({ removedAt }) => removedAt === null);

function createWriter(stage: (state: State, about: Pick<Staged, 'at' | 'settings'>) => Staged): StageWriter {
  const calls: BackupCall[] = [];
  const rows: TableRow[] = [];
  return {
    putRows: (more) => {
      if (more.some(({ table }) => !TABLES.has(table))) return 'DAMAGED';
      rows.push(...more);
      return null;
    },
    putCalls: (more) => {
      calls.push(...more);
      return null;
    },
    finish: (about) => Promise.resolve(ok(stage({ calls, rows }, about))),
    discard: () => undefined,
  };
}

/** Everything in memory. */
export function fakeDataStore(now: () => EpochMs): FakeDataStore {
  let state = NOTHING;
  let staged: { readonly state: State } | null = null;
  let unsettled: Pick<Replacement, 'kind' | 'settings'> | null = null;
  let kept: Kept[] = [];
  let isFull = false;

  const stage = (next: State, about: Pick<Staged, 'at' | 'settings'>): Staged => {
    staged = { state: next };
    return { ...about, callCount: present(next).length };
  };
  const keep = (kind: StoredBackup['kind'], settings: unknown): StoredBackup => {
    const id = `${kind}-${kept.length + 1}`;
    const callCount = present(state).length;
    const about: StoredBackup = { id, at: now(), kind, sizeBytes: 1, callCount, state: 'sound' };
    kept = [{ about, state, settings }, ...kept];
    return about;
  };
  return {
    put: (next) => void (state = { ...state, ...next }),
    damage: (id) =>
      void (kept = kept.map((each) =>
        each.about.id === id
          ? { ...each, about: { ...each.about, state: 'damaged', callCount: null } }
          : each,
      )),
    fill: () => void (isFull = true),
    facts: () => {
      const calls = present(state).map(({ call }) => call);
      return {
        callCount: calls.length,
        promiseCount: calls.filter(({ promise }) => promise.what.trim() !== '').length,
        followUpCount: calls.reduce((sum, { followUps }) => sum + followUps.length, 0),
        sizeBytes: 1,
      };
    },
    backups: () => kept.map(({ about }) => about),
    check: () => Promise.resolve(),
    backUp: () => Promise.resolve(isFull ? err('DISK_FULL') : ok(keep('daily', null))),
    snapshot: () => ({
      schemaVersion: SCHEMA_VERSION,
      callCount: state.calls.length,
      calls: () => [state.calls],
      rows: () => [state.rows],
      close: () => undefined,
    }),
    stageBackup: (from) => {
      const found = 'id' in from ? kept.find(({ about }) => about.id === from.id) : undefined;
      if (found === undefined) return Promise.resolve(err('GONE'));
      if (found.about.state === 'damaged') return Promise.resolve(err('DAMAGED'));
      return Promise.resolve(ok(stage(found.state, { at: found.about.at, settings: found.settings })));
    },
    stageRecords: (version) => (version > SCHEMA_VERSION ? err('NEWER_VERSION') : ok(createWriter(stage))),
    stageNothing: () => Promise.resolve(ok(stage(NOTHING, { at: now(), settings: null }))),
    discardStaged: () => void (staged = null),
    replace: ({ kind, settings, settingsBefore }) => {
      if (isFull || staged === null) return Promise.resolve(err('DISK_FULL'));
      const undoId = kind === 'restored' ? keep('kept', settingsBefore).id : null;
      if (kind === 'erased') kept = [];
      state = staged.state;
      staged = null;
      unsettled = { kind, settings };
      return Promise.resolve(ok(undoId));
    },
    unsettled: () => unsettled,
    settle: () => void (unsettled = null),
  };
}
