import { existsSync } from 'node:fs';
import { err, ok, type Result } from '../../../shared/lib/result.ts';
import type { ReadableHistory } from '../../exportPorts.ts';
import { createCallHistory } from './callHistory.ts';
import { diagnose, type Diagnosis } from './diagnose.ts';
import { historyFiles } from './historyFiles.ts';
import { newestVersion, versionOf } from './migrate.ts';
import { createExportThreads, mostExportThreads } from './exportThread.ts';
import { openReadable, PATIENT_TIMEOUT_MS, type ReadableDatabase } from './openDatabase.ts';
import { stateOfRow, versionOfRow } from './playbookRow.ts';
import { preparePlaybookReads } from './playbookStatements.ts';
import { isSqliteError, storageFailureOf } from './storageFailure.ts';
import { createStoredHistory } from './storedHistory.ts';

export type ReadHistoryError =
  | { readonly code: 'MISSING' }
  /** Made by an earlier Callside: opening it in the app brings it up to date. */
  | { readonly code: 'OLDER' }
  | { readonly code: 'DAMAGED' }
  | { readonly code: 'NEWER_THAN_APP'; readonly fileVersion: number; readonly appVersion: number }
  | { readonly code: 'STORAGE_FAILING'; readonly reason: 'disk-full' | 'busy' | 'failing' };

const failing = (error: unknown): ReadHistoryError => {
  const reason = storageFailureOf(error);
  if (reason === null) return { code: 'DAMAGED' };
  return { code: 'STORAGE_FAILING', reason: reason === 'read-only' ? 'failing' : reason };
};

function refusalOf(diagnosis: Diagnosis): ReadHistoryError | null {
  switch (diagnosis.kind) {
    case 'sound':
      return null;
    case 'first-run':
      return { code: 'MISSING' };
    case 'damaged':
      return { code: 'DAMAGED' };
    case 'newer':
      return {
        ...{ code: 'NEWER_THAN_APP', fileVersion: diagnosis.fileVersion, appVersion: newestVersion() },
      };
    case 'failing':
      return {
        code: 'STORAGE_FAILING',
        reason: diagnosis.reason === 'read-only' ? 'failing' : diagnosis.reason,
      };
  }
}

function playbooksIn(database: ReadableDatabase): ReadableHistory['playbooks'] {
  const reads = preparePlaybookReads(database);
  const versions = reads.versions.all().flatMap((row) => versionOfRow(row) ?? []);
  const states = reads.states.all().flatMap((row) => stateOfRow(row) ?? []);
  return { versions: () => versions, states: () => states, uses: () => [] };
}

type Readable = {
  readonly database: ReadableDatabase;
  readonly path: string;
  /** The thread that reads exports: a `.ts` file in the source, an `.mjs` file in the app. */
  readonly exportWorker: URL;
};

function readable({ database, path, exportWorker: worker }: Readable): ReadableHistory {
  const damaged = new Set<string>();
  const onDamaged = (place: string): void => void damaged.add(place);
  const held = () => [];
  const openSnapshot = () => openReadable(path, PATIENT_TIMEOUT_MS);
  const { parts, stop } = createExportThreads({
    ...{ path, worker, held, onDamaged, mostThreads: mostExportThreads() },
  });
  return {
    history: createCallHistory(createStoredHistory({ database, openSnapshot, onDamaged }), held),
    parts,
    playbooks: playbooksIn(database),
    damagedCount: () => damaged.size,
    close: () => {
      stop();
      database.close();
    },
  };
}

/** Opens the history of a folder to read it, also while the app writes it; it changes what `diagnose` does. */
export function readHistory(folder: string, exportWorker: URL): Result<ReadableHistory, ReadHistoryError> {
  const files = historyFiles(folder);
  let database: ReadableDatabase | null = null;
  try {
    const refusal = refusalOf(diagnose(files, { hadCalls: existsSync(files.marker), isSuspect: false }));
    if (refusal !== null) return err(refusal);
    database = openReadable(files.database, PATIENT_TIMEOUT_MS);
    if (versionOf(database) === newestVersion())
      return ok(readable({ database, path: files.database, exportWorker }));
    database.close();
    return err({ code: 'OLDER' });
  } catch (error) {
    database?.close();
    if (!isSqliteError(error) && storageFailureOf(error) === null) throw error;
    return err(failing(error));
  }
}
