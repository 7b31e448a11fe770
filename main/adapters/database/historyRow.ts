import { z } from 'zod';
import { hasOutcome } from '../../../shared/domain/readiness.ts';
import type { HistoryRow } from '../../../shared/ipc/history.ts';
import {
  callIdSchema,
  durationSchema,
  epochMsSchema,
  promiseSchema,
  reasonSchema,
  resultSchema,
  type LoggedCall,
} from '../../../shared/schemas/call.ts';
import { outcomeSchema } from '../../../shared/schemas/outcome.ts';
import type { RawCall } from './callColumns.ts';
import { isUndamaged } from './contentHash.ts';
import { shownText } from './storedText.ts';

const text = z.string().transform(shownText);
const { kind, intent } = outcomeSchema.unwrap().shape;
const { dueOn, state } = promiseSchema.unwrap().shape;

const storedRowSchema = z
  .object({
    id: callIdSchema,
    starts_at: epochMsSchema,
    duration_minutes: durationSchema,
    time_zone: text,
    company: text,
    contact: text,
    opportunity: text,
    playbook_id: text.nullable(),
    has_outcome: z.number(),
    outcome_what: text,
    outcome_when: text,
    outcome_kind: kind,
    outcome_intent: intent,
    said_at: epochMsSchema.nullable(),
    asked_at: epochMsSchema.nullable(),
    promise_what: text,
    promise_due_on: dueOn,
    promise_state: state,
    reason: reasonSchema.nullable(),
    result: resultSchema,
  })
  .transform((row): HistoryRow => ({
    id: row.id,
    startsAt: row.starts_at,
    durationMinutes: row.duration_minutes,
    timeZone: row.time_zone,
    company: row.company,
    contact: row.contact,
    opportunity: row.opportunity,
    playbookId: row.playbook_id,
    outcomeWhat: row.outcome_what,
    outcomeWhen: row.outcome_when,
    hasOutcome: row.has_outcome !== 0,
    kind: row.outcome_kind,
    intent: row.outcome_intent,
    isSaid: row.said_at !== null,
    isAsked: row.asked_at !== null,
    promiseWhat: row.promise_what,
    promiseDueOn: row.promise_due_on,
    promiseState: row.promise_state,
    reason: row.reason,
    result: row.result,
  }));

export const historyRowOf = (call: LoggedCall): HistoryRow => ({
  id: call.id,
  startsAt: call.startsAt,
  durationMinutes: call.durationMinutes,
  timeZone: call.timeZone,
  company: call.company,
  contact: call.contact,
  opportunity: call.opportunity,
  playbookId: call.playbookId,
  outcomeWhat: call.outcome.what,
  outcomeWhen: call.outcome.when,
  hasOutcome: hasOutcome(call.outcome),
  kind: call.outcome.kind,
  intent: call.outcome.intent,
  isSaid: call.saidAt !== null,
  isAsked: call.askedAt !== null,
  promiseWhat: call.promise.what,
  promiseDueOn: call.promise.dueOn,
  promiseState: call.promise.state,
  reason: call.reason,
  result: call.result,
});

/** What the history table shows of a stored row, a third of the cost of reading the call; null when it is damaged. */
export function soundHistoryRow(row: RawCall): HistoryRow | null {
  if (!isUndamaged(row)) return null;
  return storedRowSchema.safeParse(row).data ?? null;
}
