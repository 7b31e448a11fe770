import { z } from 'zod';
import { MOST_CALL_QUESTIONS, MOST_FOLLOW_UPS, MOST_NOTES } from '../lib/limits.ts';
import { lineSchema, outcomeSchema, proseSchema } from './outcome.ts';

/** What came of a call. The last three did not take place and are in no rate. */
export const RESULTS = [
  'gained',
  'fallback',
  'other',
  'deferred',
  'declined',
  'not-asked',
  'no-show',
  'cancelled',
  'rescheduled',
] as const;

/** Why nothing was gained. */
export const REASONS = [
  'value-unclear',
  'wrong-commitment',
  'wrong-person',
  'unresolved-concern',
  'ran-out-of-time',
  'did-not-ask',
] as const;

export const PROMISE_STATES = ['pending', 'kept', 'broken'] as const;
export const MOST_QUESTIONS = MOST_CALL_QUESTIONS;
export const promiseStateSchema = z.enum(PROMISE_STATES);

export const callIdSchema = z.uuid().brand<'CallId'>();
export const itemIdSchema = z.uuid();
export const resultSchema = z.enum(RESULTS);
export const reasonSchema = z.enum(REASONS);
export const epochMsSchema = z.number().int().min(0).max(8.64e15);
export const plainDateSchema = z.iso.date();
const timeZoneSchema = z.string().min(1).max(100);
export const durationSchema = z.number().int().min(1).max(1_440);

/** A reflection or discovery question, with the answer typed during the call. */
export const questionSchema = z
  .object({ id: itemIdSchema, text: lineSchema, answer: proseSchema, answeredAt: epochMsSchema.nullable() })
  .readonly();

export const noteSchema = z.object({ id: itemIdSchema, text: proseSchema, at: epochMsSchema }).readonly();

/** What the client agreed to do; made when `what` is not blank. `dueOn` is read from `when`. */
export const promiseSchema = z
  .object({
    what: lineSchema,
    who: lineSchema,
    when: lineSchema,
    dueOn: plainDateSchema.nullable(),
    state: promiseStateSchema,
  })
  .readonly();

/** What the seller promised: never a commitment gained. */
export const followUpSchema = z
  .object({ id: itemIdSchema, text: lineSchema, isDone: z.boolean() })
  .readonly();

const appointment = {
  company: lineSchema,
  contact: lineSchema,
  contactRole: lineSchema,
  opportunity: lineSchema,
  startsAt: epochMsSchema,
  durationMinutes: durationSchema,
  timeZone: timeZoneSchema,
  meetingUrl: lineSchema,
};

const preparation = {
  playbookId: z.string().max(100).nullable(),
  outcome: outcomeSchema,
  fallback: lineSchema,
  /** Why the two meet, as a verb phrase that follows "to". */
  purpose: lineSchema,
  /** The outcome as said to the client, a verb phrase that follows "to"; blank while it is derived. */
  askPhrase: lineSchema,
  /** Null while it is composed from the outcome; text once edited, or from the start of the call on. */
  opening: proseSchema.nullable(),
  ask: proseSchema.nullable(),
  clientReason: proseSchema,
  questions: z.array(questionSchema).max(MOST_QUESTIONS).readonly(),
};

const conversation = {
  clientAgenda: proseSchema,
  noteDraft: proseSchema,
  notes: z.array(noteSchema).max(MOST_NOTES).readonly(),
  saidAt: epochMsSchema.nullable(),
  askedAt: epochMsSchema.nullable(),
  gainedAt: epochMsSchema.nullable(),
};

const outcomeOfCall = {
  promise: promiseSchema,
  followUps: z.array(followUpSchema).max(MOST_FOLLOW_UPS).readonly(),
  reason: reasonSchema.nullable(),
  reasonText: proseSchema,
  /** When the seller will ask, after a call in which the commitment was not asked for. */
  nextAsk: lineSchema,
};

const everyCall = {
  id: callIdSchema,
  ...appointment,
  ...preparation,
  ...conversation,
  ...outcomeOfCall,
  createdAt: epochMsSchema,
  updatedAt: epochMsSchema,
};

export const plannedCallSchema = z.object({ ...everyCall, stage: z.literal('planned') }).readonly();
export const liveCallSchema = z
  .object({
    ...everyCall,
    stage: z.literal('live'),
    startedAt: epochMsSchema,
    result: resultSchema.nullable(),
  })
  .readonly();
export const endedCallSchema = z
  .object({
    ...everyCall,
    stage: z.literal('ended'),
    startedAt: epochMsSchema,
    endedAt: epochMsSchema,
    result: resultSchema.nullable(),
  })
  .readonly();
export const loggedCallSchema = z
  .object({
    ...everyCall,
    stage: z.literal('logged'),
    /** Null when the call was logged without having been started here. */
    startedAt: epochMsSchema.nullable(),
    endedAt: epochMsSchema.nullable(),
    loggedAt: epochMsSchema,
    result: resultSchema,
  })
  .readonly();

/** One conversation with a client, in one of its four stages. */
export const callSchema = z.discriminatedUnion('stage', [
  plannedCallSchema,
  liveCallSchema,
  endedCallSchema,
  loggedCallSchema,
]);

export const planCallSchema = z
  .object({ ...appointment, company: lineSchema.refine((text) => text.trim() !== '') })
  .readonly();

/** Fields a page may change at any time, stage and facts excepted: those change by their own requests. */
export const callEditSchema = z
  .object({
    ...appointment,
    ...preparation,
    clientAgenda: conversation.clientAgenda,
    noteDraft: conversation.noteDraft,
    ...outcomeOfCall,
  })
  .partial()
  .readonly();

export type CallId = z.infer<typeof callIdSchema>;
export type CallResult = z.infer<typeof resultSchema>;
export type Reason = z.infer<typeof reasonSchema>;
export type Question = z.infer<typeof questionSchema>;
export type Note = z.infer<typeof noteSchema>;
export type Promised = z.infer<typeof promiseSchema>;
export type FollowUp = z.infer<typeof followUpSchema>;
export type PlannedCall = z.infer<typeof plannedCallSchema>;
export type LiveCall = z.infer<typeof liveCallSchema>;
export type EndedCall = z.infer<typeof endedCallSchema>;
export type LoggedCall = z.infer<typeof loggedCallSchema>;
export type Call = z.infer<typeof callSchema>;
export type PlanCall = z.infer<typeof planCallSchema>;
export type CallEdit = z.infer<typeof callEditSchema>;
