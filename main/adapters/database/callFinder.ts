import type { EpochMs } from '../../../shared/lib/time.ts';
import type { Call, CallId } from '../../../shared/schemas/call.ts';
import type { CallFinder, Clock, Person } from '../../ports.ts';
import { READ_COLUMNS } from './callColumns.ts';
import type { HeldVersion } from './callHistory.ts';
import { foldedText } from './foldedText.ts';
import { companiesMatching } from './knownCompanies.ts';
import type { WritableDatabase } from './openDatabase.ts';
import { createPeopleBook } from './people.ts';
import type { RepairCall } from './repairCalls.ts';
import { matchExpression, wordsBeginAs } from './searchText.ts';
import { createRead } from './sqliteCalls.ts';
import { storedText } from './storedText.ts';

export type CallFinderDeps = {
  readonly database: WritableDatabase;
  readonly repair: RepairCall;
  readonly clock: Pick<Clock, 'after'>;
  /** What is not on disk yet. */
  readonly held: () => readonly HeldVersion[];
};

/** Notes have words as well: the newest this many calls with the words are looked at, some 4 ms of work. */
const MOST_WITH_WORDS = 400;

const NAMED = ['company', 'contact', 'outcome_who', 'outcome_what', 'outcome_when'] as const;

const namedTexts = ({ company, contact, outcome }: Call): readonly string[] => [
  ...[company, contact, outcome.who, outcome.what, outcome.when],
];

/** Company, contact or outcome of the call have words that begin as each word typed does. */
export const isNamedAs = (call: Call, text: string): boolean => wordsBeginAs(namedTexts(call), text);

export const isWith = (call: Call, { company, contact }: Person): boolean =>
  call.company === company && call.contact === contact;

const newestFirst = (a: Call, b: Call): number => b.startsAt - a.startsAt;

function prepareFinding(database: WritableDatabase) {
  const select = (rest: string) =>
    database.prepare(`SELECT ${READ_COLUMNS} FROM calls WHERE deleted_at IS NULL AND ${rest}`);
  return {
    before: select('starts_at < :now ORDER BY starts_at DESC LIMIT :most'),
    after: select('starts_at >= :now ORDER BY starts_at LIMIT :most'),
    atPlace: select('position = CAST(:place AS INTEGER)'),
    withPerson: select(
      'company_key = :key AND company = :company AND contact = :contact ORDER BY position DESC LIMIT :most',
    ),
    withWords: database.prepare(`
      SELECT CAST(calls.position AS TEXT) AS place, ${NAMED.map((name) => `calls.${name}`).join(', ')}
      FROM calls_text CROSS JOIN calls ON calls.position = calls_text.rowid
      WHERE calls_text MATCH :match AND calls.deleted_at IS NULL
      ORDER BY calls_text.rowid DESC LIMIT ${MOST_WITH_WORDS}`),
  };
}

type Finding = ReturnType<typeof prepareFinding>;

/** The index has no single letters; looking for one would read all of it. */
const indexedPart = (text: string): string =>
  text
    .split(/\s+/u)
    .filter((word) => word.length > 1)
    .join(' ');

/** The places of the newest calls whose names or outcome are meant, not only their notes. */
function placesOf({ withWords }: Finding, text: string, most: number): readonly string[] {
  const match = matchExpression({ text: storedText(indexedPart(text)), phrases: [] });
  if (match === null) return [];
  const places: string[] = [];
  for (const row of withWords.iterate({ match })) {
    const texts = NAMED.map((name) => String(row[name]));
    if (wordsBeginAs(texts, text)) places.push(String(row['place']));
    if (places.length >= most) break;
  }
  return places;
}

/** What is held in the place of what is on disk. */
function createOverlay(held: CallFinderDeps['held']) {
  return (stored: readonly (Call | null)[], isWanted: (call: Call) => boolean): readonly Call[] => {
    const newer = held();
    const replaced: ReadonlySet<CallId> = new Set(newer.map(({ id }) => id));
    const present = stored.filter((call) => call !== null).filter(({ id }) => !replaced.has(id));
    const added = newer.flatMap(({ call }) => (call !== null && isWanted(call) ? [call] : []));
    return [...present, ...added].toSorted(newestFirst);
  };
}

/** Finds calls of every stage on disk, with the calls held in memory in their places. */
export function createCallFinder(deps: CallFinderDeps): CallFinder & { readonly stop: () => void } {
  const { database, clock } = deps;
  const finding = prepareFinding(database);
  const read = createRead(deps.repair);
  const overlaid = createOverlay(deps.held);
  const book = createPeopleBook(database, clock);
  return {
    around: (now: EpochMs, most: number) => {
      const stored = [...finding.before.all({ now, most }), ...finding.after.all({ now, most })];
      return overlaid(stored.map(read), () => true);
    },
    byWords: (text, most) => {
      const rows = placesOf(finding, text, most).map((place) => finding.atPlace.get({ place }));
      return overlaid(rows.map(read), (call) => isNamedAs(call, text)).slice(0, most);
    },
    withPerson: (person, most) => {
      const company = storedText(person.company);
      const values = { key: foldedText(company), company, contact: storedText(person.contact), most };
      const isWanted = (call: Call): boolean => isWith(call, person);
      return overlaid(finding.withPerson.all(values).map(read), isWanted).slice(0, most);
    },
    people: book.list,
    companies: (text) => companiesMatching(book.spellings(), text),
    refresh: book.refresh,
    stop: book.stop,
  };
}
