import type { ImportReport } from '../shared/ipc/calendars.ts';
import type { LineCommand } from './cliArguments.ts';
import type { Texts } from './ports.ts';
import type { CalendarService } from './services/calendars/calendarService.ts';

/** 0 all well, 1 something could not be read or saved, 2 wrong use. */
export type ExitCode = 0 | 1 | 2;

export type CliDeps = {
  readonly texts: Texts;
  /** One line to standard output. */
  readonly say: (line: string) => void;
  /** One line to standard error. */
  readonly complain: (line: string) => void;
};

export type ImportDeps = CliDeps & {
  readonly calendars: Pick<CalendarService, 'importPath'>;
  /** A path as the caller meant it, from the folder in which the command was given. */
  readonly resolve: (file: string) => string;
};

/** Told in this order. */
const COUNTS = ['added', 'changed', 'cancelled', 'leftOut'] as const;

function countsOf(report: ImportReport, texts: Texts): string {
  const counts = COUNTS.map((name) => ({ name, count: report[`${name}Count`] }));
  const told = counts
    .filter(({ count }) => count > 0)
    .map(({ name, count }) => texts.text(`cli.${name}`, { count }));
  return told.length === 0 ? texts.text('cli.nothingNew') : told.join(', ');
}

/** What could not be read; a zone that is not known was read as the seller's own. */
const lostCount = ({ problems }: ImportReport): number =>
  problems.filter(({ code }) => code !== 'UNKNOWN_ZONE').length;

async function importOne(file: string, deps: ImportDeps): Promise<boolean> {
  const { texts, calendars, resolve, say, complain } = deps;
  const imported = await calendars.importPath(resolve(file));
  if (!imported.ok) {
    complain(texts.text(`cli.failed.${imported.error}`, { file }));
    return false;
  }
  say(texts.text('cli.imported', { file, counts: countsOf(imported.value, texts) }));
  const count = lostCount(imported.value);
  if (count > 0) complain(texts.text('cli.notRead', { file, count }));
  return count === 0;
}

/** Imports files one after the other, each whatever became of the one before. */
export async function importFiles(files: readonly string[], deps: ImportDeps): Promise<ExitCode> {
  let isWell = true;
  for (const file of files) isWell = (await importOne(file, deps)) && isWell;
  return isWell ? 0 : 1;
}

export type HandOverDeps = CliDeps & { readonly canRead: (file: string) => boolean };

/** What a second start says: the app that runs got the files, and tells what became of them. */
export function handOver(
  files: readonly string[],
  { texts, say, complain, canRead }: HandOverDeps,
): ExitCode {
  const unreadable = files.filter((file) => !canRead(file));
  for (const file of unreadable) complain(texts.text('cli.failed.UNREADABLE', { file }));
  const count = files.length - unreadable.length;
  if (count > 0) say(texts.text('cli.handedOver', { count }));
  return unreadable.length === 0 ? 0 : 1;
}

/** Answers what needs no data: help, and wrong use. */
export function answer(
  command: Exclude<LineCommand, { readonly kind: 'import-ics' | 'export' }>,
  { texts, say, complain }: CliDeps,
): ExitCode {
  if (command.kind === 'help') {
    say(texts.text('cli.usage'));
    return 0;
  }
  const { code, word } = command;
  complain(texts.text(`cli.${code}`, { command: word, option: word, word }));
  return 2;
}
