import { exportCommandOf, type ExportCommand, type WrongExport } from './exportArguments.ts';

/** What the words behind the program's name ask for. */
export type LineCommand =
  | { readonly kind: 'help' }
  | { readonly kind: 'import-ics'; readonly files: readonly string[] }
  | ExportCommand
  | { readonly kind: 'wrong'; readonly code: WrongUse; readonly word: string };
/** The app itself; `files` are calendar files that were opened with it. */
export type WindowCommand = { readonly kind: 'window'; readonly files: readonly string[] };
export type WrongUse = 'unknownCommand' | 'unknownOption' | 'noFile' | WrongExport['code'];

export type Started = {
  readonly argv: readonly string[];
  /** Unpackaged, the first word is the app's own folder. */
  readonly isPackaged: boolean;
  /** The words come from another process: Chromium has sorted them and put its own between them. */
  readonly isForwarded: boolean;
};

/** Switches of Chromium, of Node and of ours that may stand anywhere and are no business of a command. */
const SYSTEM_SWITCH =
  /^-{1,2}(?:no-sandbox|hidden|ozone-|user-data-dir|disable-|enable-|headless|lang|inspect|remote-debugging|original-process|allow-|force-|high-dpi|gtk-|display|use-|in-process|single-process|js-flags|log-|v\b|trace|proxy|password-store|class\b|type\b|squirrel|psn_)/u;
/** Node's, with a value of their own behind them. */
const WITH_VALUE = new Set(['-r', '--require']);

type Words = { readonly words: readonly string[]; readonly options: readonly string[] };

/** Words and options apart; behind `--` everything is a word. */
function sorted(args: readonly string[]): Words {
  const end = args.includes('--') ? args.indexOf('--') : args.length;
  const open = args
    .slice(0, end)
    .filter((arg, place, all) => !WITH_VALUE.has(arg) && !WITH_VALUE.has(all[place - 1] ?? ''));
  const isOption = (arg: string): boolean => arg.startsWith('-') && arg !== '-';
  return {
    words: [...open.filter((arg) => !isOption(arg)), ...args.slice(end + 1)],
    options: open.filter(isOption),
  };
}

const isOfSystem = (arg: string): boolean => SYSTEM_SWITCH.test(arg);
const isCalendarFile = (word: string): boolean => /\.(?:ics|ical|ifb|icalendar)$/iu.test(word);
const wrong = (code: WrongUse, word: string): LineCommand => ({ kind: 'wrong', code, word });

function importing(files: readonly string[], strange: string | undefined): LineCommand {
  if (strange !== undefined) return wrong('unknownOption', strange);
  return files.length === 0 ? wrong('noFile', '') : { kind: 'import-ics', files };
}

/** What stands behind the word is an export's own; before it only the system's switches may stand. */
function exporting(args: readonly string[]): LineCommand {
  const at = args.indexOf('export');
  const strange = args.slice(0, at).find((arg) => arg.startsWith('-') && !isOfSystem(arg));
  if (strange !== undefined) return wrong('unknownOption', strange);
  const read = exportCommandOf(args.slice(at + 1).filter((arg) => !isOfSystem(arg)));
  return read.ok ? read.value : { kind: 'wrong', ...read.error };
}

/** Files that were opened with the app; other words of a forwarded line are Chromium's. */
function opening(words: readonly string[], isForwarded: boolean): LineCommand | WindowCommand {
  const strange = words.find((word) => !isCalendarFile(word));
  if (strange !== undefined && !isForwarded) return wrong('unknownCommand', strange);
  return { kind: 'window', files: words.filter(isCalendarFile) };
}

const asksForHelp = ({ words, options }: Words): boolean =>
  options.includes('--help') || options.includes('-h') || words[0] === 'help';

/** Reads the command line: `import-ics FILE…`, `export --out FILE`, `--help`, files to open, or nothing at all. */
export function commandOf({ argv, isPackaged, isForwarded }: Started): LineCommand | WindowCommand {
  const { words: all, options } = sorted(argv.slice(1));
  const words = isPackaged ? all : all.slice(1);
  if (asksForHelp({ words, options })) return { kind: 'help' };
  if (words[0] === 'export' && !isForwarded) return exporting(argv.slice(1));
  if (words[0] !== 'import-ics') return opening(words, isForwarded);
  const strange = isForwarded ? undefined : options.find((option) => !SYSTEM_SWITCH.test(option));
  return importing(words.slice(1), strange);
}
