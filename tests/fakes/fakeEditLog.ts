import type { EditLog } from '../../main/editPorts.ts';
import type { CallRepository } from '../../main/ports.ts';
import { editEntrySchema, type EditEntry } from '../../shared/schemas/editLog.ts';

/** The edit log in memory, beside calls in memory; what does not save its call keeps no entry. */
export function fakeEditLog(calls: CallRepository): EditLog {
  let entries: readonly EditEntry[] = [];
  return {
    of: (id) => entries.filter(({ callId }) => callId === id),
    save: (call, entry) => {
      const kept = editEntrySchema.parse(structuredClone(entry));
      calls.saveAll([call]);
      if (entries.every(({ id }) => id !== kept.id)) entries = [...entries, kept];
    },
  };
}
