import { plannedEnd } from '../../../shared/domain/callStages.ts';
import { hasOutcome } from '../../../shared/domain/readiness.ts';
import type { Reminder } from '../../../shared/domain/reminderPlan/reminder.ts';
import type { DigestEntry } from '../../../shared/ipc/reminders.ts';
import { hours, minutes, type EpochMs } from '../../../shared/lib/time.ts';
import type { Call, CallId } from '../../../shared/schemas/call.ts';

/** What one line of a reminder is about. A call that moved since has another start. */
export type Topic = { readonly kind: Reminder['kind']; readonly callId: CallId; readonly startsAt: EpochMs };

/** A reminder that was shown and is not answered yet. */
export type Entry = {
  readonly id: string;
  readonly shownAt: EpochMs;
  readonly kind: 'single' | 'digest' | 'test';
  /** One of a single reminder, none of a test. */
  readonly topics: readonly Topic[];
};

/** A topic whose call is there, with the call as it is now. */
export type LiveTopic = { readonly topic: Topic; readonly call: Call };

export type FindCall = (id: CallId) => Call | null;

const KEPT_AFTER_START_MS = minutes(10);
const KEPT_AT_LEAST_MS = minutes(5);
const KEPT_MS = hours(1);

/** About a call that has yet to begin. */
export const isBefore = ({ kind }: Topic): boolean =>
  kind === 'before' || kind === 'no-outcome' || kind === 'snoozed';

const isMoved = ({ startsAt }: Topic, call: Call): boolean => call.startsAt !== startsAt;

const isBegun = (topic: Topic, call: Call): boolean => call.stage !== 'planned' || isMoved(topic, call);

/** Nothing is left to be reminded of: it was done, or the call became another. */
const IS_DONE: Readonly<Record<Topic['kind'], (topic: Topic, call: Call) => boolean>> = {
  before: isBegun,
  snoozed: isBegun,
  'no-outcome': (topic, call) => isBegun(topic, call) || hasOutcome(call.outcome),
  'log-result': (topic, call) => call.stage === 'live' || call.stage === 'logged' || isMoved(topic, call),
  'promise-due': (_topic, call) => call.stage !== 'logged' || call.promise.state !== 'pending',
};

export const liveTopics = ({ topics }: Pick<Entry, 'topics'>, find: FindCall): readonly LiveTopic[] =>
  topics.flatMap((topic) => {
    const call = find(topic.callId);
    return call === null || IS_DONE[topic.kind](topic, call) ? [] : [{ topic, call }];
  });

/** When an unanswered reminder goes by itself. */
function endOf({ kind, topics, shownAt }: Entry): EpochMs {
  const [topic] = topics;
  if (kind !== 'single' || topic === undefined || !isBefore(topic)) return shownAt + KEPT_MS;
  return Math.max(topic.startsAt + KEPT_AFTER_START_MS, shownAt + KEPT_AT_LEAST_MS);
}

/** The entry with the topics that are left; null when it is over. */
export function pruned(entry: Entry, find: FindCall, now: EpochMs): Entry | null {
  if (now > endOf(entry) || now < entry.shownAt - KEPT_MS) return null;
  if (entry.kind === 'test') return entry;
  const topics = liveTopics(entry, find).map(({ topic }) => topic);
  return topics.length === 0 ? null : { ...entry, topics };
}

/** What a line of a digest says about its call. */
export function aboutOf({ topic, call }: LiveTopic, now: EpochMs): DigestEntry['about'] {
  if (topic.kind === 'promise-due') return 'promise-due';
  if (topic.kind === 'log-result' || now > plannedEnd(call)) return 'needs-result';
  return now < call.startsAt ? 'ahead' : 'under-way';
}
