import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { resolve } from 'node:path';
import { app } from 'electron';
import { languageFor } from '../shared/domain/language.ts';
import { canWriteTo } from './adapters/desktop/dataFolder.ts';
import { startFailureWords, type StartFailure } from './adapters/desktop/startFailure.ts';
import { HIDDEN } from './adapters/system/hiddenStart.ts';
import { createPower } from './adapters/system/power.ts';
import { createCatalogue } from './adapters/texts/catalogue.ts';
import { answer, handOver, importFiles, type CliDeps, type ExitCode } from './cli.ts';
import { commandOf, type LineCommand } from './cliArguments.ts';
import { composeCalendars } from './composeCalendars.ts';
import { runExport } from './composeExportCommand.ts';
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
  const services = { playbooks: createPlaybookService({ texts, store: storage.playbooks }) };
  const { calendars, dispose } = composeCalendars({ opened: opened.value, platform, services }, emit);
  try {
    return await importFiles(files, { ...terminal, texts, calendars, resolve: (file) => resolve(file) });
  } finally {
    dispose();
    await storage.close();
  }
}

async function runImport(command: ImportCommand): Promise<ExitCode> {
  const folder = app.getPath('userData');
  if (!canWriteTo(folder)) return refuse({ code: 'UNWRITABLE_FOLDER', folder });
  if (!app.requestSingleInstanceLock()) {
    return handOver(command.files, { ...terminal, texts: systemTexts(), canRead });
  }
  // Who opens the app meanwhile gets it as soon as the import is done.
  app.on('second-instance', () => {
    app.relaunch({ args: app.isPackaged ? [] : [app.getAppPath()] });
  });
  await app.whenReady();
  return await importAlone(command);
}

/** Whether this start could open no window even if it wanted to: over ssh, from cron. */
const isWithoutDisplay = (): boolean =>
  process.platform === 'linux' &&
  ['DISPLAY', 'WAYLAND_DISPLAY'].every((name) => (process.env[name] ?? '') === '') &&
  !app.commandLine.getSwitchValue('ozone-platform').includes('headless');

/** Chromium chooses its display before any of our code runs: without one the command starts again as headless. */
function runHeadless(): ExitCode {
  const args = ['--ozone-platform=headless', ...process.argv.slice(1)];
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  return status === 0 || status === 2 ? status : 1;
}

function run(command: LineCommand): Promise<ExitCode> {
  if (command.kind !== 'import-ics' && command.kind !== 'export') {
    return Promise.resolve(answer(command, { ...terminal, texts: systemTexts() }));
  }
  if (isWithoutDisplay()) return Promise.resolve(runHeadless());
  return command.kind === 'export' ? runExport(command, terminal.complain) : runImport(command);
}

/** Runs a command without a window and ends with its code; to be called before the app is ready. */
export function runOnCommandLine(command: LineCommand): void {
  app.disableHardwareAcceleration();
  app.dock?.hide();
  // Whoever reads may stop reading: that is no bug to be shown in a window.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  const ended = run(command).catch((error: unknown): ExitCode => {
    terminal.complain(error instanceof Error ? error.name : 'Error');
    return 1;
  });
  void ended.then((code) => process.stdout.write('', () => app.exit(code)));
}

export type OpenedWith = {
  readonly argv: readonly string[];
  /** The folder in which the command was given. */
  readonly folder: string;
  /** The words come from a second start. */
  readonly isForwarded: boolean;
};

export type RunningApp = {
  readonly showMain: () => void;
  readonly importFromOutside: (path: string) => Promise<void>;
};

/** Imports the files that the app was started with, or that a second start brings; an import alone shows no window. */
export function takeFiles({ argv, folder, isForwarded }: OpenedWith, running: RunningApp): void {
  const command = commandOf({ argv, isPackaged: app.isPackaged, isForwarded });
  // The session may start again what still runs: that is no wish to see the window.
  if (isForwarded && command.kind !== 'import-ics' && !argv.includes(HIDDEN)) running.showMain();
  const files = 'files' in command ? command.files : [];
  for (const file of files) void running.importFromOutside(resolve(folder, file));
}

/** What a second start brings to the app that runs. */
export const secondStartFor =
  (running: RunningApp) =>
  (_event: unknown, argv: readonly string[], folder: string): void =>
    takeFiles({ argv, folder, isForwarded: true }, running);
