import { z } from 'zod';
import type { Result } from '../lib/result.ts';
import {
  callIdSchema,
  itemIdSchema,
  plainDateSchema,
  promiseStateSchema,
  type Call,
  type CallId,
  type FollowUp,
  type LoggedCall,
} from '../schemas/call.ts';
import { lineSchema } from '../schemas/outcome.ts';
import { request } from './define.ts';

/** The most entries of a kind that the promises show. */
export const MOST_PROMISES = 500;
/** The most promises shown once they are settled. */
export const MOST_SETTLED = 50;

/** What a client promised, and in which call. */
export type PromiseEntry = Readonly<
  Pick<LoggedCall, 'promise' | 'company' | 'contact' | 'startsAt' | 'result'>
> & { readonly callId: CallId };

/** What the seller promised, and in which call. */
export type FollowUpEntry = Readonly<Pick<LoggedCall, 'company' | 'contact' | 'startsAt'>> & {
  readonly callId: CallId;
  readonly followUp: FollowUp;
};

export type Promises = {
  /** By the day they are due, those without a day last. */
  readonly open: readonly PromiseEntry[];
  readonly openCount: number;
  /** Of the newest call first. */
  readonly settled: readonly PromiseEntry[];
  readonly settledCount: number;
  readonly keptCount: number;
  /** Companies with a settled promise, those with most of them first. */
  readonly byCompany: readonly {
    readonly company: string;
    readonly keptCount: number;
    readonly settledCount: number;
  }[];
  /** What the seller still has to do, of the newest call first. */
  readonly followUps: readonly FollowUpEntry[];
};

type Changed = Result<Call, 'CALL_NOT_FOUND'>;

export const promiseRequests = {
  /** The few that press most: open, and due today or late; the latest first. */
  'promise.due': request(z.void()).returns<readonly PromiseEntry[]>(),
  'promise.list': request(z.void()).returns<Promises>(),
  'promise.settle': request(
    z.object({ id: callIdSchema, state: promiseStateSchema }).readonly(),
  ).returns<Changed>(),
  /** The client needs longer: another day, or none, and the words for it. */
  'promise.postpone': request(
    z.object({ id: callIdSchema, dueOn: plainDateSchema.nullable(), when: lineSchema }).readonly(),
  ).returns<Changed>(),
  'followUp.settle': request(
    z.object({ id: callIdSchema, followUpId: itemIdSchema, isDone: z.boolean() }).readonly(),
  ).returns<Changed>(),
};
