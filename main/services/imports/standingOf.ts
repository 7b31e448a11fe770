import { fieldCells } from '../../../shared/domain/importCalls/fieldCells.ts';
import type { FieldCells, ImportField } from '../../../shared/domain/importCalls/fields.ts';
import { readRow } from '../../../shared/domain/importCalls/readRow.ts';
import type { RowProblem } from '../../../shared/domain/importCalls/rowProblem.ts';
import type { ReadingRules, RowValues } from '../../../shared/domain/importCalls/rowValues.ts';
import { sameCallKey } from '../../../shared/domain/importCalls/sameCall.ts';
import type { ImportProblem } from '../../../shared/ipc/imports.ts';
import { minutes } from '../../../shared/lib/time.ts';
import { callIdSchema } from '../../../shared/schemas/call.ts';
import type { ImportDeps } from './importDeps.ts';
import { twinOf, type KnownCalls } from './knownCalls.ts';
import { cellsAt, isBroken, NO_FIX, type RowFix, type Session, type Standing, type Twin } from './session.ts';

type StandingDeps = Pick<ImportDeps, 'calls' | 'clock'> & {
  readonly known: KnownCalls;
  readonly companyOf: (contact: string) => string | null;
};

const DEFAULT_MINUTES = 30;
const LONGEST_TEXT = 200;

type Row = { readonly cells: readonly string[]; readonly fix: RowFix };

/** The cells of a row with what the seller put in their place. */
function cellsOf({ choices }: Session, { cells, fix }: Row): FieldCells {
  const { shortened } = fix;
  const all: Partial<Record<ImportField, string>> = {
    ...fieldCells(cells, choices.targets),
    ...fix.cells,
  };
  for (const [field, most] of Object.entries(shortened)) {
    all[field as ImportField] = all[field as ImportField]?.slice(0, most) ?? '';
  }
  // The exact column would bring back what was just replaced.
  return Object.keys(shortened).length > 0 ? { ...all, exact: '' } : all;
}

/** What is wrong with the row itself, whatever it says. */
function damageOf(session: Session, row: number, cells: readonly string[]): ImportProblem | null {
  if (isBroken(session, row)) return { code: 'BROKEN_QUOTES', text: cells.join(' ').slice(0, LONGEST_TEXT) };
  const surplus = cells.slice(session.columns.length).filter((cell) => cell.trim() !== '');
  return surplus.length === 0
    ? null
    : { code: 'TOO_MANY_CELLS', text: surplus.join(', ').slice(0, LONGEST_TEXT) };
}

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '');

/** What a row says that is sound as it stands. Throws when it is not. */
export function valuesAt(session: Session, row: number, rules: ReadingRules): RowValues {
  const fix = session.fixes.get(row) ?? NO_FIX;
  const reading = readRow(cellsOf(session, { cells: cellsAt(session, row), fix }), rules);
  if (reading.ok) return reading.value;
  throw new Error('The row is not sound');
}

/** How each row of a file stands, by itself and beside the calls that are there. */
export function createStandings({ calls, clock, known, companyOf }: StandingDeps) {
  const shown = (problem: RowProblem): ImportProblem =>
    problem.code === 'COMPANY_MISSING' ? { ...problem, suggestion: companyOf(problem.contact) } : problem;

  const twinFor = (values: RowValues, key: string): Twin | null => {
    const id = callIdSchema.safeParse(values.id);
    const same = id.success ? calls.find(id.data) : null;
    return same === null ? known.find(key, values.startsAt) : twinOf(same);
  };

  const read = (values: RowValues): Standing => {
    const { startsAt, result, exact, texts } = values;
    const { company = '', contact = '' } = texts;
    const key = sameCallKey({ company, contact, startsAt });
    const end = startsAt + minutes(values.durationMinutes ?? DEFAULT_MINUTES);
    const isPast = exact === null && result === null && end < clock.now();
    return { kind: 'read', key, isExact: exact !== null, twin: twinFor(values, key), isPast };
  };

  return (session: Session, row: number, rules: ReadingRules): Standing => {
    const fix: RowFix = session.fixes.get(row) ?? NO_FIX;
    if (fix.isLeftOut) return { kind: 'left-out' };
    const cells = cellsAt(session, row);
    if (isBlank(cells)) return { kind: 'blank' };
    const damage = fix.isAccepted ? null : damageOf(session, row, cells);
    if (damage !== null) return { kind: 'problem', problems: [damage] };
    const reading = readRow(cellsOf(session, { cells, fix }), rules);
    if (reading.ok) return read(reading.value);
    return { kind: 'problem', problems: reading.error.map(shown) };
  };
}
