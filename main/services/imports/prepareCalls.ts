import type { RowValues } from '../../../shared/domain/importCalls/rowValues.ts';
import type { ImportRunError } from '../../../shared/ipc/imports.ts';
import { err, ok, type Result } from '../../../shared/lib/result.ts';
import type { Call } from '../../../shared/schemas/call.ts';
import { createCalls } from './createCalls.ts';
import { createDecide, isWanted, type Wanted } from './decide.ts';
import type { ImportDeps } from './importDeps.ts';
import { inTimeSlices } from './inTimeSlices.ts';
import type { Looking } from './looking.ts';
import type { Session } from './session.ts';

export type Prepared = {
  /** Read from the file and made as they are taken, once. */
  readonly calls: Iterable<Call>;
  readonly callCount: number;
  readonly leftOutCount: number;
};

type WantedRow = { readonly row: number; readonly decision: Wanted };

type Watch = {
  readonly looking: Looking;
  readonly isCancelled: () => boolean;
  readonly onRow: (doneCount: number) => void;
};

function* madeOf(
  wanted: readonly WantedRow[],
  valuesOf: (row: number) => RowValues,
  make: ReturnType<typeof createCalls>,
): Generator<Call> {
  for (const { row, decision } of wanted) yield make(valuesOf(row), decision);
}

/** The calls of a file, beside the history as it is now; refused when a row has to be looked at that was settled. */
export async function prepareCalls(
  session: Session,
  deps: ImportDeps,
  { looking, isCancelled, onRow }: Watch,
): Promise<Result<Prepared, ImportRunError>> {
  const isLooked = await looking.lookAtAll(session, isCancelled);
  if (!isLooked) return err('CANCELLED');
  const { canImport } = await looking.view(session);
  if (!canImport) return err('NOT_READY');
  const decide = createDecide(session);
  const wanted: WantedRow[] = [];
  let leftOutCount = 0;
  const isDone = await inTimeSlices(session.standings.keys(), deps.clock, (row) => {
    const decision = decide(row);
    if (isWanted(decision)) wanted.push({ row, decision });
    if (decision.kind === 'left-out') leftOutCount += 1;
    onRow(row + 1);
    return !isCancelled();
  });
  if (!isDone) return err('CANCELLED');
  const calls = madeOf(wanted, looking.createReading(session), createCalls(deps));
  return ok({ calls, callCount: wanted.length, leftOutCount });
}
