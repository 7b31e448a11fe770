import { z } from 'zod';
import { hasOutcome } from '../../../shared/domain/readiness.ts';
import type { EpochMs } from '../../../shared/lib/time.ts';
import { callSchema, type Call } from '../../../shared/schemas/call.ts';
import type { CallRow, RawCall } from './callColumns.ts';
import { isUndamaged } from './contentHash.ts';
import { foldedText } from './foldedText.ts';
import { shownText, storedJson, storedText } from './storedText.ts';

const textOrNull = (text: string | null): string | null => (text === null ? null : storedText(text));

type Row<K extends keyof CallRow> = Pick<CallRow, K>;
type Appointment = 'company' | 'contact' | 'contact_role' | 'opportunity' | 'starts_at' | 'duration_minutes';
type Preparation =
  'playbook_id' | 'fallback' | 'purpose' | 'ask_phrase' | 'opening' | 'ask' | 'client_reason';

const appointmentOf = (call: Call): Row<Appointment | 'time_zone' | 'meeting_url' | 'company_key'> => ({
  company: storedText(call.company),
  company_key: foldedText(storedText(call.company)),
  contact: storedText(call.contact),
  contact_role: storedText(call.contactRole),
  opportunity: storedText(call.opportunity),
  starts_at: call.startsAt,
  duration_minutes: call.durationMinutes,
  time_zone: storedText(call.timeZone),
  meeting_url: storedText(call.meetingUrl),
});

const outcomeOf = ({ outcome }: Call) => ({
  outcome_who: storedText(outcome.who),
  outcome_what: storedText(outcome.what),
  outcome_when: storedText(outcome.when),
  outcome_kind: outcome.kind,
  outcome_intent: outcome.intent,
  has_outcome: hasOutcome(outcome) ? 1 : 0,
});

const preparationOf = (call: Call): Row<Preparation | 'questions'> => ({
  playbook_id: textOrNull(call.playbookId),
  fallback: storedText(call.fallback),
  purpose: storedText(call.purpose),
  ask_phrase: storedText(call.askPhrase),
  opening: textOrNull(call.opening),
  ask: textOrNull(call.ask),
  client_reason: storedText(call.clientReason),
  questions: storedJson(call.questions),
});

const conversationOf = (call: Call) => ({
  client_agenda: storedText(call.clientAgenda),
  note_draft: storedText(call.noteDraft),
  notes: storedJson(call.notes),
  said_at: call.saidAt,
  asked_at: call.askedAt,
  gained_at: call.gainedAt,
  reason: call.reason,
  reason_text: storedText(call.reasonText),
  next_ask: storedText(call.nextAsk),
  follow_ups: storedJson(call.followUps),
});

const promiseOf = ({ promise }: Call) => ({
  promise_what: storedText(promise.what),
  promise_who: storedText(promise.who),
  promise_when: storedText(promise.when),
  promise_due_on: promise.dueOn,
  promise_state: promise.state,
});

const stageOf = (call: Call) => ({
  stage: call.stage,
  result: call.stage === 'planned' ? null : call.result,
  started_at: call.stage === 'planned' ? null : call.startedAt,
  ended_at: call.stage === 'ended' || call.stage === 'logged' ? call.endedAt : null,
  logged_at: call.stage === 'logged' ? call.loggedAt : null,
});

export const rowOf = (call: Call, deletedAt: EpochMs | null): CallRow => ({
  id: call.id,
  ...appointmentOf(call),
  ...outcomeOf(call),
  ...preparationOf(call),
  ...conversationOf(call),
  ...promiseOf(call),
  ...stageOf(call),
  created_at: call.createdAt,
  updated_at: call.updatedAt,
  deleted_at: deletedAt,
});

const shown = (value: unknown): unknown => (typeof value === 'string' ? shownText(value) : value);

/** Parsed JSON; undefined, which no schema takes, when it is none. */
function parsed(value: unknown): unknown {
  try {
    return typeof value === 'string' ? (JSON.parse(value) as unknown) : undefined;
  } catch {
    return undefined;
  }
}

const preparationIn = (row: RawCall) => ({
  playbookId: shown(row.playbook_id),
  outcome: {
    who: shown(row.outcome_who),
    what: shown(row.outcome_what),
    when: shown(row.outcome_when),
    kind: row.outcome_kind,
    intent: row.outcome_intent,
  },
  fallback: shown(row.fallback),
  purpose: shown(row.purpose),
  askPhrase: shown(row.ask_phrase),
  opening: shown(row.opening),
  ask: shown(row.ask),
  clientReason: shown(row.client_reason),
  questions: parsed(row.questions),
});

const resultIn = (row: RawCall) => ({
  promise: {
    what: shown(row.promise_what),
    who: shown(row.promise_who),
    when: shown(row.promise_when),
    dueOn: row.promise_due_on,
    state: row.promise_state,
  },
  followUps: parsed(row.follow_ups),
  reason: row.reason,
  reasonText: shown(row.reason_text),
  nextAsk: shown(row.next_ask),
  result: row.result,
});

/** The fields of a call as the row has them, of any stage and not yet checked. */
export const fieldsOf = (row: RawCall) => ({
  id: row.id,
  stage: row.stage,
  company: shown(row.company),
  contact: shown(row.contact),
  contactRole: shown(row.contact_role),
  opportunity: shown(row.opportunity),
  startsAt: row.starts_at,
  durationMinutes: row.duration_minutes,
  timeZone: shown(row.time_zone),
  meetingUrl: shown(row.meeting_url),
  ...preparationIn(row),
  clientAgenda: shown(row.client_agenda),
  noteDraft: shown(row.note_draft),
  notes: parsed(row.notes),
  saidAt: row.said_at,
  askedAt: row.asked_at,
  gainedAt: row.gained_at,
  ...resultIn(row),
  startedAt: row.started_at,
  endedAt: row.ended_at,
  loggedAt: row.logged_at,
  createdAt: row.created_at,
  updatedAt: row.updated_at,
});

/** Compiled it takes a quarter of the time, and takes and refuses the same; made when the first row is read. */
function createCheck() {
  let compiled: typeof callSchema | null = null;
  return (fields: unknown) => (compiled ??= z.compile(callSchema)).safeParse(fields);
}
const check = createCheck();

/** The call of a row whose hash and shape are right; null when either is not. */
export function soundCall(row: RawCall): Call | null {
  if (!isUndamaged(row)) return null;
  const { success, data } = check(fieldsOf(row));
  return success ? data : null;
}
