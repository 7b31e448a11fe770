import { createStore } from 'zustand/vanilla';
import type { ImportError, ImportReport } from '../../../shared/ipc/calendars.ts';
import { LARGEST_CALENDAR_BYTES } from '../../../shared/lib/limits.ts';
import { err, type Result } from '../../../shared/lib/result.ts';
import { ask } from '../../app/bridge.ts';
import { isCsvFile, openDroppedCsv } from '../../app/csvImport.ts';
import type { Text } from '../../app/text.ts';
import { say, type ToastAction } from '../../app/toasts.ts';
import { knownCalendarIds } from './calendarsStore.ts';
import { isCalendarFile } from './droppedFiles.ts';
import { importWords, needsReading, type FileImport } from './importWords.ts';

type Outcome = Result<ImportReport, ImportError>;

/** Imports whose problems are on screen; none most of the time. */
export const importProblems = createStore<{ readonly imports: readonly FileImport[] }>(() => ({
  imports: [],
}));

export const closeImportProblems = (): void => importProblems.setState({ imports: [] });

const newIdsOf = (imports: readonly FileImport[]) =>
  imports.flatMap(({ outcome, isNew }) => (outcome.ok && isNew ? [outcome.value.calendarId] : []));

/** Whether taking out what was added takes everything back. */
export const canUndo = (imports: readonly FileImport[]): boolean =>
  newIdsOf(imports).length > 0 && imports.every(({ outcome, isNew }) => !outcome.ok || isNew);

/** Takes out again what was added. */
export async function undoImports(imports: readonly FileImport[]): Promise<void> {
  for (const id of newIdsOf(imports)) await ask('calendar.remove', { id });
}

const undoOf = (t: Text, imports: readonly FileImport[]): ToastAction | null =>
  canUndo(imports) ? { label: t('shell.undo'), run: () => void undoImports(imports) } : null;

/** Says what was imported: in a toast, or in a dialog when there is something to read about it. */
export function tellImports(t: Text, imports: readonly FileImport[]): void {
  const words = importWords(t, imports);
  if (imports.some(needsReading)) importProblems.setState({ imports });
  else if (words !== null) say(words, { action: undoOf(t, imports) });
}

const nameOf = (outcome: Outcome): string => (outcome.ok ? outcome.value.name : '');

/** Lets the seller choose a file, and imports it. */
export async function importFile(t: Text): Promise<void> {
  const known = knownCalendarIds();
  const outcome = await ask('calendar.importFile');
  const isNew = outcome.ok && !known.has(outcome.value.calendarId);
  tellImports(t, [{ fileName: nameOf(outcome), outcome, isNew }]);
}

async function read(file: File): Promise<Outcome> {
  if (file.size > LARGEST_CALENDAR_BYTES) return err('TOO_LARGE');
  const bytes = await file.arrayBuffer().catch(() => null);
  if (bytes === null) return err('UNREADABLE');
  return ask('calendar.importDropped', { fileName: file.name.slice(0, 500), bytes: new Uint8Array(bytes) });
}

/** Imports files that were dropped, one after the other; what is no calendar file is said and left. */
export async function importDropped(t: Text, files: readonly File[]): Promise<void> {
  const table = files.find(isCsvFile);
  if (table !== undefined) {
    await openDroppedCsv(t, table);
    return;
  }
  const calendars = files.filter(isCalendarFile);
  const other = files.find((file) => !isCalendarFile(file));
  const imports: FileImport[] = [];
  for (const file of calendars) {
    const known = knownCalendarIds();
    const outcome = await read(file);
    imports.push({
      fileName: file.name,
      outcome,
      isNew: outcome.ok && !known.has(outcome.value.calendarId),
    });
  }
  if (imports.length > 0) tellImports(t, imports);
  else if (other !== undefined) say(t('calendars.imported.wrongFile', { name: other.name }));
}
