import type { EditLog } from '../../editPorts.ts';
import type { Logger } from '../../ports.ts';
import { editOfRow } from './editRow.ts';
import { prepareEditReads } from './editStatements.ts';
import type { HeldCalls } from './heldCalls.ts';
import type { WritableDatabase } from './openDatabase.ts';

export type CallEditsDeps = {
  readonly database: WritableDatabase;
  readonly held: Pick<HeldCalls, 'calls' | 'entriesOf'>;
  readonly log: Logger;
};

/** The edit log in SQLite, with what waits for the disk at its end. */
export function createCallEdits({ database, held, log }: CallEditsDeps): EditLog {
  const { ofCall } = prepareEditReads(database);
  return {
    of: (callId) => {
      const rows = ofCall.all({ id: callId });
      const sound = rows.map(editOfRow).filter((entry) => entry !== null);
      if (sound.length < rows.length) log.error('edits.unreadableRow', { count: rows.length - sound.length });
      return [...sound, ...held.entriesOf(callId)];
    },
    save: (call, entry) => held.calls.saveAll([call], [entry]),
  };
}
