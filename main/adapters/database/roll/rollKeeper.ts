import type { ReadableDatabase } from '../openDatabase.ts';
import { contactKeyOf, setAt, type CallRoll, type Entry } from './callRoll.ts';
import type { RollChanges } from './rollChanges.ts';
import { createRollLoader, type RollLoaderDeps } from './rollLoader.ts';

export type RollKeeperDeps = RollLoaderDeps & {
  /** The connection that single calls are read with. */
  readonly database: ReadableDatabase;
  readonly changes: RollChanges;
};

export type KeptRoll = {
  readonly roll: CallRoll;
  /** Another one after each change of what the roll says. */
  readonly version: number;
};

export type RollKeeper = {
  /** The roll as the history is now; null while it is being read, which the first question begins. */
  readonly current: () => KeptRoll | null;
  readonly stop: () => void;
};

const ENTRY = `
  SELECT facts, starts_at, company_key, contact, playbook_id, duration_minutes FROM calls
  WHERE position = CAST(? AS INTEGER) AND deleted_at IS NULL AND stage = 'logged'`;

function createReadEntry(database: ReadableDatabase) {
  const read = database.prepare(ENTRY);
  return (place: string): Entry | null => {
    const row = read.get(place);
    if (row === undefined) return null;
    const playbook = row['playbook_id'] ?? null;
    return {
      facts: Number(row['facts']),
      startsAt: Number(row['starts_at']),
      company: String(row['company_key']),
      contact: contactKeyOf(String(row['contact'])),
      playbook: playbook === null ? null : String(playbook),
      length: Number(row['duration_minutes']),
    };
  };
}

/** Keeps the roll in memory and true: what this process writes is read again, anything else makes it begin anew. */
export function keepRoll(deps: RollKeeperDeps): RollKeeper {
  const { changes } = deps;
  const readEntry = createReadEntry(deps.database);
  let kept: CallRoll | null = null;
  let version = 0;
  let foreign: unknown = null;
  let isRefused = false;
  const loader = createRollLoader(deps, (roll) => {
    kept = roll;
    isRefused = roll === null;
    version += 1;
  });

  const forget = (): void => {
    loader.end();
    kept = null;
    changes.end();
  };
  const begin = (): void => {
    foreign = changes.foreignVersion();
    changes.begin();
    loader.begin();
  };
  /** Whether the roll says again what the history is. */
  const follow = (roll: CallRoll): boolean => {
    const places = changes.take();
    if (places === null || roll.count + places.length > roll.capacity) return false;
    for (const place of places) setAt(roll, place, readEntry(place));
    if (places.length > 0) version += 1;
    return true;
  };
  return {
    current: () => {
      if (isRefused) return null;
      const isForeign = changes.foreignVersion() !== foreign;
      if (isForeign || (kept !== null && !follow(kept))) forget();
      if (kept === null && !loader.isLoading()) begin();
      return kept === null ? null : { roll: kept, version };
    },
    stop: forget,
  };
}
