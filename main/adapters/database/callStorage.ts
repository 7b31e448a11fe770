import { ok, type Result } from '../../../shared/lib/result.ts';
import type { Notice } from '../../../shared/schemas/notice.ts';
import type {
  CallFinder,
  CallRepository,
  Clock,
  HistoryReader,
  Logger,
  NewId,
  StorageWatch,
} from '../../ports.ts';
import type { EditLog } from '../../editPorts.ts';
import type { CsvParts } from '../../exportPorts.ts';
import type { ImportWriter } from '../../importPorts.ts';
import type { InsightReader } from '../../insightPorts.ts';
import type { PlaybookStore } from '../../playbookPorts.ts';
import type { PromiseBook } from '../../promisePorts.ts';
import type { PromiseReader, ReminderStore } from '../../reminderPorts.ts';
import type { SavedViewStore } from '../../savedViewPorts.ts';
import type { BackupError } from '../backup/backUp.ts';
import { listBackups } from '../backup/backupFiles.ts';
import { startBackups, type BackupSchedule } from '../backup/startBackups.ts';
import { createCalendarRows, type CalendarRows } from './calendarRows.ts';
import { createCallEdits } from './callEdits.ts';
import { createCallFinder } from './callFinder.ts';
import { createCallHistory } from './callHistory.ts';
import { createCallReminders } from './callReminders.ts';
import { keepCount } from './countKeeper.ts';
import { createHeldCalls, type HeldCalls } from './heldCalls.ts';
import { createExportThreads, mostExportThreads } from './exportThread.ts';
import { createImportWriter } from './importWriter.ts';
import { openHistoryReader } from './historyConnection.ts';
import { openHistory, type OpenedHistory, type OpenHistoryError } from './openHistory.ts';
import { createInsightReader } from './insightReader.ts';
import { createPlaybookRows } from './playbookRows.ts';
import { createPromiseBook } from './promiseBook.ts';
import { createRepair, type RepairCall } from './repairCalls.ts';
import { createRepairTally } from './repairTally.ts';
import { createSavedViewRows } from './savedViewRows.ts';
import { createSqliteCalls } from './sqliteCalls.ts';
import { unlessDiskFails } from './storageFailure.ts';
import { startVerifying, type VerifyDeps } from './verifyCalls.ts';
import { backupsInUse, createBackUpInTurn, createWhole, type WholeHistory } from './wholeHistory.ts';

export type CallStorageDeps = {
  /** Everything about calls lies in here; it is made if missing. */
  readonly folder: string;
  readonly clock: Clock;
  readonly newId: NewId;
  readonly log: Logger;
  /** What must be told once: how the history was opened, later what was repaired in it. */
  readonly onNotice: (notice: Notice) => void;
  /** The thread that writes imports: a `.ts` file in the source, an `.mjs` file in the app. */
  readonly importWorker: URL;
  /** The thread that reads exports. */
  readonly exportWorker: URL;
};

export type CallStorage = {
  readonly calls: CallRepository;
  readonly history: HistoryReader;
  readonly exportedParts: CsvParts;
  readonly finder: CallFinder;
  readonly storage: StorageWatch;
  readonly reminders: ReminderStore;
  readonly promises: PromiseReader;
  readonly promiseBook: PromiseBook;
  readonly calendars: CalendarRows;
  readonly playbooks: PlaybookStore;
  readonly insights: InsightReader;
  readonly edits: EditLog;
  readonly savedViews: SavedViewStore;
  readonly imports: ImportWriter;
  readonly whole: WholeHistory;
  /** Begins what goes on in the background: reading every call over, and the daily backup. */
  readonly startCare: () => void;
  /** Writes what is held, if the disk takes it, and closes at once; resolves when a backup under way has ended. */
  readonly close: () => Promise<void>;
};

type Parts = { readonly deps: CallStorageDeps; readonly opened: OpenedHistory };
type Repository = Parts & {
  readonly repair: RepairCall;
  readonly calls: CallRepository;
  readonly backUp: WholeHistory['backUp'];
};

type Moments = Pick<BackupSchedule, 'isGoodMoment'> & Pick<VerifyDeps, 'hasToWait'>;

/** Starts verifying and backups; what they find unsound is checked in full at the next start. */
function startCaring(parts: Repository, { isGoodMoment, hasToWait }: Moments): () => Promise<void> {
  const { deps, opened, repair, backUp } = parts;
  const { database, files, marker } = opened;
  const { clock, log } = deps;
  const suspect = (): void => void unlessDiskFails(() => marker.change({ isSuspect: true }));
  const verify = () =>
    startVerifying({ ...{ database, clock, log, repair }, hasToWait, onUnreadable: suspect });
  let stopVerifying = verify();
  const onFailed = (error: BackupError): void => {
    if (error !== 'UNSOUND') return;
    suspect();
    stopVerifying();
    stopVerifying = verify();
  };
  const stopBackups = startBackups({
    ...{ clock, log, isGoodMoment, onFailed },
    newestAt: () => listBackups(files.backups).find(({ kind }) => kind === 'daily')?.at ?? null,
    backUp: () => backUp(),
  });
  return () => {
    stopVerifying();
    return stopBackups();
  };
}

const createReaders = (deps: Parameters<typeof createPromiseBook>[0]) => ({
  promiseBook: createPromiseBook(deps),
  insights: createInsightReader(deps),
});

type WriterParts = Parts & {
  readonly held: HeldCalls;
  readonly counted: ReturnType<typeof keepCount>;
};

function createExports({ deps, opened, repair, held }: Repository & { readonly held: HeldCalls }) {
  const { clock, exportWorker: worker } = deps;
  return createExportThreads({
    ...{ worker, path: opened.files.database, held: held.held },
    mostThreads: mostExportThreads(),
    onDamaged: (place) => void clock.after(0, () => unlessDiskFails(() => void repair(place))),
  });
}

function createWriters({ deps, opened: { database, files }, held, counted }: WriterParts) {
  const { log, clock, importWorker: worker } = deps;
  const imports = createImportWriter({
    ...{ database, path: files.database, worker, held, clock, onCountChanged: counted.changed },
  });
  const stopWriting = (): void => {
    imports.stop();
    held.stop();
    counted.stop();
  };
  const edits = createCallEdits({ database, held, log });
  return { imports, stopWriting, edits, savedViews: createSavedViewRows({ database, log }) };
}

function momentsOf({ calls, storage }: HeldCalls, { isReading }: ReturnType<typeof createExports>): Moments {
  const isSaving = (): boolean => storage.state().state === 'saving';
  return {
    hasToWait: isReading,
    isGoodMoment: () => isSaving() && calls.live() === null && calls.count() > 0 && !isReading(),
  };
}

/** The calls themselves: on disk, repaired where they are damaged, counted, and held while the disk fails. */
function createCallParts({ deps, opened }: Parts) {
  const { clock } = deps;
  const { database, marker } = opened;
  const tally = createRepairTally(deps);
  const repair = createRepair({
    ...{ database, clock, onRepaired: tally.add },
    backups: () => backupsInUse(opened.files.backups),
  });
  const counted = keepCount({ clock, marker, log: deps.log, count: () => calls.count() });
  const calls = createSqliteCalls({ database, repair, onCountChanged: counted.changed });
  return { tally, repair, counted, calls, held: createHeldCalls({ calls, clock }) };
}

function createStorage({ deps, opened }: Parts): CallStorage {
  const { clock } = deps;
  const { database } = opened;
  const { tally, repair, counted, calls, held } = createCallParts({ deps, opened });
  const reminding = createCallReminders({ database, repair, held });
  const backUp = createBackUpInTurn({ ...opened, clock });
  const parts: Repository = { deps, opened, repair, calls, backUp };
  const finder = createCallFinder({ database, repair, clock, held: held.held });
  const reader = openHistoryReader({ database, repair, clock, path: opened.files.database });
  const calendars = createCalendarRows({ database, log: deps.log });
  const playbooks = createPlaybookRows({ database, log: deps.log, held: held.held });
  const memories = { reminding, playbooks, calendars, finder, counted };
  const whole = createWhole({ opened, held, backUp }, memories);
  const exporting = createExports({ ...parts, held });
  const moments = momentsOf(held, exporting);
  const { stopWriting, ...writers } = createWriters({ deps, opened, held, counted });
  let stopCare = (): Promise<void> => Promise.resolve();

  return {
    calls: held.calls,
    history: createCallHistory(reader.stored, held.held),
    ...{ finder, storage: held.storage, exportedParts: exporting.parts },
    ...{ reminders: reminding.reminders, promises: reminding.promises },
    ...createReaders({ database, repair, held: held.held }),
    ...{ calendars, playbooks, whole, ...writers },
    startCare: () => (stopCare = startCaring(parts, moments)),
    close: () => {
      const stopped = stopCare();
      stopWriting();
      exporting.stop();
      reminding.stop();
      finder.stop();
      tally.stop();
      reader.close();
      database.close();
      return stopped;
    },
  };
}

/** Opens calls and history of a folder, whatever state it is in, or says why that cannot be. */
export function openCallStorage(deps: CallStorageDeps): Result<CallStorage, OpenHistoryError> {
  const opened = openHistory(deps);
  if (!opened.ok) return opened;
  const { notice, onTold } = opened.value;
  if (notice !== null) {
    deps.log.error('history.recovered', { kind: notice.kind });
    deps.onNotice(notice);
    unlessDiskFails(onTold);
  }
  return ok(createStorage({ deps, opened: opened.value }));
}
