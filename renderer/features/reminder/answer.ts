import type { CallId } from '../../../shared/schemas/call.ts';
import type { ReminderAction, Snooze } from '../../../shared/schemas/reminder.ts';
import { ask } from '../../app/bridge.ts';

/** Answers a reminder; `callId` names the line of a digest. */
export const answer = (id: string, action: ReminderAction, callId: CallId | null = null): void =>
  void ask('reminder.act', { id, action, callId });

export const snoozeReminder = (id: string, snooze: Snooze): void =>
  void ask('reminder.snooze', { id, snooze });
