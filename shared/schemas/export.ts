import { z } from 'zod';
import { EXPORT_PROFILES } from '../lib/exportProfiles.ts';
import { callIdSchema } from './call.ts';
import { historyFilterSchema } from './history.ts';

/** More are asked for by a filter, not one by one. */
const MOST_SELECTED = 20_000;

export const exportProfileSchema = z.enum(EXPORT_PROFILES);

/** Which logged calls an export holds. */
export const exportScopeSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('all') }).readonly(),
  z.object({ kind: z.literal('filtered'), filter: historyFilterSchema }).readonly(),
  z
    .object({ kind: z.literal('selected'), ids: z.array(callIdSchema).max(MOST_SELECTED).readonly() })
    .readonly(),
]);

export const exportOrderSchema = z
  .object({ scope: exportScopeSchema, profile: exportProfileSchema })
  .readonly();

export type ExportScope = z.infer<typeof exportScopeSchema>;
export type ExportOrder = z.infer<typeof exportOrderSchema>;
