import type { BackupFailure, DataFacts, StageFailure, StoredBackup } from '../shared/ipc/data.ts';
import type { Result } from '../shared/lib/result.ts';
import type { EpochMs } from '../shared/lib/time.ts';
import type { BackupCall, BackupRow } from '../shared/schemas/backup.ts';
import type { FileFailure } from './ports.ts';

export type TableRow = { readonly table: string; readonly row: BackupRow };

/** One state of everything, however long it is read. Whoever is done closes it. */
export type DataSnapshot = {
  readonly schemaVersion: number;
  /** Calls of every stage, removed ones included. */
  readonly callCount: number;
  /** Slices of some ms each. */
  calls(): Iterable<readonly BackupCall[]>;
  rows(): Iterable<readonly TableRow[]>;
  close(): void;
};

/** Settings as they were kept: of any version. */
export type KeptSettings = Readonly<Record<string, unknown>>;

/** What is ready to take the place of the present state. `settings` are those that belong to it. */
export type Staged = {
  readonly at: EpochMs;
  /** Calls that are not removed. */
  readonly callCount: number;
  readonly settings: KeptSettings | null;
};

/** A state that is put together piece by piece; the rows of tables come before the calls. */
export type StageWriter = {
  /**
   * `DAMAGED` when it has no place in the history: an unknown table, a value that its column does not take. That may be
   * told of what was put before, and of the last by `finish`.
   */
  putRows(rows: readonly TableRow[]): Promise<StageFailure | null>;
  putCalls(calls: readonly BackupCall[]): Promise<StageFailure | null>;
  finish(about: Pick<Staged, 'at' | 'settings'>): Promise<Result<Staged, StageFailure>>;
  discard(): Promise<void>;
};

export type Replacement = {
  /** `erased` takes backups and all else that tells of calls along, and nothing brings it back. */
  readonly kind: 'restored' | 'erased';
  /** Come into force with the new state, after a crash too; null leaves those that are. */
  readonly settings: KeptSettings | null;
  /** Those in force, kept with the state that is replaced. */
  readonly settingsBefore: KeptSettings | null;
};

/** All that is stored, taken as a whole: kept, brought out, and replaced. One state at a time can be staged. */
export type DataStore = {
  facts(): Promise<DataFacts>;
  /** Newest first. */
  backups(): Promise<readonly StoredBackup[]>;
  /** Reads a backup over in full, once; its state is known then. */
  check(id: string): Promise<void>;
  backUp(): Promise<Result<StoredBackup, BackupFailure>>;
  snapshot(): DataSnapshot;
  /** Makes a copy ready, at the newest version and checked in full; the present state goes on. */
  stageBackup(
    from: { readonly id: string } | { readonly path: string },
  ): Promise<Result<Staged, StageFailure>>;
  /** The tables are those of that version. */
  stageRecords(schemaVersion: number): Result<StageWriter, StageFailure>;
  /** A state as on the first run. */
  stageNothing(): Promise<Result<Staged, StageFailure>>;
  discardStaged(): void;
  /**
   * Puts what is staged in the place of everything. The state before becomes a backup first, unless it is erased.
   * All of it or nothing, a crash at any point included. Returns the id of that backup.
   */
  replace(replacement: Replacement): Promise<Result<string | null, BackupFailure>>;
  /** A replacement that is not told to be settled yet, by this process or one that crashed. */
  unsettled(): Pick<Replacement, 'kind' | 'settings'> | null;
  /** Settings are in force: nothing of the replacement is left to do. */
  settle(): void;
};

/** One value of a JSON file, at the path that leads to it. */
export type JsonEntry = { readonly keys: readonly (string | number)[]; readonly value: unknown };

export type TextSink = {
  write(text: string): Promise<void>;
  /** Makes the file whole under its final name. */
  finish(): Promise<void>;
  discard(): Promise<void>;
};

/** Files that the user chose. */
export type BackupFiles = {
  create(path: string): Promise<Result<TextSink, FileFailure>>;
  reasonOf(error: unknown): FileFailure;
  /** `database` by its first bytes; null when it cannot be read. */
  kindOf(path: string): Promise<'database' | 'text' | null>;
  /** The values of a JSON file, some at a time; `isOpened` containers come value by value. Throws when it is no JSON. */
  entries(
    path: string,
    isOpened: (keys: readonly (string | number)[]) => boolean,
  ): AsyncIterable<readonly JsonEntry[]>;
};

export type BackupDialog = {
  /** The path of the backup that the user chose, null when closed. */
  chooseFile(title: string): Promise<string | null>;
};
