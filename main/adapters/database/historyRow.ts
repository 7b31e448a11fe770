import { z } from 'zod';
import type { HistoryRow } from '../../../shared/ipc/contract.ts';
import { callIdSchema, epochMsSchema, resultSchema, type LoggedCall } from '../../../shared/schemas/call.ts';
import type { RawCall } from './callColumns.ts';
import { isUndamaged } from './contentHash.ts';
import { shownText } from './storedText.ts';

const text = z.string().transform(shownText);

const storedRowSchema = z.object({
  id: callIdSchema,
  starts_at: epochMsSchema,
  time_zone: text,
  company: text,
  contact: text,
  outcome_what: text,
  outcome_when: text,
  result: resultSchema,
});

export const historyRowOf = (call: LoggedCall): HistoryRow => ({
  id: call.id,
  startsAt: call.startsAt,
  timeZone: call.timeZone,
  company: call.company,
  contact: call.contact,
  outcomeWhat: call.outcome.what,
  outcomeWhen: call.outcome.when,
  result: call.result,
});

/** What the history table shows of a stored row, a third of the cost of reading the call; null when it is damaged. */
export function soundHistoryRow(row: RawCall): HistoryRow | null {
  if (!isUndamaged(row)) return null;
  const { success, data } = storedRowSchema.safeParse(row);
  if (!success) return null;
  return {
    id: data.id,
    startsAt: data.starts_at,
    timeZone: data.time_zone,
    company: data.company,
    contact: data.contact,
    outcomeWhat: data.outcome_what,
    outcomeWhen: data.outcome_when,
    result: data.result,
  };
}
