import type { CsvForm } from '../shared/domain/csv/csvLines.ts';
import type { CsvRow } from '../shared/domain/csv/spreadsheet.ts';
import type { AppEvents, Language, Platform } from '../shared/ipc/contract.ts';
import type { HistoryPage } from '../shared/ipc/history.ts';
import type { Result } from '../shared/lib/result.ts';
import type { EpochMs } from '../shared/lib/time.ts';
import type { Call, CallId } from '../shared/schemas/call.ts';
import type { EditEntry } from '../shared/schemas/editLog.ts';
import type { HistoryFilter, HistoryQuery } from '../shared/schemas/history.ts';
import type { Notice, StorageState } from '../shared/schemas/notice.ts';
import type { Settings, SettingsEdit } from '../shared/schemas/settings.ts';

export type Clock = {
  now(): EpochMs;
  /** IANA name of the zone the system is in now. */
  timeZone(): string;
  /** Runs `task` once after `ms`; the returned function cancels it. */
  after(ms: number, task: () => void): () => void;
};

export type NewId = () => string;

/** Tells the pages of something that happened. */
export type Emit = <K extends keyof AppEvents>(name: K, payload: AppEvents[K]) => void;

/** Facts about failures, never what a user typed. */
export type Logger = {
  info(event: string, facts?: LogFacts): void;
  error(event: string, facts?: LogFacts): void;
};
export type LogFacts = Readonly<Record<string, string | number | boolean | null>>;

/** All calls. A call that was removed is found by `restore` only. */
export type CallRepository = {
  find(id: CallId): Call | null;
  /** On return the call is on disk, or held while storage is failing (see StorageWatch). */
  save(call: Call): void;
  /**
   * Many at once, in one transaction: all of them, or none when one is no sound call. `entries` are what some of
   * them were before, for the edit log.
   */
  saveAll(calls: readonly Call[], entries?: readonly EditEntry[]): void;
  /** False when there is no such call. */
  remove(id: CallId, at: EpochMs): boolean;
  restore(id: CallId): Call | null;
  live(): Call | null;
  /** Calls of every stage that start in [from, until), by start. */
  startingBetween(from: EpochMs, until: EpochMs): readonly Call[];
  /** Ended without being logged, or planned with their end before `now`; newest first. */
  needingResult(now: EpochMs): readonly Call[];
  count(): number;
  /** Companies whose name starts with, or has a word that starts with, `text`; most calls first. */
  companies(text: string): readonly { readonly name: string; readonly callCount: number }[];
  contactsOf(company: string): readonly { readonly name: string; readonly role: string }[];
  /** The newest 200 calls with a company, of every stage; the newest first. Case and accents do not count. */
  callsWith(company: string): readonly Call[];
};

/** Logged calls, read only. The practice call is listed by `page`, and in no count and no other list. */
export type HistoryReader = {
  page(query: HistoryQuery): HistoryPage;
  countMatching(filter: HistoryFilter): number;
  /** Logged calls that match, oldest first, without holding all in memory. */
  matching(filter: HistoryFilter): Iterable<Call>;
  /** Those of these calls that are logged, oldest first, each once; read like `matching`. */
  byIds(ids: readonly CallId[]): Iterable<Call>;
};

/** Whom a call is with. */
export type Person = Readonly<Pick<Call, 'company' | 'contact'>>;

/** Finds calls of every stage from a few letters; lists have the newest first. */
export type CallFinder = {
  /** Those nearest to `now`, at most `most` before it and `most` from it on. */
  around(now: EpochMs, most: number): readonly Call[];
  /** Company, contact or outcome have words that begin as each word typed does. */
  byWords(text: string, most: number): readonly Call[];
  withPerson(person: Person, most: number): readonly Call[];
  /** Everybody calls were with when that was last read, the latest first. */
  people(): readonly Person[];
  /** Of the same reading: companies with a word that begins as `text` does, those with most calls first. */
  companies(text: string): readonly { readonly name: string; readonly callCount: number }[];
  /** Reads the people again, soon. */
  refresh(): void;
};

/** Whether writes reach the disk; held ones are retried by themselves and on demand. */
export type StorageWatch = {
  state(): StorageState;
  retry(): StorageState;
  onChange(listener: (state: StorageState) => void): () => void;
};

export type NoticeStore = {
  list(): readonly Notice[];
  add(notice: Notice): void;
  dismiss(id: string): void;
};

export type SettingsStore = {
  read(): Settings;
  change(edit: SettingsEdit): Settings;
};

export type CsvSink = {
  /** Resolves when the bytes are handed on; rejects with the system's error. */
  write(rows: readonly CsvRow[]): Promise<void>;
  /** The same with lines as they are. */
  writeLines(lines: Uint8Array): Promise<void>;
  /** Makes the file whole under its final name. */
  finish(): Promise<void>;
  /** Leaves nothing behind. */
  discard(): Promise<void>;
};

export type FileFailure = 'DISK_FULL' | 'UNWRITABLE';

/** Writes tables as CSV to a file, through a temporary file beside it. */
export type CsvFiles = {
  open(path: string, form: CsvForm): Promise<Result<CsvSink, FileFailure>>;
  /** What an error of a sink means to the user. */
  reasonOf(error: unknown): FileFailure;
};

export type SaveDialog = {
  /** The path the user chose, null when closed. */
  choosePath(suggestion: { readonly name: string; readonly title: string }): Promise<string | null>;
};

export type JsonFiles = {
  /** Writes atomically; the error says why it could not. */
  write(path: string, value: unknown): Promise<Result<null, FileFailure>>;
};

/** How the panel stands beside a meeting. */
export type PanelStance = Pick<
  Settings,
  'isPanelOnTop' | 'isPanelCollapsed' | 'isPanelHiddenFromShare' | 'panelOpacityPercent' | 'panelSide'
>;

export type Windows = {
  showMain(): void;
  /** Makes sure that the main window is there, minimised if it was not, and takes no focus. */
  showMainQuietly(): void;
  /** Of the main window that is open, another one each time it is opened; null while it is closed. */
  mainId(): number | null;
  /** Moves the main window and the panel back to where they first were. */
  resetPlaces(): void;
  /** Shows the panel without taking the focus. */
  showPanel(): void;
  hidePanel(): void;
  /** Takes the keyboard to the panel, opened if it was not there. */
  focusPanel(): void;
  /** Gives the keyboard back to the window or the app that had it before; the panel stays. */
  leavePanel(): void;
  isPanelFocused(): boolean;
  /** Applies what was chosen for the panel, if it is open; it reads it again at every show. */
  standPanel(stance: PanelStance): void;
  /** To that edge of its display; from there on to the next display on that side. */
  snapPanel(side: PanelStance['panelSide']): void;
  /** Takes the panel to the pointer, which holds it at a point of it; the panel stays whole on a display. */
  dragPanel(held: { readonly x: number; readonly y: number }): void;
  isPanelVisible(): boolean;
  /** Whether the system confirms that the panel is left out of screen sharing. */
  isPanelHiddenFromShare(): boolean;
  useTheme(theme: Settings['theme']): void;
  /** Shows the reminder window at the top right of the display in use, without taking the focus. */
  showReminder(): void;
  hideReminder(): void;
  fitReminder(heightPx: number): void;
  onPanelChange(listener: () => void): () => void;
};

export type Desktop = {
  readonly platform: Platform;
  readonly version: string;
  /** BCP 47 tag that the system formats dates with. */
  locale(): string;
  /** Languages the user prefers, best first. */
  languages(): readonly string[];
  /** False when the address was refused; it is checked again here. */
  openLink(url: string): boolean;
  showFile(path: string): void;
};

/** Sentences for windows, dialogs and built-in playbooks, in the language in force. */
export type Texts = {
  language(): Language;
  text(key: string, values?: Readonly<Record<string, string | number>>): string;
};
