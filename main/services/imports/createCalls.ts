import { assembleCall } from '../../../shared/domain/importCalls/assembleCall.ts';
import type { RowValues } from '../../../shared/domain/importCalls/rowValues.ts';
import { endCall } from '../../../shared/domain/callProgress.ts';
import { plannedEnd } from '../../../shared/domain/callStages.ts';
import { callIdSchema, type Call, type CallId } from '../../../shared/schemas/call.ts';
import { decidedValues, type Wanted } from './decide.ts';
import type { ImportDeps } from './importDeps.ts';

type Deps = Pick<ImportDeps, 'calls' | 'writer' | 'clock' | 'newId'>;

/** Makes calls of rows: an id that is written and free is kept, and never used twice. */
export function createCalls({ calls, writer, clock, newId }: Deps) {
  const now = clock.now();
  const used = new Set<CallId>();
  const anId = (): CallId => callIdSchema.parse(newId());
  const idFor = ({ id }: RowValues): CallId => {
    const written = callIdSchema.safeParse(id);
    if (!written.success || used.has(written.data)) return anId();
    return writer.standing(written.data) === 'present' ? anId() : written.data;
  };
  const make = (values: RowValues, id: CallId, base: Call | null): Call => {
    used.add(id);
    const call = assembleCall(values, { id, base, now, newId });
    // Two calls cannot be live at once: one that comes from a file is over.
    return base?.stage === 'live' ? call : endCall(call, plannedEnd(call));
  };
  return (read: RowValues, decision: Wanted): Call => {
    const values = decidedValues(read, decision);
    const base = decision.kind === 'update' ? calls.find(decision.id) : null;
    return make(values, base?.id ?? idFor(values), base);
  };
}
