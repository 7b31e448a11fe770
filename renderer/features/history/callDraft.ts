import { amendCall, mayHavePromise } from '../../../shared/domain/amendCall.ts';
import { isWithoutCommitment, plannedEnd, tookPlace } from '../../../shared/domain/callStages.ts';
import { suggestPromise } from '../../../shared/domain/promise.ts';
import { isSameValue } from '../../../shared/lib/sameValue.ts';
import { zonedTime, type EpochMs } from '../../../shared/lib/time.ts';
import type { CallResult, LoggedCall } from '../../../shared/schemas/call.ts';
import type { CallAmendment } from '../../../shared/schemas/editLog.ts';
import { lengthMinutes, momentOf } from './callFacts.ts';
import { readMoment } from './moment.ts';

/** Said or asked: whether, and how far into the call. */
export type FactDraft = {
  readonly isTrue: boolean;
  /** `21:40`; empty for a call that was never started here. */
  readonly moment: string;
};

type Kept = Pick<
  LoggedCall,
  | 'company'
  | 'contact'
  | 'contactRole'
  | 'opportunity'
  | 'outcome'
  | 'fallback'
  | 'clientReason'
  | 'clientAgenda'
  | 'result'
  | 'reason'
  | 'reasonText'
  | 'nextAsk'
  | 'promise'
  | 'questions'
  | 'notes'
  | 'followUps'
>;

/** A logged call as it stands in the form: date `2026-12-03`, time `09:30`, both empty while incomplete. */
export type CallDraft = Kept & {
  readonly date: string;
  readonly time: string;
  /** NaN while the field is empty. */
  readonly minutes: number;
  readonly said: FactDraft;
  readonly asked: FactDraft;
};

export type DraftProblem = 'company' | 'date' | 'time' | 'length' | 'said' | 'asked';

const KEPT = [
  'company',
  'contact',
  'contactRole',
  'opportunity',
  'outcome',
  'fallback',
  'clientReason',
  'clientAgenda',
  'result',
  'reason',
  'reasonText',
  'nextAsk',
  'promise',
  'questions',
  'notes',
  'followUps',
] as const satisfies readonly (keyof Kept)[];

const factOf = (call: LoggedCall, at: EpochMs | null): FactDraft => ({
  isTrue: at !== null,
  moment: at === null ? '' : (momentOf(call, at) ?? ''),
});

export function draftOf(call: LoggedCall, timeZone: string): CallDraft {
  const start = zonedTime(call.startsAt, timeZone);
  const kept = Object.fromEntries(KEPT.map((field) => [field, call[field]])) as Kept;
  return {
    ...kept,
    date: start.toPlainDate().toString(),
    time: start.toPlainTime().toString({ smallestUnit: 'minute' }),
    minutes: lengthMinutes(call),
    said: factOf(call, call.saidAt),
    asked: factOf(call, call.askedAt),
  };
}

/** What belongs to a result, and is asked for with it. */
export const partsOf = (result: CallResult) => ({
  hasFacts: tookPlace(result),
  hasPromise: mayHavePromise(result),
  hasReason: isWithoutCommitment(result),
  hasNextAsk: result === 'not-asked',
});

/** The draft with another result, and with what that result says for itself. */
export function withResult(draft: CallDraft, call: LoggedCall, result: CallResult): CallDraft {
  const { outcome, fallback, promise, asked } = draft;
  const suggested = suggestPromise({ ...call, outcome, fallback, result });
  return {
    ...draft,
    result,
    promise: promise.what.trim() === '' ? (suggested ?? promise) : promise,
    asked: result === 'gained' ? { ...asked, isTrue: true } : asked,
  };
}

const isLength = (minutes: number): boolean => Number.isInteger(minutes) && minutes >= 1 && minutes <= 1_440;

const isFact = ({ isTrue, moment }: FactDraft): boolean =>
  !isTrue || moment.trim() === '' || readMoment(moment) !== null;

/** What keeps the draft from being saved, in the order of the form. */
export function problemsOf(draft: CallDraft): readonly DraftProblem[] {
  const checks: readonly (readonly [DraftProblem, boolean])[] = [
    ['company', draft.company.trim() !== ''],
    ['date', draft.date !== ''],
    ['time', draft.time !== ''],
    ['length', isLength(draft.minutes)],
    ['said', isFact(draft.said)],
    ['asked', isFact(draft.asked)],
  ];
  return checks.filter(([, isSound]) => !isSound).map(([problem]) => problem);
}

/** The start as typed; the one of before, to the millisecond, while date and time are those of before. */
function startOf({ date, time }: CallDraft, before: CallDraft, { startsAt, timeZone }: Place): EpochMs {
  if (date === before.date && time === before.time) return startsAt;
  return Temporal.PlainDate.from(date).toZonedDateTime({ timeZone, plainTime: time }).epochMilliseconds;
}

type Place = { readonly startsAt: EpochMs; readonly timeZone: string };

/** When it happened; at the beginning, or the end, of the call when the form does not say. */
function factAt(fact: FactDraft, begin: EpochMs, otherwise: EpochMs): EpochMs | null {
  if (!fact.isTrue) return null;
  const spanMs = readMoment(fact.moment);
  return spanMs === null ? otherwise : begin + spanMs;
}

function factsOf(draft: CallDraft, before: CallDraft, moved: LoggedCall): CallAmendment {
  const begin = moved.startedAt ?? moved.startsAt;
  const end = moved.endedAt ?? plannedEnd(moved);
  const { said, asked } = draft;
  return {
    ...(isSameValue(said, before.said) ? {} : { saidAt: factAt(said, begin, begin) }),
    ...(isSameValue(asked, before.asked) ? {} : { askedAt: factAt(asked, begin, end) }),
  };
}

/** What the draft changes of the call, and nothing else; only of a draft without problems. */
export function amendmentOf(draft: CallDraft, call: LoggedCall, timeZone: string): CallAmendment {
  const before = draftOf(call, timeZone);
  const startsAt = startOf(draft, before, { startsAt: call.startsAt, timeZone });
  const changed = KEPT.filter((field) => !isSameValue(draft[field], before[field]));
  const fields: CallAmendment = Object.fromEntries(changed.map((field) => [field, draft[field]]));
  const times: CallAmendment = {
    ...(startsAt === call.startsAt ? {} : { startsAt }),
    ...(draft.minutes === before.minutes ? {} : { lengthMinutes: draft.minutes }),
  };
  return { ...times, ...fields, ...factsOf(draft, before, amendCall(call, times)) };
}

/** Whether anything in the draft is other than in the call. */
export const isChanged = (draft: CallDraft, call: LoggedCall, timeZone: string): boolean =>
  !isSameValue(draft, draftOf(call, timeZone));
