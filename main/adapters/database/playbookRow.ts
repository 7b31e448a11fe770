import { z } from 'zod';
import { epochMsSchema } from '../../../shared/schemas/call.ts';
import { playbookBodySchema } from '../../../shared/schemas/playbook.ts';
import type { PlaybookState, WrittenPlaybook } from '../../playbookPorts.ts';
import { storedJson } from './storedText.ts';

/** A row as it was read: nothing about it is certain yet. */
type RawRow = Readonly<Record<string, unknown>>;

const idSchema = z.string().min(1).max(80);

const versionSchema = z.object({
  id: idSchema,
  version: z.number().int().positive(),
  body: playbookBodySchema,
  savedAt: epochMsSchema,
});

const stateSchema = z.object({
  id: idSchema,
  archivedAt: epochMsSchema.nullable(),
  retiredVersion: z.number().int().min(0),
});

// JSON writes NUL as an escape: it needs none of its own in the column.
export const versionRowOf = (written: WrittenPlaybook) => {
  const { id, version, body, savedAt } = versionSchema.parse(written);
  return { playbook_id: id, version, body: storedJson(body), saved_at: savedAt };
};

export const stateRowOf = (state: PlaybookState) => {
  const { id, archivedAt, retiredVersion } = stateSchema.parse(state);
  return { playbook_id: id, archived_at: archivedAt, retired_version: retiredVersion };
};

/** Parsed JSON; undefined, which no schema takes, when it is none. */
function parsed(value: unknown): unknown {
  try {
    return typeof value === 'string' ? (JSON.parse(value) as unknown) : undefined;
  } catch {
    return undefined;
  }
}

/** The version of a row; null when the row is not what it should be. */
export function versionOfRow(row: RawRow): WrittenPlaybook | null {
  const { success, data } = versionSchema.safeParse({
    id: row['playbook_id'],
    version: row['version'],
    body: parsed(row['body']),
    savedAt: row['saved_at'],
  });
  return success ? data : null;
}

/** The state of a row; null when the row is not what it should be. */
export function stateOfRow(row: RawRow): PlaybookState | null {
  const { success, data } = stateSchema.safeParse({
    id: row['playbook_id'],
    archivedAt: row['archived_at'],
    retiredVersion: row['retired_version'],
  });
  return success ? data : null;
}
