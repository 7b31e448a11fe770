import type { EpochMs } from '../../../shared/lib/time.ts';
import { callIdSchema, type CallId } from '../../../shared/schemas/call.ts';
import { inTransaction, type WritableDatabase } from './openDatabase.ts';

export type RemindersKept = {
  readonly marks: ReadonlyMap<string, EpochMs>;
  readonly snoozes: ReadonlyMap<CallId, EpochMs>;
  readonly pausedUntil: EpochMs | null;
};

/** Null takes a snooze, or the pause, away. */
export type ReminderChanges = {
  readonly forgetBefore: EpochMs | null;
  readonly marks: ReadonlyMap<string, EpochMs>;
  readonly snoozes: ReadonlyMap<CallId, EpochMs | null>;
  readonly pause: { readonly until: EpochMs | null } | null;
};

/** What is on disk of the reminders; throws SQLite's errors. */
export type StoredReminders = {
  read(): RemindersKept;
  /** All of it or nothing, on disk on return. */
  write(changes: ReminderChanges): void;
};

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

type Statements = ReturnType<typeof prepareReminderStatements>;

function snoozesIn(statements: Statements): ReadonlyMap<CallId, EpochMs> {
  const rows = statements.snoozes.all().flatMap(({ call_id, until_at }) => {
    const id = callIdSchema.safeParse(call_id);
    return id.success ? [[id.data, Number(until_at)] as const] : [];
  });
  return new Map(rows);
}

function read(statements: Statements): RemindersKept {
  const marks = statements.marks.all().map((row) => [String(row['key']), Number(row['marked_at'])] as const);
  const paused = statements.paused.get();
  return {
    marks: new Map(marks),
    snoozes: snoozesIn(statements),
    pausedUntil: paused === undefined ? null : Number(paused['until_at']),
  };
}

function write(statements: Statements, { forgetBefore, marks, snoozes, pause }: ReminderChanges): void {
  const { forget, mark, snooze, unsnooze, unpause } = statements;
  if (forgetBefore !== null) forget.run({ at: forgetBefore });
  for (const [key, at] of marks) mark.run({ key, at });
  for (const [id, until] of snoozes) {
    if (until === null) unsnooze.run({ id });
    else snooze.run({ id, until });
  }
  if (pause === null) return;
  if (pause.until === null) unpause.run();
  else statements.pause.run({ until: pause.until });
}

export function createStoredReminders(database: WritableDatabase): StoredReminders {
  const statements = prepareReminderStatements(database);
  return {
    read: () => read(statements),
    write: (changes) => inTransaction(database, () => write(statements, changes)),
  };
}
