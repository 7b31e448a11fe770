import type { WritableDatabase } from '../openDatabase.ts';

/** What was written to the calls of a history. */
export type RollChanges = {
  /** Another value after each write of another connection. */
  readonly foreignVersion: () => unknown;
  /** From now on the places that this connection writes are noted, those before are forgotten. */
  readonly begin: () => void;
  /** The places noted since they were taken last; null when they are too many. */
  readonly take: () => readonly string[] | null;
  readonly end: () => void;
};

/** More are read anew at less cost. */
const MOST_NOTED = 500;

const NOTE = 'note_change';
const noted = (row: 'old' | 'new'): string => `SELECT ${NOTE}(CAST(${row}.position AS TEXT));`;

/** A trigger of this connection alone sees every write of it, whoever makes it; the file knows nothing of it. */
const TRIGGERS = `
  CREATE TEMP TRIGGER note_insert AFTER INSERT ON main.calls BEGIN ${noted('new')} END;
  CREATE TEMP TRIGGER note_update AFTER UPDATE ON main.calls BEGIN ${noted('old')} ${noted('new')} END;
  CREATE TEMP TRIGGER note_delete AFTER DELETE ON main.calls BEGIN ${noted('old')} END;
`;

/** A place that was noted may have been rolled back: it is to be read, not believed. */
export function watchChanges(database: WritableDatabase): RollChanges {
  const places = new Set<string>();
  let isNoting = false;
  database.function(NOTE, (place) => {
    if (isNoting && places.size <= MOST_NOTED) places.add(String(place));
    return null;
  });
  database.exec(TRIGGERS);
  const version = database.prepare('PRAGMA data_version');
  return {
    foreignVersion: () => version.get()?.['data_version'],
    begin: () => {
      places.clear();
      isNoting = true;
    },
    take: () => {
      if (places.size > MOST_NOTED) return null;
      const taken = [...places];
      places.clear();
      return taken;
    },
    end: () => {
      isNoting = false;
      places.clear();
    },
  };
}
