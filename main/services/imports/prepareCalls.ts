import type { ImportRunError } from '../../../shared/ipc/imports.ts';
import { err, ok, type Result } from '../../../shared/lib/result.ts';
import type { Call } from '../../../shared/schemas/call.ts';
import { createCalls } from './createCalls.ts';
import { createDecide } from './decide.ts';
import type { ImportDeps } from './importDeps.ts';
import { inTimeSlices } from './inTimeSlices.ts';
import type { Looking } from './looking.ts';
import type { Session } from './session.ts';

export type Prepared = { readonly calls: readonly Call[]; readonly leftOutCount: number };

type Watch = {
  readonly looking: Looking;
  readonly isCancelled: () => boolean;
  readonly onRow: (doneCount: number) => void;
};

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
  const make = createCalls(deps);
  const calls: Call[] = [];
  let leftOutCount = 0;
  const isDone = await inTimeSlices(session.standings.keys(), deps.clock, (row) => {
    const decision = decide(row);
    const call = make(decision);
    if (call !== null) calls.push(call);
    if (decision.kind === 'left-out') leftOutCount += 1;
    onRow(row + 1);
    return !isCancelled();
  });
  return isDone ? ok({ calls, leftOutCount }) : err('CANCELLED');
}
