import { z } from 'zod';
import { callSchema, epochMsSchema } from './call.ts';

export const BACKUP_FORMAT = 'callside-backup';
export const BACKUP_VERSION = 1;

/** A whole number that JavaScript's cannot hold. */
const bigSchema = z.object({ $int: z.string().regex(/^-?\d{1,19}$/) }).readonly();

/** What a file says of itself. `schemaVersion` is that of the tables, see main/adapters/database/migrations. */
export const backupHeaderSchema = z
  .object({
    format: z.literal(BACKUP_FORMAT),
    version: z.number().int().min(1),
    schemaVersion: z.number().int().min(1),
    madeAt: epochMsSchema,
    /** Read one by one when they come into force: what a later version no longer takes must not cost the calls. */
    settings: z.record(z.string(), z.unknown()),
    /** Calls in the file, removed ones included; the last thing in it. */
    callCount: z.number().int().min(0),
  })
  .readonly();

/** A call, and when it was removed; removed ones go along because meetings of calendars know them. */
export const backupCallSchema = z
  .object({ call: callSchema, removedAt: epochMsSchema.nullable() })
  .readonly();

/** A row of a table that is not one of calls: calendars, playbooks, reminders and what else there is. */
export const backupRowSchema = z
  .record(z.string().max(100), z.union([z.string(), z.number(), z.null(), bigSchema]))
  .readonly();

export type BackupHeader = z.infer<typeof backupHeaderSchema>;
export type BackupCall = z.infer<typeof backupCallSchema>;
export type BackupRow = z.infer<typeof backupRowSchema>;
