import { z } from 'zod';
import { epochMsSchema, promiseStateSchema, reasonSchema, resultSchema } from './call.ts';
import { intentSchema, kindSchema, lineSchema } from './outcome.ts';

/** Rackham's classes; see `rackhamClassOf`. */
export const RACKHAM_CLASSES = ['order', 'advance', 'continuation', 'no-sale'] as const;

/** By start, or by a column either way; equals of a column stand newest first. */
export const HISTORY_SORTS = [
  'newest',
  'oldest',
  'company-up',
  'company-down',
  'contact-up',
  'contact-down',
  'result-up',
  'result-down',
  'kind-up',
  'kind-down',
  'length-up',
  'length-down',
] as const;

const isSo = z.boolean().nullable();
const few = <T extends z.ZodType>(item: T) => z.array(item).max(100).readonly();

/** Which logged calls; every condition left empty lets all pass. */
export const historyFilterSchema = z
  .object({
    /** Each word begins a word of the call. */
    text: z.string().max(500),
    /** Each stands in the call as it is, word for word. */
    phrases: few(z.string().max(500)),
    results: few(resultSchema),
    classes: few(z.enum(RACKHAM_CLASSES)),
    kinds: few(kindSchema),
    intents: few(intentSchema),
    /** Of any of their versions; '' for calls without a playbook. */
    playbookIds: few(z.string().max(100)),
    /** Whole names; case and accents do not count. '' for calls without a company. */
    companies: few(lineSchema),
    /** Each word begins a word of the company's name. */
    companyText: z.string().max(500),
    contactText: z.string().max(500),
    hasOutcome: isSo,
    isSaid: isSo,
    isAsked: isSo,
    /** The planned commitment, its fallback, or another one. */
    isGained: isSo,
    hasPromise: isSo,
    promiseStates: few(promiseStateSchema),
    reasons: few(reasonSchema.or(z.literal('none'))),
    /** Took place or not; `no-show`, `cancelled` and `rescheduled` did not. */
    tookPlace: isSo,
    /** Calls that start at or after this instant. */
    from: epochMsSchema.nullable(),
    /** Calls that start before this instant. */
    until: epochMsSchema.nullable(),
  })
  .readonly();

export const historyQuerySchema = z
  .object({
    filter: historyFilterSchema,
    sort: z.enum(HISTORY_SORTS),
    offset: z.number().int().min(0).max(10_000_000),
    limit: z.number().int().min(1).max(500),
  })
  .readonly();

export type RackhamClass = (typeof RACKHAM_CLASSES)[number];
export type ReasonOrNone = HistoryFilter['reasons'][number];
export type HistoryFilter = z.infer<typeof historyFilterSchema>;
export type HistorySort = (typeof HISTORY_SORTS)[number];
export type HistoryQuery = z.infer<typeof historyQuerySchema>;
