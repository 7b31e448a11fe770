import { unguardCell } from '../../../shared/domain/csv/formulaGuard.ts';
import { matchColumns, type FileColumn } from '../../../shared/domain/importCalls/matchColumns.ts';
import { MOST_CSV_COLUMNS } from '../../../shared/lib/limits.ts';
import type { CsvTable } from '../../importPorts.ts';
import type { ImportFile, Session } from './session.ts';

const MOST_SAMPLES = 20;
const ROWS_LOOKED_AT = 2_000;
const LONGEST_SAMPLE = 80;

/** Different cells of a column that are not blank, the first ones. */
function samplesOf(rows: readonly (readonly string[])[], column: number): readonly string[] {
  const samples = new Set<string>();
  for (const row of rows) {
    const cell = unguardCell(row[column] ?? '').trim();
    if (cell !== '') samples.add(cell.length > LONGEST_SAMPLE ? `${cell.slice(0, LONGEST_SAMPLE)}…` : cell);
    if (samples.size >= MOST_SAMPLES) break;
  }
  return [...samples];
}

function columnsOf({ rows }: CsvTable): readonly FileColumn[] {
  const length = Math.min(rows.count, ROWS_LOOKED_AT);
  const [headings = [], ...body] = Array.from({ length }, (_, place) => rows.at(place));
  return headings
    .slice(0, MOST_CSV_COLUMNS)
    .map((heading, column) => ({ heading: unguardCell(heading).trim(), samples: samplesOf(body, column) }));
}

/** A file that was read, its columns matched; no row is looked at yet. */
export function openSession(file: ImportFile, table: CsvTable, zonesAround: Session['zonesAround']): Session {
  const columns = columnsOf(table);
  return {
    file,
    table,
    columns,
    zonesAround,
    choices: {
      targets: matchColumns(columns),
      dateForm: null,
      hourForm: null,
      timeZone: zonesAround[0] ?? 'UTC',
      words: new Map(),
      past: null,
      duplicates: null,
    },
    fixes: new Map(),
    standings: [],
  };
}
