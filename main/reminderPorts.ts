import type { EpochMs } from '../shared/lib/time.ts';
import type { Call, CallId, CallResult } from '../shared/schemas/call.ts';
import type { Pause, Snooze } from '../shared/schemas/reminder.ts';

/** What was shown, snoozed and paused; each write is on disk on return, or kept in memory while the disk fails. */
export type ReminderStore = {
  /** Keys of reminders that were shown or settled, with their instant. */
  marks(): ReadonlyMap<string, EpochMs>;
  mark(keys: readonly string[], at: EpochMs): void;
  /** Forgets marks set before `at`. */
  forgetMarksBefore(at: EpochMs): void;
  snoozes(): ReadonlyMap<CallId, EpochMs>;
  snooze(id: CallId, until: EpochMs | null): void;
  pausedUntil(): EpochMs | null;
  pause(until: EpochMs | null): void;
};

/** Logged calls whose client promised something by a day. */
export type PromiseReader = {
  /** Pending promises that fall due in [from, until], dates as `YYYY-MM-DD`. */
  promisesDue(from: string, until: string): readonly Call[];
};

/** A notification of the system, in plain text. */
export type SystemNotification = {
  readonly id: string;
  readonly title: string;
  readonly body: string;
  /** In the order in which they should stand; systems show as many as they like, some none. */
  readonly buttons: readonly { readonly action: string; readonly text: string }[];
  /** It closes by itself after this. */
  readonly closesAfterMs: number;
};

/** The system's notifications. Never blocks: a service that hangs counts as one that is not there. */
export type Notifier = {
  /** False when it could not be shown. */
  show(notification: SystemNotification): Promise<boolean>;
  close(id: string): void;
  isReady(): Promise<boolean>;
  /** `action` is that of a button, or `open` for a click on the notification itself. */
  onAction(listener: (id: string, action: string) => void): () => void;
  /** The user or its time closed it. */
  onClosed(listener: (id: string) => void): () => void;
  dispose(): void;
};

export type TrayIcon = 'rest' | 'soon' | 'result';

/** What pressing an entry of the tray's menu means. */
export type TrayAction =
  | { readonly kind: 'open' | 'plan' | 'quit' | 'reset-places' | 'show-panel' | 'ask-now' | 'end-call' }
  /** `show-call` goes to where the call can be worked on in its stage. */
  | { readonly kind: 'start' | 'join' | 'prepare' | 'show-call'; readonly callId: CallId }
  | { readonly kind: 'log'; readonly callId: CallId; readonly result: CallResult }
  | { readonly kind: 'snooze'; readonly callId: CallId; readonly snooze: Snooze }
  | { readonly kind: 'pause'; readonly pause: Pause | null };

export type TrayItem =
  | { readonly kind: 'separator' }
  /** A line to read. */
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'action'; readonly text: string; readonly action: TrayAction }
  | { readonly kind: 'submenu'; readonly text: string; readonly items: readonly TrayItem[] };

export type TrayView = {
  readonly icon: TrayIcon;
  readonly tooltip: string;
  /** Beside the icon on macOS; blank for none. */
  readonly title: string;
  readonly items: readonly TrayItem[];
};

/** The icon among the system's own. Where no host shows it, everything here is without effect. */
export type TrayHost = {
  /** Does nothing when the view equals the one on screen. */
  show(view: TrayView): void;
  isThere(): boolean;
  /** A host came, or went for good. */
  onChange(listener: () => void): () => void;
  onChosen(listener: (action: TrayAction) => void): () => void;
  dispose(): void;
};

/** What the machine goes through. */
export type Power = {
  /**
   * It woke or was unlocked. May be told twice of the same. No system tells of its clock or zone being set: whoever
   * plans ahead looks at them again every minute.
   */
  onWake(listener: () => void): () => void;
};

export type StartupEntry = {
  /** Null where it cannot be set. */
  isOn(): boolean | null;
  set(isOn: boolean): void;
};
