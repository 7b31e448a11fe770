import type { HistoryFilter, HistorySort } from '../../../../shared/schemas/history.ts';
import { READ_COLUMNS, type RawCall } from '../callColumns.ts';
import type { StoredFilter } from '../historyConditions.ts';
import { countsOfTally, type Counts } from '../historyCounts.ts';
import { PLACES_SQL, type statementsOf } from '../historyStatements.ts';
import { createLetterWords } from '../letterWords.ts';
import type { PageOf } from '../mergeHeld.ts';
import { matchExpression } from '../searchText.ts';
import { digitsAt, ordinalsIn, placeOf, firstNotBefore, standsAt } from './places.ts';
import type { CallRoll } from './callRoll.ts';
import { passing } from './rollFilter.ts';
import type { KeptRoll, RollKeeper } from './rollKeeper.ts';
import { inOrder } from './rollOrder.ts';

type Prepare = ReturnType<typeof statementsOf>;

/** Words in the order of time: the index has them so, nothing is sorted. */
const WITH_WORDS = `
  SELECT group_concat(place) AS places
  FROM (SELECT rowid AS place FROM calls_text WHERE calls_text MATCH :match ORDER BY rowid)`;

const AT_PLACE = `SELECT ${READ_COLUMNS} FROM calls WHERE position = CAST(:place AS INTEGER)`;

/** Some 400 kB each at 100,000 calls: what is typed, and the order it is scrolled in. */
const MOST_REMEMBERED = 16;

/** The bits of `facts` that count the results. */
const RESULT = 15;

/** Answers that are true until the roll changes. */
function createMemory() {
  const remembered = new Map<string, unknown>();
  let version = -1;
  return <T>(kept: KeptRoll, key: string, answer: () => T): T => {
    if (kept.version !== version || remembered.size >= MOST_REMEMBERED) remembered.clear();
    version = kept.version;
    const known = remembered.has(key) ? (remembered.get(key) as T) : answer();
    remembered.set(key, known);
    return known;
  };
}

function withWords(prepare: Prepare, roll: CallRoll, match: string): Int32Array {
  const places = prepare(WITH_WORDS).get({ match })?.['places'] ?? '';
  return ordinalsIn(roll, String(places));
}

/** Which calls are left out, because a newer version of them is held in memory. */
function leftOut(prepare: Prepare, roll: CallRoll, without: readonly string[]): ReadonlySet<number> {
  if (without.length === 0) return new Set();
  const rows = prepare(PLACES_SQL).all({ ids: JSON.stringify(without) });
  const places = rows.map((row) => placeOf(String(row['place'])));
  const ordinals = places.map((place) => ({ place, ordinal: firstNotBefore(roll, place) }));
  return new Set(
    ordinals.filter(({ place, ordinal }) => standsAt(roll, ordinal, place)).map(({ ordinal }) => ordinal),
  );
}

function tallied({ lowFacts }: CallRoll, found: Int32Array): Counts {
  const tally = new Int32Array(RESULT + 1);
  for (let index = 0; index < found.length; index += 1) {
    const result = (lowFacts[found[index] ?? 0] ?? 0) & RESULT;
    tally[result] = (tally[result] ?? 0) + 1;
  }
  return countsOfTally([...tally]);
}

/** Counts and pages out of memory; null while the roll is not there. */
export function createRollHistory(keeper: RollKeeper, prepare: Prepare) {
  const remember = createMemory();
  const beginningAs = createLetterWords(prepare);

  const matching = (kept: KeptRoll, filter: HistoryFilter): Int32Array =>
    remember(kept, JSON.stringify(filter), () => {
      const match = matchExpression(filter, beginningAs);
      return passing(kept.roll, filter, match === null ? null : withWords(prepare, kept.roll, match));
    });
  const found = (kept: KeptRoll, { filter, without }: StoredFilter): Int32Array => {
    const all = matching(kept, filter);
    const out = leftOut(prepare, kept.roll, without);
    return out.size === 0 ? all : all.filter((ordinal) => !out.has(ordinal));
  };
  const counted = (kept: KeptRoll, stored: StoredFilter): Counts =>
    remember(kept, JSON.stringify(stored), () => tallied(kept.roll, found(kept, stored)));
  const ordered = (kept: KeptRoll, stored: StoredFilter, sort: HistorySort): Int32Array =>
    remember(kept, JSON.stringify([stored, sort]), () => inOrder(kept.roll, found(kept, stored), sort));

  return {
    counts: (stored: StoredFilter): Counts | null => {
      const kept = keeper.current();
      return kept === null ? null : counted(kept, stored);
    },
    page: (stored: StoredFilter, { sort, offset, limit }: PageOf): readonly RawCall[] | null => {
      const kept = keeper.current();
      if (kept === null) return null;
      const ordinals = ordered(kept, stored, sort).subarray(offset, offset + limit);
      const rows = Array.from(ordinals, (ordinal) =>
        prepare(AT_PLACE).get({ place: digitsAt(kept.roll, ordinal) }),
      );
      return rows.filter((row) => row !== undefined);
    },
  };
}

export type RollHistory = ReturnType<typeof createRollHistory>;
