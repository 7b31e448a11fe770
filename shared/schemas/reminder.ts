import { z } from 'zod';

export const SNOOZES = ['5-minutes', '10-minutes', 'until-start'] as const;
export const PAUSES = ['30-minutes', '1-hour', 'until-tomorrow'] as const;

export const snoozeSchema = z.enum(SNOOZES);
export const pauseSchema = z.enum(PAUSES);

/** What can be done about a reminder besides snoozing it. `open` is the click on the reminder itself. */
export const reminderActionSchema = z.enum([
  'open',
  'prepare',
  'join',
  'log',
  'promise-kept',
  'promise-broken',
  'dismiss',
]);

export type Snooze = z.infer<typeof snoozeSchema>;
export type Pause = z.infer<typeof pauseSchema>;
export type ReminderAction = z.infer<typeof reminderActionSchema>;
