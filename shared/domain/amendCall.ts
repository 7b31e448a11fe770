import { minutes, type EpochMs } from '../lib/time.ts';
import type { CallResult, LoggedCall, Note, Promised, Question } from '../schemas/call.ts';
import type { CallAmendment } from '../schemas/editLog.ts';
import { isWithoutCommitment, plannedEnd, tookPlace } from './callStages.ts';
import { NO_PROMISE } from './newCall.ts';
import { dueOn } from './promise.ts';

/** The client can have promised something wherever the ask was made. */
export const mayHavePromise = (result: CallResult): boolean => tookPlace(result) && result !== 'not-asked';

const endOf = (call: LoggedCall): EpochMs => call.endedAt ?? plannedEnd(call);

type Shift = (at: EpochMs) => EpochMs;
const ofInstant = (shift: Shift, at: EpochMs | null): EpochMs | null => (at === null ? null : shift(at));

/** The call at another time: what happened in it keeps its minute. */
function movedTo(call: LoggedCall, startsAt: EpochMs): LoggedCall {
  const shift: Shift = (at) => Math.max(0, at + startsAt - call.startsAt);
  return {
    ...call,
    startsAt,
    startedAt: ofInstant(shift, call.startedAt),
    endedAt: ofInstant(shift, call.endedAt),
    saidAt: ofInstant(shift, call.saidAt),
    askedAt: ofInstant(shift, call.askedAt),
    gainedAt: ofInstant(shift, call.gainedAt),
    notes: call.notes.map((note) => ({ ...note, at: shift(note.at) })),
    questions: call.questions.map((question) => ({
      ...question,
      answeredAt: ofInstant(shift, question.answeredAt),
    })),
  };
}

/** A call that was started here took as long as from its start to its end; any other as long as planned. */
function withLength(call: LoggedCall, lengthMinutes: number | undefined): LoggedCall {
  if (lengthMinutes === undefined) return call;
  if (call.startedAt === null) return { ...call, durationMinutes: lengthMinutes };
  return { ...call, endedAt: call.startedAt + minutes(lengthMinutes) };
}

/** Gained was asked for; "didn't ask" was not; what did not take place has neither. */
function factsOf(call: LoggedCall): Pick<LoggedCall, 'saidAt' | 'askedAt' | 'gainedAt'> {
  const { result, saidAt } = call;
  if (!tookPlace(result)) return { saidAt: null, askedAt: null, gainedAt: null };
  if (result === 'not-asked') return { saidAt, askedAt: null, gainedAt: null };
  if (result !== 'gained') return { saidAt, askedAt: call.askedAt, gainedAt: null };
  const askedAt = call.askedAt ?? call.gainedAt ?? endOf(call);
  return { saidAt, askedAt, gainedAt: call.gainedAt ?? askedAt };
}

function promiseOf({ result, promise }: LoggedCall): Promised {
  if (!mayHavePromise(result)) return NO_PROMISE;
  return promise.what.trim() === '' ? { ...promise, state: 'pending' } : promise;
}

/** A reason belongs to a call in which nothing was agreed, and "did not ask" to one that was not asked in. */
function reasonOf(call: LoggedCall): Pick<LoggedCall, 'reason' | 'reasonText'> {
  if (!isWithoutCommitment(call.result)) return { reason: null, reasonText: '' };
  const { reason, reasonText } = call;
  return { reason: reason === 'did-not-ask' && call.askedAt !== null ? null : reason, reasonText };
}

/** A logged call whose facts, promise and reason belong to its result. */
export function inKeepingWithResult(call: LoggedCall): LoggedCall {
  return {
    ...call,
    ...factsOf(call),
    ...reasonOf(call),
    promise: promiseOf(call),
    nextAsk: call.result === 'not-asked' ? call.nextAsk : '',
  };
}

/** An answer makes its question answered, and an answer taken away makes it open again. */
function answeredAs({ questions }: LoggedCall, end: EpochMs): (question: Question) => Question {
  const known = new Map(questions.map((question) => [question.id, question]));
  return (question) => {
    const before = known.get(question.id);
    if (before !== undefined && before.answer === question.answer) return question;
    const isAnswered = question.answer.trim() !== '';
    return { ...question, answeredAt: isAnswered ? (question.answeredAt ?? end) : null };
  };
}

const isWritten = ({ text }: Pick<Note, 'text'>): boolean => text.trim() !== '';

/** The day is read from the words whenever these, or the day of the call, are others. */
function datedPromise(before: LoggedCall, { promise, ...after }: LoggedCall): Promised {
  const isSame = promise.when === before.promise.when && after.startsAt === before.startsAt;
  return isSame || promise.when.trim() === '' ? promise : { ...promise, dueOn: dueOn(promise.when, after) };
}

/**
 * A logged call with what was corrected in it, consistent again: a call that moves takes what happened in it
 * along, and facts, promise and reason follow the result.
 */
export function amendCall(call: LoggedCall, amendment: CallAmendment): LoggedCall {
  const { startsAt = call.startsAt, lengthMinutes, ...fields } = amendment;
  const moved = withLength(startsAt === call.startsAt ? call : movedTo(call, startsAt), lengthMinutes);
  const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  const amended: LoggedCall = { ...moved, ...given };
  return inKeepingWithResult({
    ...amended,
    questions: amended.questions.map(answeredAs(moved, endOf(amended))),
    notes: amended.notes.filter(isWritten).toSorted((a, b) => a.at - b.at),
    followUps: amended.followUps.filter(isWritten),
    promise: datedPromise(call, amended),
  });
}
