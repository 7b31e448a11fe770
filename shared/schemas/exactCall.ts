import { z } from 'zod';
import { MOST_NOTES } from '../lib/limits.ts';
import { epochMsSchema, itemIdSchema, MOST_QUESTIONS, promiseStateSchema } from './call.ts';

const instantOrNull = epochMsSchema.nullable();
const length = z.number().int().min(0);

/**
 * What the cells that people read do not say exactly: ids, instants to the millisecond, and where one text of a
 * cell of many ends. It goes along in the last column of an export, as JSON.
 */
export const exactCallSchema = z
  .object({
    version: z.literal(1),
    stage: z.enum(['planned', 'live', 'ended', 'logged']),
    playbookId: z.string().max(100).nullable(),
    /** Of the texts that are null while they are composed: those that are there and blank. */
    blank: z.array(z.enum(['opening', 'ask'])).readonly(),
    promiseState: promiseStateSchema,
    startsAt: epochMsSchema,
    startedAt: instantOrNull,
    endedAt: instantOrNull,
    saidAt: instantOrNull,
    askedAt: instantOrNull,
    gainedAt: instantOrNull,
    loggedAt: instantOrNull,
    createdAt: epochMsSchema,
    updatedAt: epochMsSchema,
    /** Id, when it was answered, length of the question, length of the answer. */
    questions: z
      .array(z.tuple([itemIdSchema, instantOrNull, length, length]).readonly())
      .max(MOST_QUESTIONS)
      .readonly(),
    /** Id, when, length. */
    notes: z
      .array(z.tuple([itemIdSchema, epochMsSchema, length]).readonly())
      .max(MOST_NOTES)
      .readonly(),
    /** Id, length. */
    followUps: z
      .array(z.tuple([itemIdSchema, length]).readonly())
      .max(100)
      .readonly(),
  })
  .readonly();

export type ExactCall = z.infer<typeof exactCallSchema>;
