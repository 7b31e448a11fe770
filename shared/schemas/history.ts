import { z } from 'zod';
import { epochMsSchema, resultSchema } from './call.ts';
import { kindSchema } from './outcome.ts';

/** Which logged calls; every condition left empty lets all pass. */
export const historyFilterSchema = z
  .object({
    text: z.string().max(500),
    results: z.array(resultSchema).readonly(),
    kinds: z.array(kindSchema).readonly(),
    hasOutcome: z.boolean().nullable(),
    /** Calls that start at or after this instant. */
    from: epochMsSchema.nullable(),
    /** Calls that start before this instant. */
    until: epochMsSchema.nullable(),
  })
  .readonly();

export const historyQuerySchema = z
  .object({
    filter: historyFilterSchema,
    sort: z.enum(['newest', 'oldest']),
    offset: z.number().int().min(0).max(10_000_000),
    limit: z.number().int().min(1).max(500),
  })
  .readonly();

export type HistoryFilter = z.infer<typeof historyFilterSchema>;
export type HistoryQuery = z.infer<typeof historyQuerySchema>;
