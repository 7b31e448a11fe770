import { fieldCells } from '../../../shared/domain/importCalls/fieldCells.ts';
import type { ImportField } from '../../../shared/domain/importCalls/fields.ts';
import { OWN_TARGETS } from '../../../shared/domain/importCalls/ownTargets.ts';
import { assembleCall } from '../../../shared/domain/importCalls/assembleCall.ts';
import { spreadsheetRow } from '../../../shared/domain/csv/spreadsheet.ts';
import type { ImportDifference } from '../../../shared/ipc/imports.ts';
import type { Call } from '../../../shared/schemas/call.ts';
import type { ImportDeps } from './importDeps.ts';
import type { Looking } from './looking.ts';
import type { Session } from './session.ts';

/** Ours alone, or told by others. */
const HIDDEN: ReadonlySet<ImportField> = new Set(['id', 'exact', 'offset', 'timeZone']);

const cellsOf = (call: Call) =>
  fieldCells(
    spreadsheetRow(call, (reference) => reference),
    OWN_TARGETS,
  );

type CompareDeps = Pick<ImportDeps, 'calls' | 'clock' | 'newId'> & { readonly looking: Looking };

/** What an update would change in the call that a row is like. */
export function compareRow(
  session: Session,
  row: number,
  { calls, clock, newId, looking }: CompareDeps,
): readonly ImportDifference[] {
  const standing = session.standings[row];
  const base = standing?.kind === 'read' && standing.twin !== null ? calls.find(standing.twin.id) : null;
  if (standing?.kind !== 'read' || base === null) return [];
  const updated = assembleCall(looking.createReading(session)(row), {
    id: base.id,
    base,
    now: clock.now(),
    newId,
  });
  const yours = cellsOf(base);
  const theirs = cellsOf(updated);
  const fields = Object.keys(yours) as ImportField[];
  return fields
    .filter((field) => !HIDDEN.has(field) && yours[field] !== theirs[field])
    .map((field) => ({ field, yours: yours[field] ?? '', theirs: theirs[field] ?? '' }));
}
