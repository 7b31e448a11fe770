import { z } from 'zod';
import { epochMsSchema } from './call.ts';

const id = z.uuid();

/** Something the seller must be told once; it stays until dismissed. */
export const noticeSchema = z.discriminatedUnion('kind', [
  z.object({ id, kind: z.literal('settings-set-aside'), keptAt: z.string() }).readonly(),
  z
    .object({
      id,
      kind: z.literal('database-restored'),
      damage: z.enum(['unreadable', 'empty', 'missing']),
      /** Path of the damaged file, kept unchanged; null when there was none. */
      keptAt: z.string().nullable(),
      backupAt: epochMsSchema,
      callCount: z.number().int().min(0),
    })
    .readonly(),
  z
    .object({
      id,
      kind: z.literal('database-started-empty'),
      damage: z.enum(['unreadable', 'empty', 'missing']),
      keptAt: z.string().nullable(),
    })
    .readonly(),
  z
    .object({
      id,
      kind: z.literal('calls-repaired'),
      repairedCount: z.number().int().min(0),
      damagedCount: z.number().int().min(0),
    })
    .readonly(),
]);

/** Whether edits reach the disk. While they do not, they are held in memory and tried again. */
export const storageStateSchema = z.discriminatedUnion('state', [
  z.object({ state: z.literal('saving') }).readonly(),
  z
    .object({
      state: z.literal('holding'),
      reason: z.enum(['disk-full', 'read-only', 'busy', 'failing']),
      since: epochMsSchema,
      heldCount: z.number().int().min(1),
    })
    .readonly(),
]);

export type Notice = z.infer<typeof noticeSchema>;
export type StorageState = z.infer<typeof storageStateSchema>;
