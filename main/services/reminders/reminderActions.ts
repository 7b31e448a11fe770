import { plannedEnd } from '../../../shared/domain/callStages.ts';
import type { EpochMs } from '../../../shared/lib/time.ts';
import type { CallId } from '../../../shared/schemas/call.ts';
import {
  reminderActionSchema,
  snoozeSchema,
  type ReminderAction,
  type Snooze,
} from '../../../shared/schemas/reminder.ts';
import type { CurrentReminders } from './currentReminders.ts';
import type { Entry, FindCall, Topic } from './entries.ts';

/** What lies behind the buttons; all of it is done elsewhere. */
export type ReminderActs = {
  readonly open: (view: 'today' | 'prepare' | 'history', callId: CallId | null) => void;
  /** Opens the meeting's link and shows the panel. */
  readonly join: (callId: CallId) => void;
  readonly settlePromise: (callId: CallId, state: 'kept' | 'broken') => void;
};

export type ReminderActionsDeps = {
  readonly acts: ReminderActs;
  readonly current: CurrentReminders;
  readonly find: FindCall;
  readonly now: () => EpochMs;
  readonly snoozeCall: (callId: CallId, snooze: Snooze) => void;
  /** Takes a reminder from the system's screen and from its window; it stays current. */
  readonly leaveScreen: (id: string) => void;
};

/** A click on the reminder itself: to where its call can be worked on. */
function openTopic({ acts, find, now }: ReminderActionsDeps, { callId }: Topic): void {
  const call = find(callId);
  if (call === null) acts.open('today', null);
  else if (call.stage === 'logged') acts.open('history', callId);
  else acts.open(call.stage === 'planned' && now() <= plannedEnd(call) ? 'prepare' : 'today', callId);
}

function actOn(deps: ReminderActionsDeps, action: ReminderAction, topic: Topic): void {
  const { acts } = deps;
  const { callId } = topic;
  const done: Readonly<Record<ReminderAction, () => void>> = {
    open: () => openTopic(deps, topic),
    prepare: () => acts.open('prepare', callId),
    join: () => acts.join(callId),
    log: () => acts.open('today', callId),
    'promise-kept': () => acts.settlePromise(callId, 'kept'),
    'promise-broken': () => acts.settlePromise(callId, 'broken'),
    dismiss: () => undefined,
  };
  done[action]();
}

/** The topic that an action on an entry means: the one named, or the only one. */
function topicOf({ kind, topics }: Entry, callId: CallId | null): Topic | undefined {
  if (callId !== null) return topics.find((topic) => topic.callId === callId);
  return kind === 'single' ? topics[0] : undefined;
}

type Answer = { readonly action: ReminderAction; readonly callId: CallId | null };

/** A click leads to the window, where the reminder is one line with the same buttons; every other answer ends it. */
function putAway({ current, leaveScreen }: ReminderActionsDeps, entry: Entry, answer: Answer): void {
  if (answer.callId !== null) current.endCall(entry.id, answer.callId);
  else if (answer.action === 'open' && entry.kind !== 'test') leaveScreen(entry.id);
  else current.end(entry.id);
}

/** Answers to reminders; one that is over can still be answered for a while, since clicks come late. */
export function createReminderActions(deps: ReminderActionsDeps) {
  const { current, acts, snoozeCall } = deps;

  const act = (id: string, action: ReminderAction, callId: CallId | null): void => {
    const entry = current.get(id);
    if (entry === null) return;
    const topic = topicOf(entry, callId);
    // Put away first: what the action opens must not lie under the reminder any more.
    putAway(deps, entry, { action, callId });
    if (topic !== undefined) actOn(deps, action, topic);
    else if (action === 'open' && entry.kind === 'digest') acts.open('today', null);
  };
  const snooze = (id: string, how: Snooze): void => {
    const entry = current.get(id);
    const topic = entry === null ? undefined : topicOf(entry, null);
    if (topic !== undefined) snoozeCall(topic.callId, how);
  };
  return {
    act,
    snooze,
    /** What a notification of the system says was pressed: an action, or `snooze:` and how long. */
    press: (id: string, pressed: string): void => {
      const how = snoozeSchema.safeParse(pressed.replace(/^snooze:/, ''));
      const action = reminderActionSchema.safeParse(pressed);
      if (action.success) act(id, action.data, null);
      else if (how.success) snooze(id, how.data);
    },
  };
}
