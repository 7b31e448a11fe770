import { z } from 'zod';
import type { EpochMs } from '../lib/time.ts';
import { callIdSchema, type CallId } from '../schemas/call.ts';
import type { Outcome } from '../schemas/outcome.ts';
import { pauseSchema, reminderActionSchema, snoozeSchema } from '../schemas/reminder.ts';
import { request } from './define.ts';

/** A call as a reminder shows it. In private mode main leaves company, contact, outcome and opening blank. */
export type RemindedCall = {
  readonly callId: CallId;
  readonly company: string;
  readonly contact: string;
  readonly startsAt: EpochMs;
  readonly endsAt: EpochMs;
  readonly hasOutcome: boolean;
  readonly outcome: Outcome | null;
  /** The first sentence of the opening, whole; blank when there is none. */
  readonly opening: string;
  readonly canJoin: boolean;
};

/** What a line of a digest is about. */
export type DigestEntry = RemindedCall & {
  readonly about: 'ahead' | 'under-way' | 'needs-result' | 'promise-due';
  /** What was promised; blank unless a promise is due, and in private mode. */
  readonly promised: string;
};

/** A reminder on screen. `id` is its own; a call can have several in a row. */
export type ShownReminder = {
  readonly id: string;
  readonly shownAt: EpochMs;
  readonly isPrivate: boolean;
} & (
  | { readonly kind: 'before' | 'no-outcome' | 'log-result'; readonly call: RemindedCall }
  | { readonly kind: 'promise-due'; readonly call: RemindedCall; readonly promised: string }
  | { readonly kind: 'digest'; readonly entries: readonly DigestEntry[] }
  | { readonly kind: 'test' }
);

/** How reminders reach the seller. */
export type RemindersState = {
  /** Shown and not yet answered, the newest first. */
  readonly current: readonly ShownReminder[];
  readonly pausedUntil: EpochMs | null;
  /** Where the next one shows: `window` also when the system's notifications do not come up. */
  readonly shownBy: 'system' | 'window';
  readonly isSystemReady: boolean;
  /** Where there is no tray host, closing the window quits. */
  readonly hasTray: boolean;
};

/** Whether Callside starts with the system; null where that cannot be set. */
export type StartAtLogin = { readonly isOn: boolean | null };

export const reminderRequests = {
  'reminder.state': request(z.void()).returns<RemindersState>(),
  /** `callId` names the line of a digest; null is the reminder's own call. */
  'reminder.act': request(
    z
      .object({ id: z.string().max(200), action: reminderActionSchema, callId: callIdSchema.nullable() })
      .readonly(),
  ).returns<null>(),
  'reminder.snooze': request(
    z.object({ id: z.string().max(200), snooze: snoozeSchema }).readonly(),
  ).returns<null>(),
  'reminder.pause': request(z.object({ pause: pauseSchema.nullable() }).readonly()).returns<null>(),
  'reminder.test': request(z.void()).returns<null>(),
  /** Asked by the reminder window once it has measured itself; CSS pixels. */
  'reminder.fit': request(
    z.object({ heightPx: z.number().int().min(60).max(2_000) }).readonly(),
  ).returns<null>(),
  'startup.get': request(z.void()).returns<StartAtLogin>(),
  'startup.set': request(z.object({ isOn: z.boolean() }).readonly()).returns<StartAtLogin>(),
};

export type ReminderEvents = {
  readonly 'reminders.changed': { readonly reminders: RemindersState };
};
