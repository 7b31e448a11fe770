import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { app } from 'electron';
import { languageFor } from '../shared/domain/language.ts';
import { err, type Result } from '../shared/lib/result.ts';
import { createCsvFiles } from './adapters/csv/csvFiles.ts';
import { createCsvOutput } from './adapters/csv/csvOutput.ts';
import { readHistory, type ReadHistoryError } from './adapters/database/readHistory.ts';
import { startFailureWords } from './adapters/desktop/startFailure.ts';
import { chosenLanguage } from './adapters/settings/chosenLanguage.ts';
import { createSystemClock } from './adapters/system/systemClock.ts';
import { createCatalogue } from './adapters/texts/catalogue.ts';
import type { ExitCode } from './cli.ts';
import { exportCalls } from './cliExport.ts';
import type { ExportCommand } from './exportArguments.ts';
import type { ReadableHistory } from './exportPorts.ts';
import type { Texts } from './ports.ts';
import type { ExportJob } from './services/exports/writeParts.ts';
import { workerFile } from './workerFile.ts';

type Place = { readonly folder: string; readonly texts: Texts };

function wordsFor(error: ReadHistoryError, { folder, texts }: Place): string {
  switch (error.code) {
    case 'NEWER_THAN_APP':
    case 'STORAGE_FAILING': {
      const { message, detail } = startFailureWords({ ...error, folder }, texts);
      return `${message}. ${detail.replaceAll(/\s+/g, ' ')}`;
    }
    case 'MISSING':
    case 'OLDER':
    case 'DAMAGED':
      return texts.text(`cli.history.${error.code}`, { path: folder });
  }
}

function openToRead(place: Place): Result<ReadableHistory, string> {
  const read = readHistory(place.folder, workerFile('readExport'));
  return read.ok ? read : err(wordsFor(read.error, place));
}

/** Electron comes up beside us while we write: what it keeps goes elsewhere, the running app has its own. */
function keepSessionApart(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'callside-export-'));
  app.setPath('sessionData', folder);
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}

/** A signal asks the app to quit: the part of a file that is there goes first. */
function stopOnQuit(): ExportJob {
  const job: ExportJob = { isCancelled: false };
  app.on('before-quit', (event) => {
    event.preventDefault();
    job.isCancelled = true;
  });
  return job;
}

/** Exports from the command line: only reads the history, so the app may run meanwhile. */
export async function runExport(command: ExportCommand, complain: (line: string) => void): Promise<ExitCode> {
  const folder = app.getPath('userData');
  const forget = keepSessionApart();
  const texts = createCatalogue(() => languageFor(chosenLanguage(folder), app.getPreferredSystemLanguages()));
  try {
    return await exportCalls(command, {
      ...{ texts, complain, job: stopOnQuit(), timeZone: createSystemClock().timeZone() },
      readHistory: () => openToRead({ folder, texts }),
      files: createCsvFiles(),
      output: createCsvOutput(process.stdout),
      resolve: (file) => resolve(file),
    });
  } finally {
    forget();
  }
}
