import type { StoredBackup } from '../../shared/ipc/data.ts';
import { err, ok } from '../../shared/lib/result.ts';
import type { EpochMs } from '../../shared/lib/time.ts';
import type { BackupCall } from '../../shared/schemas/backup.ts';
import type {
  DataSnapshot,
  DataStore,
  KeptSettings,
  Replacement,
  Staged,
  StageWriter,
  TableRow,
} from '../../main/dataPorts.ts';

type State = { readonly calls: readonly BackupCall[]; readonly rows: readonly TableRow[] };
type Kept = { readonly about: StoredBackup; readonly state: State; readonly settings: KeptSettings | null };

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
      if (more.some(({ table }) => !TABLES.has(table))) return Promise.resolve('DAMAGED');
      rows.push(...more);
      return Promise.resolve(null);
    },
    putCalls: (more) => {
      calls.push(...more);
      return Promise.resolve(null);
    },
    finish: (about) => Promise.resolve(ok(stage({ calls, rows }, about))),
    discard: () => Promise.resolve(),
  };
}

function factsOf(state: State) {
  const calls = present(state).map(({ call }) => call);
  return {
    callCount: calls.length,
    promiseCount: calls.filter(({ promise }) => promise.what.trim() !== '').length,
    followUpCount: calls.reduce((sum, { followUps }) => sum + followUps.length, 0),
    sizeBytes: 1,
  };
}

const snapshotOf = ({ calls, rows }: State): DataSnapshot => ({
  schemaVersion: SCHEMA_VERSION,
  callCount: calls.length,
  calls: () => [calls],
  rows: () => [rows],
  close: () => undefined,
});

const damaged = (each: Kept): Kept => ({
  ...each,
  about: { ...each.about, state: 'damaged', callCount: null },
});

type Held = {
  state: State;
  staged: State | null;
  unsettled: Pick<Replacement, 'kind' | 'settings'> | null;
  kept: readonly Kept[];
  isFull: boolean;
};

function createStaging(held: Held, now: () => EpochMs) {
  const stage = (next: State, about: Pick<Staged, 'at' | 'settings'>): Staged => {
    held.staged = next;
    return { ...about, callCount: present(next).length };
  };
  const stageBackup: DataStore['stageBackup'] = (from) => {
    const found = 'id' in from ? held.kept.find(({ about }) => about.id === from.id) : undefined;
    if (found === undefined) return Promise.resolve(err('GONE'));
    if (found.about.state === 'damaged') return Promise.resolve(err('DAMAGED'));
    return Promise.resolve(ok(stage(found.state, { at: found.about.at, settings: found.settings })));
  };
  const stageRecords: DataStore['stageRecords'] = (version) =>
    version > SCHEMA_VERSION ? err('NEWER_VERSION') : ok(createWriter(stage));
  return {
    stageBackup,
    stageRecords,
    stageNothing: () => Promise.resolve(ok(stage(NOTHING, { at: now(), settings: null }))),
    discardStaged: () => void (held.staged = null),
  };
}

type Keep = (kind: StoredBackup['kind'], settings: KeptSettings | null) => StoredBackup;

function createReplacing(held: Held, keep: Keep): Pick<DataStore, 'replace' | 'unsettled' | 'settle'> {
  return {
    replace: ({ kind, settings, settingsBefore }) => {
      if (held.isFull || held.staged === null) return Promise.resolve(err('DISK_FULL'));
      const undoId = kind === 'restored' ? keep('kept', settingsBefore).id : null;
      if (kind === 'erased') held.kept = [];
      Object.assign(held, { state: held.staged, staged: null, unsettled: { kind, settings } });
      return Promise.resolve(ok(undoId));
    },
    unsettled: () => held.unsettled,
    settle: () => void (held.unsettled = null),
  };
}

/** Everything in memory. */
export function fakeDataStore(now: () => EpochMs): FakeDataStore {
  const held: Held = { state: NOTHING, staged: null, unsettled: null, kept: [], isFull: false };
  const keep: Keep = (kind, settings) => {
    const { state, kept } = held;
    const id = `${kind}-${kept.length + 1}`;
    const callCount = present(state).length;
    const about: StoredBackup = { id, at: now(), kind, sizeBytes: 1, callCount, state: 'sound' };
    held.kept = [{ about, state, settings }, ...kept];
    return about;
  };
  return {
    put: (next) => void (held.state = { ...held.state, ...next }),
    damage: (id) => void (held.kept = held.kept.map((each) => (each.about.id === id ? damaged(each) : each))),
    fill: () => void (held.isFull = true),
    facts: () => Promise.resolve(factsOf(held.state)),
    backups: () => Promise.resolve(held.kept.map(({ about }) => about)),
    check: () => Promise.resolve(),
    backUp: () => Promise.resolve(held.isFull ? err('DISK_FULL') : ok(keep('daily', null))),
    snapshot: () => snapshotOf(held.state),
    ...createStaging(held, now),
    ...createReplacing(held, keep),
  };
}
