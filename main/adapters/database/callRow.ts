import { z } from 'zod';
import { hasOutcome } from '../../../shared/domain/readiness.ts';
import type { EpochMs } from '../../../shared/lib/time.ts';
import { callSchema, type Call } from '../../../shared/schemas/call.ts';
import {
  columnsIn,
  columnsOf,
  type CallRow,
  type RawCall,
  type RawValues,
  type ReadColumn,
} from './callColumns.ts';
import { areUndamaged, isUndamaged } from './contentHash.ts';
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

const preparationIn = (of: ReadColumn) => ({
  playbookId: shown(of('playbook_id')),
  outcome: {
    who: shown(of('outcome_who')),
    what: shown(of('outcome_what')),
    when: shown(of('outcome_when')),
    kind: of('outcome_kind'),
    intent: of('outcome_intent'),
  },
  fallback: shown(of('fallback')),
  purpose: shown(of('purpose')),
  askPhrase: shown(of('ask_phrase')),
  opening: shown(of('opening')),
  ask: shown(of('ask')),
  clientReason: shown(of('client_reason')),
  questions: parsed(of('questions')),
});

const resultIn = (of: ReadColumn) => ({
  promise: {
    what: shown(of('promise_what')),
    who: shown(of('promise_who')),
    when: shown(of('promise_when')),
    dueOn: of('promise_due_on'),
    state: of('promise_state'),
  },
  followUps: parsed(of('follow_ups')),
  reason: of('reason'),
  reasonText: shown(of('reason_text')),
  nextAsk: shown(of('next_ask')),
  result: of('result'),
});

/** The fields of a call as the row has them, of any stage and not yet checked. */
export const fieldsOf = (of: ReadColumn) => ({
  id: of('id'),
  stage: of('stage'),
  company: shown(of('company')),
  contact: shown(of('contact')),
  contactRole: shown(of('contact_role')),
  opportunity: shown(of('opportunity')),
  startsAt: of('starts_at'),
  durationMinutes: of('duration_minutes'),
  timeZone: shown(of('time_zone')),
  meetingUrl: shown(of('meeting_url')),
  ...preparationIn(of),
  clientAgenda: shown(of('client_agenda')),
  noteDraft: shown(of('note_draft')),
  notes: parsed(of('notes')),
  saidAt: of('said_at'),
  askedAt: of('asked_at'),
  gainedAt: of('gained_at'),
  ...resultIn(of),
  startedAt: of('started_at'),
  endedAt: of('ended_at'),
  loggedAt: of('logged_at'),
  createdAt: of('created_at'),
  updatedAt: of('updated_at'),
});

/** Compiled it takes a quarter of the time, and takes and refuses the same; made when the first row is read. */
function createCheck() {
  let compiled: typeof callSchema | null = null;
  return (fields: unknown) => (compiled ??= z.compile(callSchema)).safeParse(fields);
}
const check = createCheck();

function shapedCall(of: ReadColumn): Call | null {
  const { success, data } = check(fieldsOf(of));
  return success ? data : null;
}

/** The call of a row whose hash and shape are right; null when either is not. */
export const soundCall = (row: RawCall): Call | null =>
  isUndamaged(row) ? shapedCall(columnsOf(row)) : null;

/** The same of a row that was read as an array. */
export const soundCallIn = (values: RawValues): Call | null =>
  areUndamaged(values) ? shapedCall(columnsIn(values)) : null;
