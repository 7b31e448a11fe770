import { z } from 'zod';
import {
  callIdSchema,
  durationSchema,
  epochMsSchema,
  followUpSchema,
  itemIdSchema,
  MOST_QUESTIONS,
  noteSchema,
  plannedCallSchema,
  promiseSchema,
  questionSchema,
  reasonSchema,
  resultSchema,
} from './call.ts';
import { lineSchema, outcomeSchema, proseSchema } from './outcome.ts';

/** Fields as they were before a change of a logged call: those that changed, of whatever stage it was in. */
export const callBeforeSchema = plannedCallSchema
  .unwrap()
  .omit({ id: true, createdAt: true, updatedAt: true })
  .extend({
    stage: z.enum(['planned', 'live', 'ended', 'logged']),
    startedAt: epochMsSchema.nullable(),
    endedAt: epochMsSchema.nullable(),
    loggedAt: epochMsSchema,
    result: resultSchema.nullable(),
  })
  .partial()
  .readonly();

/** One change of a call that is, or was, logged. */
export const editEntrySchema = z
  .object({
    id: itemIdSchema,
    callId: callIdSchema,
    at: epochMsSchema,
    /** `undo` took an earlier change back. */
    cause: z.enum(['edit', 'undo']),
    before: callBeforeSchema,
  })
  .readonly();

/** What a page may correct in a logged call, all of it at once; instants are those of the call as it will be. */
export const callAmendmentSchema = z
  .object({
    company: lineSchema.refine((text) => text.trim() !== ''),
    contact: lineSchema,
    contactRole: lineSchema,
    opportunity: lineSchema,
    startsAt: epochMsSchema,
    /** How long the call took. */
    lengthMinutes: durationSchema,
    outcome: outcomeSchema,
    fallback: lineSchema,
    clientReason: proseSchema,
    clientAgenda: proseSchema,
    questions: z.array(questionSchema).max(MOST_QUESTIONS).readonly(),
    notes: z.array(noteSchema).max(2_000).readonly(),
    saidAt: epochMsSchema.nullable(),
    askedAt: epochMsSchema.nullable(),
    gainedAt: epochMsSchema.nullable(),
    result: resultSchema,
    promise: promiseSchema,
    followUps: z.array(followUpSchema).max(100).readonly(),
    reason: reasonSchema.nullable(),
    reasonText: proseSchema,
    nextAsk: lineSchema,
  })
  .partial()
  .readonly();

export type CallBefore = z.infer<typeof callBeforeSchema>;
export type EditEntry = z.infer<typeof editEntrySchema>;
export type CallAmendment = z.infer<typeof callAmendmentSchema>;
