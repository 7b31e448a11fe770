import { z } from 'zod';
import { isOverrun, playbookIdOf, type CallFacts } from '../../../shared/domain/insights/facts.ts';
import {
  durationSchema,
  epochMsSchema,
  promiseStateSchema,
  reasonSchema,
  resultSchema,
} from '../../../shared/schemas/call.ts';
import { kindSchema } from '../../../shared/schemas/outcome.ts';
import type { CallColumn } from './callColumns.ts';
import { shownText } from './storedText.ts';

const text = z.string().transform(shownText);
const instantOrNull = epochMsSchema.nullable();

const storedFactsSchema = z.object({
  starts_at: epochMsSchema,
  duration_minutes: durationSchema,
  ended_at: instantOrNull,
  result: resultSchema,
  outcome_kind: kindSchema,
  has_outcome: z.number(),
  said_at: instantOrNull,
  asked_at: instantOrNull,
  reason: reasonSchema.nullable(),
  promise_what: text,
  promise_state: promiseStateSchema,
  playbook_id: text.nullable(),
  company: text,
  company_key: z.string(),
}) satisfies z.ZodType<Readonly<Partial<Record<CallColumn, unknown>>>>;

/** The columns that facts are read from. */
export const FACT_COLUMNS = Object.keys(storedFactsSchema.shape).join(', ');

/**
 * The facts of a stored row, a tenth of the cost of reading the call; null when they make no sense. The hash of
 * the row is not checked: that takes all of its columns, and care in the background does it.
 */
export function soundFacts(row: unknown): CallFacts | null {
  const { success, data } = storedFactsSchema.safeParse(row);
  if (!success) return null;
  return {
    startsAt: data.starts_at,
    result: data.result,
    kind: data.outcome_kind,
    hasOutcome: data.has_outcome === 1,
    isSaid: data.said_at !== null,
    isAsked: data.asked_at !== null,
    reason: data.reason,
    promise: data.promise_what.trim() === '' ? null : data.promise_state,
    playbookId: playbookIdOf(data.playbook_id),
    company: data.company,
    companyKey: data.company_key,
    isOverrun: isOverrun(data.starts_at, data.duration_minutes, data.ended_at),
  };
}
