import type { EpochMs } from '../../lib/time.ts';
import type { Call, CallId, CallResult, PlannedCall } from '../../schemas/call.ts';
import { logCall } from '../callProgress.ts';
import { plannedEnd } from '../callStages.ts';
import type { ExactCall } from '../../schemas/exactCall.ts';
import { timesOf, type CallTimes } from '../csv/spreadsheetTimes.ts';
import { NO_PROMISE } from '../newCall.ts';
import { dueOn } from '../promise.ts';
import type { Listed } from './readLists.ts';
import type { RowValues, TextField } from './rowValues.ts';

export type Assembly = {
  readonly id: CallId;
  /** The call that is brought up to date: it keeps what the row does not fill. */
  readonly base: Call | null;
  readonly now: EpochMs;
  readonly newId: () => string;
};

const DEFAULT_MINUTES = 30;

const SAME_NAME = [
  'company',
  'contact',
  'contactRole',
  'opportunity',
  'meetingUrl',
  'fallback',
  'purpose',
  'askPhrase',
  'reasonText',
  'nextAsk',
  'clientReason',
  'clientAgenda',
  'noteDraft',
] as const satisfies readonly TextField[];

/** A call that nothing is known of yet. */
const blankCall = ({ startsAt, timeZone }: RowValues, { id, now }: Assembly): PlannedCall => ({
  id,
  stage: 'planned',
  ...{ company: '', contact: '', contactRole: '', opportunity: '', meetingUrl: '' },
  ...{ startsAt, timeZone, durationMinutes: DEFAULT_MINUTES, playbookId: null },
  outcome: { who: '', what: '', when: '', kind: 'explore', intent: 'advances' },
  ...{ fallback: '', purpose: '', askPhrase: '', opening: null, ask: null, clientReason: '' },
  ...{ questions: [], clientAgenda: '', noteDraft: '', notes: [], followUps: [] },
  ...{ saidAt: null, askedAt: null, gainedAt: null, promise: NO_PROMISE },
  ...{ reason: null, reasonText: '', nextAsk: '', createdAt: now, updatedAt: now },
});

const withIds = <T>(items: Listed<T>, newId: () => string) =>
  items.map((item) => ({ ...item, id: item.id ?? newId() }));

/** Null while the text is composed, which an own export says of a blank one. */
function spokenText(values: RowValues, field: 'opening' | 'ask'): { [K in typeof field]?: string | null } {
  const text = values.texts[field];
  if (text === undefined) return {};
  const isComposed = text === '' && values.exact?.blank.includes(field) !== true;
  return { [field]: isComposed ? null : text };
}

function outcomeOf({ outcome }: Call, { texts, kind, intent }: RowValues): Call['outcome'] {
  return {
    who: texts.who ?? outcome.who,
    what: texts.what ?? outcome.what,
    when: texts.when ?? outcome.when,
    kind: kind ?? outcome.kind,
    intent: intent ?? outcome.intent,
  };
}

function promiseOf({ promise }: Call, values: RowValues): Call['promise'] {
  const { texts, promiseDueOn, promiseState, startsAt, timeZone } = values;
  const when = texts.promiseWhen ?? promise.when;
  const read = texts.promiseWhen === undefined ? promise.dueOn : dueOn(when, { startsAt, timeZone });
  return {
    what: texts.promiseWhat ?? promise.what,
    who: texts.promiseWho ?? promise.who,
    when,
    dueOn: promiseDueOn === undefined ? read : promiseDueOn,
    state: promiseState ?? promise.state,
  };
}

function listsOf({ lists }: RowValues, newId: () => string): Partial<Call> {
  const { questions, notes, followUps } = lists;
  return {
    ...(questions && { questions: withIds(questions, newId) }),
    ...(notes && { notes: withIds(notes, newId) }),
    ...(followUps && { followUps: withIds(followUps, newId) }),
  };
}

/** Everything but stage, result and the times that belong to the stage. */
function filledCall<C extends Call>(call: C, values: RowValues, { newId, now }: Assembly): C {
  const { startsAt, timeZone, texts, durationMinutes, reason, playbookId, exact } = values;
  const named = SAME_NAME.flatMap((field) => (texts[field] === undefined ? [] : [[field, texts[field]]]));
  return {
    ...call,
    ...(Object.fromEntries(named) as Partial<Pick<Call, (typeof SAME_NAME)[number]>>),
    ...{ startsAt, timeZone },
    ...(durationMinutes !== undefined && { durationMinutes }),
    ...(reason !== undefined && { reason }),
    ...(playbookId !== undefined && { playbookId }),
    ...spokenText(values, 'opening'),
    ...spokenText(values, 'ask'),
    ...listsOf(values, newId),
    outcome: outcomeOf(call, values),
    promise: promiseOf(call, values),
    createdAt: exact?.createdAt ?? call.createdAt,
    updatedAt: exact?.updatedAt ?? now,
  };
}

/** An own row is in the stage of its export, unless its result was changed since. */
function exactStage({ stage }: ExactCall, { result, times }: RowValues): Call['stage'] {
  if (stage === 'live' || stage === 'ended') return stage;
  if (result !== null) return 'logged';
  return stage === 'planned' || times.startedAt == null ? 'planned' : 'ended';
}

/** A result logs a call; without one it stays what it was, and a new one is planned. */
function stageOf(values: RowValues, base: Call | null): Call['stage'] {
  if (values.exact !== null) return exactStage(values.exact, values);
  return values.result === null ? (base?.stage ?? 'planned') : 'logged';
}

const STAGED = new Set(['stage', 'startedAt', 'endedAt', 'loggedAt', 'result']);

type Staged = { readonly call: Call; readonly values: RowValues; readonly times: CallTimes };

const resultSoFar = ({ call, values }: Staged) =>
  values.result ?? (call.stage === 'planned' ? null : call.result);

function loggedOf(staged: Staged, result: CallResult): Call {
  const { call, values, times } = staged;
  const at = times.loggedAt ?? times.endedAt ?? plannedEnd(call);
  const logged = logCall(call, result, at);
  const { startedAt, endedAt, saidAt } = times;
  const facts =
    values.exact === null
      ? { askedAt: times.askedAt ?? logged.askedAt, gainedAt: times.gainedAt ?? logged.gainedAt }
      : { askedAt: times.askedAt, gainedAt: times.gainedAt };
  return { ...logged, startedAt, endedAt, saidAt, ...facts };
}

/** Without what only some stages have. */
function plainCall(call: Call): Omit<PlannedCall, 'stage'> {
  const kept = Object.entries(call).filter(([key]) => !STAGED.has(key));
  return Object.fromEntries(kept) as Omit<PlannedCall, 'stage'>;
}

function inStage(stage: Call['stage'], staged: Staged): Call {
  const { call, times } = staged;
  const result = resultSoFar(staged);
  if (stage === 'logged' && result !== null) return loggedOf(staged, result);
  const { saidAt, askedAt, gainedAt } = times;
  const common = { ...plainCall(call), saidAt, askedAt, gainedAt };
  if (stage === 'planned') return { ...common, stage };
  const begun = { ...common, startedAt: times.startedAt ?? call.startsAt, result };
  if (stage === 'live') return { ...begun, stage };
  return { ...begun, stage: 'ended', endedAt: times.endedAt ?? plannedEnd(call) };
}

/** The call that a row says; without a base it is a new one, logged when it has a result and planned when not. */
export function assembleCall(values: RowValues, assembly: Assembly): Call {
  const { base } = assembly;
  const call = filledCall(base ?? blankCall(values, assembly), values, assembly);
  const times = { ...timesOf(call), ...values.times };
  return inStage(stageOf(values, base), { call, values, times });
}
