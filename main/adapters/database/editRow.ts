import { editEntrySchema, type EditEntry } from '../../../shared/schemas/editLog.ts';
import { storedJson } from './storedText.ts';

/** A row as it was read: nothing about it is certain yet. */
type RawRow = Readonly<Record<string, unknown>>;

// JSON writes NUL as an escape: it needs none of its own in the column.
export function editRowOf(entry: EditEntry) {
  const { id, callId, at, cause, before } = editEntrySchema.parse(entry);
  return { id, call_id: callId, at, cause, before: storedJson(before) };
}

/** Parsed JSON; undefined, which no schema takes, when it is none. */
function parsed(value: unknown): unknown {
  try {
    return typeof value === 'string' ? (JSON.parse(value) as unknown) : undefined;
  } catch {
    return undefined;
  }
}

/** The entry of a row; null when the row is not what it should be. */
export function editOfRow(row: RawRow): EditEntry | null {
  const { success, data } = editEntrySchema.safeParse({
    id: row['id'],
    callId: row['call_id'],
    at: row['at'],
    cause: row['cause'],
    before: parsed(row['before']),
  });
  return success ? data : null;
}
