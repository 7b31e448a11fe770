import type { ImportChoice, ImportFix } from '../../../shared/ipc/imports.ts';
import { resultKey } from '../../../shared/domain/importCalls/resultWords.ts';
import type { ColumnTarget } from '../../../shared/domain/importCalls/fields.ts';
import { NO_FIX, type FileChoices, type RowFix, type Session } from './session.ts';

/** A field has one column, notes excepted: the column that had it before is to be chosen again. */
function withColumn(targets: readonly ColumnTarget[], index: number, target: ColumnTarget) {
  const isShared = target === 'notes' || target === 'leave-out';
  return targets.map((before, column) => {
    if (column === index) return target;
    return before === target && !isShared ? null : before;
  });
}

/** What was chosen for the whole file, with one more choice. */
export function withChoice(choices: FileChoices, choice: ImportChoice): FileChoices {
  const { column, dateForm, hourForm, timeZone, word, past, duplicates } = choice;
  return {
    targets:
      column === undefined ? choices.targets : withColumn(choices.targets, column.index, column.target),
    dateForm: dateForm ?? choices.dateForm,
    hourForm: hourForm ?? choices.hourForm,
    timeZone: timeZone ?? choices.timeZone,
    words: word === undefined ? choices.words : new Map(choices.words).set(resultKey(word.word), word.result),
    past: past ?? choices.past,
    duplicates: duplicates ?? choices.duplicates,
  };
}

function withFix(before: RowFix, fix: ImportFix): RowFix {
  switch (fix.kind) {
    case 'leave-out':
      return { ...before, isLeftOut: true };
    case 'accept':
      return { ...before, isAccepted: true };
    case 'duplicate':
      return { ...before, duplicate: fix.choice };
    case 'use':
      return { ...before, cells: { ...before.cells, [fix.field]: fix.text } };
    case 'shorten':
      return { ...before, shortened: { ...before.shortened, [fix.field]: fix.most } };
  }
}

export function settle(session: Session, row: number, fix: ImportFix): void {
  session.fixes.set(row, withFix(session.fixes.get(row) ?? NO_FIX, fix));
}
