import { mergedCalendar } from '../../../shared/domain/calendarCall/mergedCalendar.ts';
import type { ImportError, ImportReport } from '../../../shared/ipc/calendars.ts';
import { err, ok, type Result } from '../../../shared/lib/result.ts';
import {
  LARGEST_CALENDAR_BYTES,
  type Calendar,
  type CalendarReading,
} from '../../../shared/schemas/calendar.ts';
import type { CalendarDeps } from './calendarDeps.ts';
import { isSameBytes } from './askFeed.ts';
import type { CalendarTools } from './calendarTools.ts';
import { reportOf } from './importReport.ts';
import { newCalendar } from './newCalendar.ts';
import { createReadyNames } from './readyNames.ts';

const LONGEST_NAME = 500;

type Imported = Result<ImportReport, ImportError>;
export type CalendarFile = { readonly fileName: string; readonly bytes: Uint8Array };
/** What a cancellation is about, whatever the calendar; else the file imported before under this name or with these events. */
function calendarFor(file: CalendarFile, reading: CalendarReading, deps: CalendarDeps): Calendar | null {
  const uids = new Set(reading.occurrences.map(({ uid }) => uid));
  const owners = new Set(
    deps.store
      .links()
      .filter(({ uid }) => uids.has(uid))
      .map(({ calendarId }) => calendarId),
  );
  const calendars = deps.store.list();
  const owner = calendars.find(
    ({ id, source }) => owners.has(id) && (reading.isCancellation || source.kind === 'file'),
  );
  const isNamed = ({ source }: Calendar): boolean =>
    source.kind === 'file' && source.fileName === file.fileName;
  const named = calendars.find(isNamed);
  return (reading.isCancellation ? (owner ?? named) : (named ?? owner)) ?? null;
}

/** Null where it is written in no UTF-8: such a file is kept as it is. */
function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function merged(before: Uint8Array, { bytes }: CalendarFile, isCancellation: boolean): Uint8Array {
  const older = textOf(before);
  const text = textOf(bytes);
  if (older === null || text === null) return bytes;
  const whole = new TextEncoder().encode(mergedCalendar(older, { text, isCancellation }));
  return whole.byteLength > LARGEST_CALENDAR_BYTES ? bytes : whole;
}

type Copy = { readonly isKept: boolean; readonly isMerged: boolean };

const AS_IT_WAS: Copy = { isKept: true, isMerged: false };

/** Keeps a file as the copy of its calendar, or adds it to what was imported into it before. */
function createKeepCopy({ store }: CalendarDeps) {
  return async ({ id, source }: Calendar, file: CalendarFile, isCancellation: boolean): Promise<Copy> => {
    // The copy of a feed is the feed's own.
    if (source.kind === 'feed') return AS_IT_WAS;
    const before = await store.readCopy(id);
    if (before === null) return { isKept: await store.keepCopy(id, file.bytes), isMerged: false };
    if (isSameBytes(before, file.bytes)) return AS_IT_WAS;
    const isKept = await store.keepCopy(id, merged(before, file, isCancellation));
    return { isKept, isMerged: isKept };
  };
}

/** Makes calls of a file that was read, to be called within a turn. */
function createTakeFile(deps: CalendarDeps, tools: CalendarTools) {
  const { store, clock } = deps;
  const { readings, views } = tools;
  const keepCopy = createKeepCopy(deps);

  const calendarOf = (file: CalendarFile, reading: CalendarReading): Calendar => {
    const known = calendarFor(file, reading, deps);
    if (known !== null) return known.source.kind === 'feed' ? known : { ...known, readAt: clock.now() };
    const source = { kind: 'file' as const, fileName: file.fileName.slice(0, LONGEST_NAME) };
    return newCalendar({ source, reading, name: file.fileName.replace(/\.ics$/iu, '') }, deps);
  };
  return async (file: CalendarFile, reading: CalendarReading): Promise<Imported> => {
    const calendar = calendarOf(file, reading);
    if (!store.save(calendar)) return err('NOT_SAVED');
    // The disk keeps the copy while the calls are made.
    const [synced, copy] = await Promise.all([
      readings.apply(calendar, reading),
      keepCopy(calendar, file, reading.isCancellation),
    ]);
    // What was imported before counts as well: how the calendar stands is read from the whole.
    if (copy.isMerged) await readings.againInTurn(calendar.id);
    views.tell();
    return synced.isSaved && copy.isKept ? ok(reportOf(calendar, reading, synced)) : err('NOT_SAVED');
  };
}

/** Files of calendars become calls; the same file twice changes nothing. */
export function createImportFiles(deps: CalendarDeps, tools: CalendarTools) {
  const { dialog, files, texts, emit, log } = deps;
  const take = createTakeFile(deps, tools);
  const readyNames = createReadyNames(deps);

  const importFile = async (file: CalendarFile): Promise<Imported> => {
    readyNames();
    const reading = await tools.readings.read(file.bytes);
    const imported = reading.ok ? await tools.inTurn(() => take(file, reading.value)) : reading;
    if (!imported.ok) log.info('calendar.notImported', { reason: imported.error });
    return imported;
  };
  const importPath = async (path: string): Promise<Imported> => {
    const file = await files.read(path);
    return file.ok ? importFile(file.value) : file;
  };
  return {
    importDropped: importFile,
    importPath,
    /** A file that comes from outside of the pages: what became of it is told to them. */
    importFromOutside: async (path: string): Promise<void> => {
      const outcome = await importPath(path);
      emit('calendar.imported', { fileName: path.replace(/^.*[/\\]/u, ''), outcome });
    },
    importFile: async (): Promise<Imported> => {
      const path = await dialog.chooseCalendar(texts.text('cli.chooseCalendar'));
      return path === null ? err('CANCELLED') : importPath(path);
    },
  };
}
