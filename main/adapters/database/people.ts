import { PRACTICE_CALL_ID } from '../../../shared/domain/practiceCall.ts';
import type { Clock, Person } from '../../ports.ts';
import { foldedText } from './foldedText.ts';
import type { CountedSpelling } from './knownCompanies.ts';
import type { ReadableDatabase } from './openDatabase.ts';
import { shownText } from './storedText.ts';

/** Some 10 ms of reading; the windows are served between two of them. */
const MOST_AT_ONCE = 2_500;

const SLICE = `
  SELECT CAST(position AS TEXT) AS place, company, contact FROM calls
  WHERE position > CAST(? AS INTEGER) AND deleted_at IS NULL AND id <> '${PRACTICE_CALL_ID}'
  ORDER BY position LIMIT ?`;

const keyOf = ({ company, contact }: Person): string => `${company}\n${contact}`;

export type PeopleBook = {
  /** Everybody calls were with when they were last read, those of the latest calls first. */
  readonly list: () => readonly Person[];
  /** Their companies as they are spelt, with the calls of each. */
  readonly spellings: () => readonly CountedSpelling[];
  /** Reads them again in slices, unless nothing was written since. */
  readonly refresh: () => void;
  readonly stop: () => void;
};

type Known = {
  readonly people: Map<string, Person>;
  readonly callCounts: Map<string, number>;
};

function add({ people, callCounts }: Known, person: Person): void {
  // Taken out first: who is met again is among the latest.
  people.delete(keyOf(person));
  people.set(keyOf(person), person);
  callCounts.set(person.company, (callCounts.get(person.company) ?? 0) + 1);
}

const nobody = (): Known => ({ people: new Map(), callCounts: new Map() });

const spellingsOf = ({ callCounts }: Known): readonly CountedSpelling[] =>
  Array.from(callCounts, ([name, callCount]) => ({ key: foldedText(name), name, callCount }));

/** Who calls were with, kept in memory: looking for a name that is like another one needs them all. */
export function createPeopleBook(database: ReadableDatabase, clock: Pick<Clock, 'after'>): PeopleBook {
  const slice = database.prepare(SLICE);
  // By this connection, or by another: a history that was restored.
  const changes = database.prepare(
    `SELECT total_changes() || ' ' || data_version AS changes FROM pragma_data_version`,
  );
  let people: readonly Person[] = [];
  let spellings: readonly CountedSpelling[] = [];
  let readAt: unknown = null;
  let cancel: (() => void) | null = null;

  const keep = (known: Known): void => {
    people = [...known.people.values()].toReversed();
    spellings = spellingsOf(known);
  };
  const read = (after: string, known: Known): void => {
    const rows = slice.all(after, MOST_AT_ONCE);
    for (const row of rows) {
      add(known, { company: shownText(String(row['company'])), contact: shownText(String(row['contact'])) });
    }
    const last = rows.at(-1);
    const hasMore = last !== undefined && rows.length === MOST_AT_ONCE;
    if (!hasMore) keep(known);
    cancel = hasMore ? clock.after(0, () => read(String(last['place']), known)) : null;
  };
  return {
    list: () => people,
    spellings: () => spellings,
    refresh: () => {
      const written = changes.get()?.['changes'];
      if (cancel !== null || written === readAt) return;
      readAt = written;
      cancel = clock.after(0, () => read('-1', nobody()));
    },
    stop: () => cancel?.(),
  };
}
