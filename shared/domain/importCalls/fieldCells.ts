import { unguardCell } from '../csv/formulaGuard.ts';
import type { ColumnTarget, FieldCells, ImportField } from './fields.ts';

/** The cells of a row under the fields of their columns. Several columns of notes are one under the other. */
export function fieldCells(row: readonly string[], targets: readonly ColumnTarget[]): FieldCells {
  const cells: Partial<Record<ImportField, string>> = {};
  targets.forEach((target, column) => {
    if (target === null || target === 'leave-out') return;
    const cell = unguardCell(row[column] ?? '');
    const above = cells[target];
    cells[target] = above === undefined || above === '' ? cell : `${above}\n${cell}`.trimEnd();
  });
  return cells;
}
