import { accessSync, constants } from 'node:fs';
import { resolve } from 'node:path';
import { app } from 'electron';
import { languageFor } from '../shared/domain/language.ts';
import { canWriteTo } from './adapters/desktop/dataFolder.ts';
import { startFailureWords, type StartFailure } from './adapters/desktop/startFailure.ts';
import { createPower } from './adapters/system/power.ts';
import { createCatalogue } from './adapters/texts/catalogue.ts';
import { answer, handOver, importFiles, type CliDeps, type ExitCode } from './cli.ts';
import type { LineCommand } from './cliArguments.ts';
import { composeCalendars } from './composeCalendars.ts';
import { openFiles } from './composeFiles.ts';
import { createPlaybookService } from './services/playbookService.ts';

type ImportCommand = Extract<LineCommand, { readonly kind: 'import-ics' }>;

const terminal: Omit<CliDeps, 'texts'> = {
  say: (line) => void process.stdout.write(`${line}\n`),
  complain: (line) => void process.stderr.write(`${line}\n`),
};

const systemTexts = () => createCatalogue(() => languageFor('system', app.getPreferredSystemLanguages()));

function refuse(failure: StartFailure): ExitCode {
  const { message, detail } = startFailureWords(failure, systemTexts());
  terminal.complain(`${message}. ${detail}`);
  return 1;
}

function canRead(file: string): boolean {
  try {
    accessSync(resolve(file), constants.R_OK);
    return true;
  } catch {
    return false;
  }
}

/** The services of an import over the files of the history: no window, no tray, no network. */
async function importAlone({ files }: ImportCommand): Promise<ExitCode> {
  const emit = (): void => undefined;
  const opened = openFiles(emit);
  if (!opened.ok) return refuse(opened.error);
  const { settings, storage } = opened.value;
  const texts = createCatalogue(() =>
    languageFor(settings.read().language, app.getPreferredSystemLanguages()),
  );
  const platform = { texts, power: createPower() };
  const services = { playbooks: createPlaybookService({ texts }) };
  const { calendars, dispose } = composeCalendars({ opened: opened.value, platform, services }, emit);
  try {
    return await importFiles(files, { ...terminal, texts, calendars, resolve: (file) => resolve(file) });
  } finally {
    dispose();
    storage.close();
  }
}

async function runImport(command: ImportCommand): Promise<ExitCode> {
  const folder = app.getPath('userData');
  if (!canWriteTo(folder)) return refuse({ code: 'UNWRITABLE_FOLDER', folder });
  if (!app.requestSingleInstanceLock()) {
    return handOver(command.files, { ...terminal, texts: systemTexts(), canRead });
  }
  // Who opens the app meanwhile gets it as soon as the import is done.
  app.on('second-instance', () => app.relaunch({ args: app.isPackaged ? [] : [app.getAppPath()] }));
  await app.whenReady();
  return importAlone(command);
}

/** Runs a command without a window and ends with its code; to be called before the app is ready. */
export function runOnCommandLine(command: LineCommand): void {
  // A command must run where there is no display: over ssh, from cron.
  if (process.platform === 'linux') app.commandLine.appendSwitch('ozone-platform', 'headless');
  app.disableHardwareAcceleration();
  void app.dock?.hide();
  const running =
    command.kind === 'import-ics'
      ? runImport(command)
      : Promise.resolve(answer(command, { ...terminal, texts: systemTexts() }));
  const ended = running.catch((error: unknown): ExitCode => {
    terminal.complain(error instanceof Error ? error.name : 'Error');
    return 1;
  });
  void ended.then((code) => process.stdout.write('', () => app.exit(code)));
}
