import { calls } from './0010-calls.ts';
import { reminders } from './0020-reminders.ts';
import { calendars } from './0030-calendars.ts';
import { playbooks } from './0040-playbooks.ts';
import { editLog } from './0050-edit-log.ts';
import { history } from './0060-history.ts';
import { promises } from './0070-promises.ts';
import type { Migration } from './migration.ts';

/** Every migration, oldest first. */
export const MIGRATIONS: readonly Migration[] = [
  calls,
  reminders,
  calendars,
  playbooks,
  editLog,
  history,
  promises,
];
