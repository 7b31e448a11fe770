import { READ_COLUMNS } from './callColumns.ts';
import type { WritableDatabase } from './openDatabase.ts';

function readStatements(database: WritableDatabase) {
  const statements = {
    marks: database.prepare('SELECT key, marked_at FROM reminder_marks'),
    snoozes: database.prepare('SELECT call_id, until_at FROM reminder_snoozes'),
    paused: database.prepare('SELECT until_at FROM reminder_pause'),
  };
  // A damaged row may hold more than a number can, which would be thrown over.
  for (const statement of Object.values(statements)) statement.setReadBigInts(true);
  return statements;
}

/** Every statement of the reminders, prepared once. */
export const prepareReminderStatements = (database: WritableDatabase) => ({
  ...readStatements(database),
  // The first mark is the one that counts.
  mark: database.prepare('INSERT OR IGNORE INTO reminder_marks (key, marked_at) VALUES (:key, :at)'),
  forget: database.prepare('DELETE FROM reminder_marks WHERE marked_at < :at'),
  snooze: database.prepare(
    'INSERT OR REPLACE INTO reminder_snoozes (call_id, until_at) VALUES (:id, :until)',
  ),
  unsnooze: database.prepare('DELETE FROM reminder_snoozes WHERE call_id = :id'),
  pause: database.prepare('INSERT OR REPLACE INTO reminder_pause (id, until_at) VALUES (1, :until)'),
  unpause: database.prepare('DELETE FROM reminder_pause'),
});

export type ReminderStatements = ReturnType<typeof prepareReminderStatements>;

const PENDING_PROMISES = `
  SELECT ${READ_COLUMNS} FROM calls INDEXED BY pending_promises
  WHERE deleted_at IS NULL AND stage = 'logged' AND promise_state = 'pending'
    AND promise_due_on >= :from AND promise_due_on <= :until`;

/** Pending promises that fall due in [from, until]. */
export const preparePromises = (database: WritableDatabase) => database.prepare(PENDING_PROMISES);
