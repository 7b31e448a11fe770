import { minutes, type EpochMs } from '../../lib/time.ts';
import type { Call, CallId } from '../../schemas/call.ts';
import type { Settings } from '../../schemas/settings.ts';

/** Later than this a reminder no longer shows by itself; it joins the digest. */
export const GRACE_MS = minutes(10);

type OfCall = {
  /** Names this reminder for good: a call that moves, or ends anew, is reminded of anew. */
  readonly key: string;
  readonly callId: CallId;
  readonly dueAt: EpochMs;
};

export type Reminder = OfCall &
  (
    | { readonly kind: 'before'; readonly leadMinutes: number }
    | { readonly kind: 'no-outcome' | 'snoozed' | 'log-result' | 'promise-due' }
  );

export type ReminderSettings = Pick<
  Settings,
  | 'leadTimesMinutes'
  | 'hasNoOutcomeReminder'
  | 'noOutcomeLeadMinutes'
  | 'hasLogReminder'
  | 'logReminderMinutes'
  | 'hasPromiseReminder'
  | 'promiseReminderTime'
>;

export type PlanInput = {
  /** Calls that are not removed, of every stage; the live one is among them. */
  readonly calls: readonly Call[];
  /** Logged calls whose client promised something. */
  readonly promises: readonly Call[];
  readonly settings: ReminderSettings;
  /** Keys of reminders that were shown or settled before. */
  readonly marks: { readonly has: (key: string) => boolean };
  readonly snoozes: ReadonlyMap<CallId, EpochMs>;
  readonly pausedUntil: EpochMs | null;
  readonly now: EpochMs;
  /** IANA zone in which the time of day for promises is meant. */
  readonly timeZone: string;
};

export type ReminderPlan = {
  /** To show now, each by itself, the one due first in front; at most one of a call. */
  readonly fire: readonly Reminder[];
  /** Missed by more than the grace: all of these belong into one digest, at most one of a call. */
  readonly digest: readonly Reminder[];
  /** Came due and need not show: another one of the call stands for them, or there is nothing left to say. */
  readonly settled: readonly string[];
  /** The next instant at which this plan changes by itself; always ahead. */
  readonly wakeAt: EpochMs | null;
};
