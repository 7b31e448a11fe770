import { DAY_HEADING, START_HEADING } from '../csv/spreadsheet.ts';
import type { ColumnTarget, ImportField } from './fields.ts';
import { headingKey, targetOfHeading } from './headerWords.ts';
import { dayHalfOf } from './hourForm.ts';
import { readDate } from './readDate.ts';
import { readTime } from './readTime.ts';
import { resultOfWord } from './resultWords.ts';

export type FileColumn = {
  readonly heading: string;
  /** Some cells that are not blank, in the order of the file. */
  readonly samples: readonly string[];
};

/** So much of a column has to look like a field. */
const MOST_OF_ALL = 0.8;

const isDate = (cell: string): boolean => readDate(cell, 'day-first').kind !== 'unreadable';
const LOOKS: readonly (readonly [ImportField, (cell: string) => boolean])[] = [
  ['date', isDate],
  ['time', (cell) => readTime(cell) !== null],
  ['dayHalf', (cell) => /m/iu.test(cell) && dayHalfOf(cell) !== null],
  ['result', (cell) => resultOfWord(cell) !== null],
];

function looksLike({ samples }: FileColumn, isOne: (cell: string) => boolean): boolean {
  return samples.length > 0 && samples.filter(isOne).length >= samples.length * MOST_OF_ALL;
}

const isHeaded = ({ heading }: FileColumn, own: string): boolean => headingKey(heading) === headingKey(own);

/** Our own exports have the day once more beside the start, which decides. */
const hasOwnStart = (columns: readonly FileColumn[]): boolean =>
  columns.some((column) => isHeaded(column, START_HEADING) && looksLike(column, isDate));

/** A column of days that is headed "Time" holds both. */
function byHeading(column: FileColumn): ColumnTarget {
  const target = targetOfHeading(column.heading);
  return target === 'time' && looksLike(column, isDate) ? 'date' : target;
}

function byContent(column: FileColumn, taken: ReadonlySet<ColumnTarget>): ColumnTarget {
  if (column.samples.length === 0) return 'leave-out';
  const look = LOOKS.find(([field, isOne]) => !taken.has(field) && looksLike(column, isOne));
  return look?.[0] ?? null;
}

/** Notes may stand in many columns, and many may be left out. */
const isShared = (target: ColumnTarget): boolean => target === 'notes' || target === 'leave-out';

/** The field of each column: by its heading, else by what stands in it; null where somebody has to say. */
export function matchColumns(columns: readonly FileColumn[]): readonly ColumnTarget[] {
  const taken = new Set<ColumnTarget>();
  const take = (target: ColumnTarget): ColumnTarget => {
    if (target === null || isShared(target)) return target;
    if (taken.has(target)) return null;
    taken.add(target);
    return target;
  };
  const isDayTwice = hasOwnStart(columns);
  const named = columns.map((column) =>
    isDayTwice && isHeaded(column, DAY_HEADING) ? 'leave-out' : take(byHeading(column)),
  );
  return columns.map((column, index) => named[index] ?? take(byContent(column, taken)));
}
