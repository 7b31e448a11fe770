import type { ImportField } from '../../../shared/domain/importCalls/fields.ts';
import { createHourDetection, type HourFormEvidence } from '../../../shared/domain/importCalls/hourForm.ts';
import { createDateDetection, type DateFormEvidence } from '../../../shared/domain/importCalls/readDate.ts';
import { resultKey } from '../../../shared/domain/importCalls/resultWords.ts';
import type { ImportWord } from '../../../shared/ipc/imports.ts';
import { zonedTime } from '../../../shared/lib/time.ts';
import { cellsAt, type Session } from './session.ts';

/** What the cells of a file say of how they are written. */
export type Evidence = {
  readonly dates: DateFormEvidence;
  readonly hours: HourFormEvidence;
  /** Zones that rows name, the most frequent first. */
  readonly zones: readonly string[];
  /** Whether a row says neither zone nor offset. */
  readonly isZoneMissing: boolean;
  /** Words of the result column, the most frequent first. */
  readonly words: readonly Omit<ImportWord, 'result'>[];
};

const ZONE_FIELDS: readonly ImportField[] = ['timeZone', 'offset', 'exact'];
/** A column that has more different words than this is none of zones. */
const MOST_ZONES = 100;

function isZone(name: string): boolean {
  try {
    zonedTime(0, name);
    return true;
  } catch {
    return false;
  }
}

function createZones() {
  const counts = new Map<string, number>();
  return {
    add: (name: string): void => {
      if (name !== '' && (counts.has(name) || counts.size < MOST_ZONES))
        counts.set(name, (counts.get(name) ?? 0) + 1);
    },
    found: (): readonly string[] =>
      [...counts]
        .toSorted(([, a], [, b]) => b - a)
        .map(([name]) => name)
        .filter(isZone),
  };
}

const MOST_WORDS = 50;
const LONGEST_WORD = 200;

function createWords() {
  const counts = new Map<string, { readonly word: string; rowCount: number }>();
  return {
    add: (cell: string): void => {
      const word = cell.slice(0, LONGEST_WORD);
      const key = resultKey(word);
      const counted = counts.get(key);
      if (counted !== undefined) counted.rowCount += 1;
      else if (word !== '' && counts.size < MOST_WORDS) counts.set(key, { word, rowCount: 1 });
    },
    found: (): Evidence['words'] => [...counts.values()].toSorted((a, b) => b.rowCount - a.rowCount),
  };
}

/** Cells of a row under the fields of some columns. */
function cellsOf(session: Session) {
  const columns = new Map(session.choices.targets.map((target, index) => [target, index] as const));
  return (row: number) => {
    const cells = cellsAt(session, row);
    return (field: ImportField): string => {
      const column = columns.get(field);
      return column === undefined ? '' : (cells[column] ?? '').trim();
    };
  };
}

/** Finds out, a row at a time, how the cells of a file are written. One value that reads one way only settles it. */
export function createEvidence(session: Session) {
  const cellsIn = cellsOf(session);
  // Our own exports say everything exactly, in 24 hours.
  const isOwn = session.choices.targets.includes('exact');
  const dates = createDateDetection();
  const hours = createHourDetection();
  const zones = createZones();
  const words = createWords();
  let isZoneMissing = false;
  const add = (row: number): void => {
    const cell = cellsIn(row);
    const date = cell('date');
    dates.add(date);
    dates.add(cell('promiseDueOn'));
    if (!isOwn) hours.add({ date, time: cell('time'), dayHalf: cell('dayHalf') });
    zones.add(cell('timeZone'));
    words.add(cell('result'));
    isZoneMissing ||= date !== '' && ZONE_FIELDS.every((field) => cell(field) === '');
  };
  const evidence = (): Evidence => ({
    dates: dates.evidence(),
    hours: hours.evidence(),
    zones: zones.found(),
    isZoneMissing,
    words: words.found(),
  });
  return { add, evidence };
}
