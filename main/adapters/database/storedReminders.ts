import type { EpochMs } from '../../../shared/lib/time.ts';
import { callIdSchema, type CallId } from '../../../shared/schemas/call.ts';
import { inTransaction, type WritableDatabase } from './openDatabase.ts';
import { prepareReminderStatements, type ReminderStatements } from './reminderStatements.ts';

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

function snoozesIn(statements: ReminderStatements): ReadonlyMap<CallId, EpochMs> {
  const rows = statements.snoozes.all().flatMap(({ call_id, until_at }) => {
    const id = callIdSchema.safeParse(call_id);
    return id.success ? [[id.data, Number(until_at)] as const] : [];
  });
  return new Map(rows);
}

function read(statements: ReminderStatements): RemindersKept {
  const marks = statements.marks.all().map((row) => [String(row['key']), Number(row['marked_at'])] as const);
  const paused = statements.paused.get();
  return {
    marks: new Map(marks),
    snoozes: snoozesIn(statements),
    pausedUntil: paused === undefined ? null : Number(paused['until_at']),
  };
}

function write(
  statements: ReminderStatements,
  { forgetBefore, marks, snoozes, pause }: ReminderChanges,
): void {
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
