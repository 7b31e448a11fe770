import { z } from 'zod';
import { LONGEST_VIEW_NAME } from '../lib/limits.ts';
import { epochMsSchema } from './call.ts';

export const viewNameSchema = z.string().max(LONGEST_VIEW_NAME);
/** The search part of the history's address, see domain/historyView; some hundred companies fit. */
export const viewSearchSchema = z.string().max(500_000);

/** A view of the history under a name. Its search is kept as it is, so that “last 12 weeks” goes along with the days. */
export const savedViewSchema = z
  .object({
    id: z.string().min(1).max(80),
    name: viewNameSchema.min(1),
    search: viewSearchSchema,
    createdAt: epochMsSchema,
  })
  .readonly();

export type SavedView = z.infer<typeof savedViewSchema>;
