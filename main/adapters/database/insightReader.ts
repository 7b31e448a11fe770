import { factsOf, type CallFacts } from '../../../shared/domain/insights/facts.ts';
import { isIn, type Span } from '../../../shared/domain/insights/weeks.ts';
import { isPracticeCall, PRACTICE_CALL_ID } from '../../../shared/domain/practiceCall.ts';
import type { EpochMs } from '../../../shared/lib/time.ts';
import { epochMsSchema, type Call, type LoggedCall } from '../../../shared/schemas/call.ts';
import type { InsightReader } from '../../insightPorts.ts';
import { FACT_COLUMNS, soundFacts } from './callFacts.ts';
import type { HeldVersion } from './callHistory.ts';
import { foldedText } from './foldedText.ts';
import type { ReadableDatabase } from './openDatabase.ts';
import { storedText } from './storedText.ts';

/** Some 4 ms of work. One GROUP BY over 100,000 calls, measured beside it, holds main up for 500 ms and more. */
const ROWS_AT_ONCE = 250;

export type InsightReaderDeps = {
  readonly database: ReadableDatabase;
  /** What is not on disk yet. */
  readonly held: () => readonly HeldVersion[];
};

/** The facts of a call as its row would have them. */
export const factsInMemory = (call: LoggedCall): CallFacts =>
  factsOf(call, foldedText(storedText(call.company)));

/** The practice call is in no figure. */
const isCounted = (call: Call | null): call is LoggedCall =>
  call?.stage === 'logged' && !isPracticeCall(call);

function prepareReading(database: ReadableDatabase) {
  const from = `FROM calls INDEXED BY logged_calls WHERE deleted_at IS NULL AND stage = 'logged'`;
  return {
    // The narrow index is in the order of time and knows every start.
    first: database.prepare(`SELECT starts_at ${from} AND id <> :practice ORDER BY position LIMIT 1`),
    next: database.prepare(`
      SELECT CAST(position AS TEXT) AS place, id, ${FACT_COLUMNS} ${from}
      AND position > CAST(:after AS INTEGER) AND position >= :from * 1024
      AND starts_at >= :from AND starts_at < :until
      ORDER BY position LIMIT ${ROWS_AT_ONCE}`),
  };
}

type Reading = ReturnType<typeof prepareReading>;

/** Rows of a span by start, from where the slice before ended: others may write in between. */
function* slicesOf({ next }: Reading, { from, until }: Span) {
  let after = '-1';
  for (;;) {
    const rows = next.all({ after, from, until });
    const last = rows.at(-1);
    if (last === undefined) return;
    yield rows;
    after = String(last['place']);
  }
}

const byStart = (a: CallFacts, b: CallFacts): number => a.startsAt - b.startsAt;

/** Facts of what is on disk, with those of the calls held in memory after them. */
export function createInsightReader({ database, held }: InsightReaderDeps): InsightReader {
  const reading = prepareReading(database);
  const heldLogged = (): readonly LoggedCall[] =>
    held().flatMap(({ call }) => (isCounted(call) ? [call] : []));

  const storedFirst = (): EpochMs | null => {
    const { success, data } = epochMsSchema.safeParse(
      reading.first.get({ practice: PRACTICE_CALL_ID })?.['starts_at'],
    );
    return success ? data : null;
  };
  return {
    firstAt: () => {
      const starts = [storedFirst(), ...heldLogged().map(({ startsAt }) => startsAt)];
      const known = starts.filter((at) => at !== null);
      return known.length === 0 ? null : Math.min(...known);
    },
    *facts(span) {
      const newer = heldLogged();
      const leftOut: ReadonlySet<unknown> = new Set([PRACTICE_CALL_ID, ...held().map(({ id }) => id)]);
      for (const rows of slicesOf(reading, span)) {
        const present = rows.filter(({ id }) => !leftOut.has(id));
        yield present.map(soundFacts).filter((facts) => facts !== null);
      }
      const inMemory = newer.filter(({ startsAt }) => isIn(span, startsAt)).map(factsInMemory);
      if (inMemory.length > 0) yield inMemory.toSorted(byStart);
    },
  };
}
