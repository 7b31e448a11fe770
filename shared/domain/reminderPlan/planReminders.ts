import type { EpochMs } from '../../lib/time.ts';
import { occasionsOf, promiseOccasions, type Occasion } from './occasions.ts';
import { pauseInForce } from './pause.ts';
import { GRACE_MS, type PlanInput, type Reminder, type ReminderPlan } from './reminder.ts';

/** Of several due at the same instant the one that says most shows. */
const WEIGHT: Readonly<Record<Reminder['kind'], number>> = {
  before: 0,
  'no-outcome': 1,
  snoozed: 2,
  'log-result': 3,
  'promise-due': 3,
};

const byDue = (a: Reminder, b: Reminder): number =>
  a.dueAt - b.dueAt || WEIGHT[a.kind] - WEIGHT[b.kind] || (a.key < b.key ? -1 : 1);

type Group = { readonly shown: Reminder | null; readonly settled: readonly string[] };

/**
 * What the reminders of one call come to. The one due last stands for all others that are due; whatever
 * one that was shown before stood for is settled with it.
 */
function planGroup(occasions: readonly Occasion[], { marks, now }: PlanInput, isHeld: boolean): Group {
  const due = occasions.filter(({ reminder }) => reminder.dueAt <= now);
  const isMarked = ({ reminder }: Occasion): boolean => marks.has(reminder.key);
  // What was settled because it had nothing to say stands for nothing else.
  const shownBefore = due.filter((occasion) => isMarked(occasion) && !occasion.isMoot);
  const lastMarkedAt = Math.max(...shownBefore.map(({ reminder }) => reminder.dueAt));
  const fresh = due.filter((occasion) => !isMarked(occasion));
  const isOver = ({ reminder, isMoot }: Occasion): boolean => isMoot || reminder.dueAt <= lastMarkedAt;
  const over = fresh.filter(isOver).map(({ reminder }) => reminder.key);
  const open = fresh.filter((occasion) => !isOver(occasion)).map(({ reminder }) => reminder);
  const last = open.toSorted(byDue).at(-1);
  if (last === undefined || isHeld) return { shown: null, settled: over };
  return { shown: last, settled: [...over, ...open.flatMap(({ key }) => (key === last.key ? [] : [key]))] };
}

function nextWake(occasions: readonly Occasion[], input: PlanInput, pauseEnd: EpochMs | null) {
  const { marks, now } = input;
  const ahead = occasions.flatMap(({ reminder: { dueAt, key } }) =>
    dueAt > now && !marks.has(key) ? [dueAt] : [],
  );
  const earliest = Math.min(...ahead, pauseEnd ?? Infinity);
  return Number.isFinite(earliest) ? earliest : null;
}

/**
 * Says which reminders show now, which were missed, and when to look again. Whoever acts on a plan marks every
 * key of `fire`, `digest` and `settled` first: a key that is marked never comes up again. While a call is live
 * or reminders are paused, nothing shows and what comes due waits.
 */
export function planReminders(input: PlanInput): ReminderPlan {
  const { calls, promises, now } = input;
  const pauseEnd = pauseInForce(input.pausedUntil, now);
  const isHeld = pauseEnd !== null || calls.some(({ stage }) => stage === 'live');
  const occasions = [
    ...calls.map((call) => occasionsOf(call, input)),
    ...promises.map((call) => promiseOccasions(call, input)),
  ];
  const groups = occasions.map((group) => planGroup(group, input, isHeld));
  const shown = groups.flatMap((group) => group.shown ?? []).toSorted(byDue);
  const isInGrace = ({ dueAt }: Reminder): boolean => now - dueAt <= GRACE_MS;
  return {
    fire: shown.filter(isInGrace),
    digest: shown.filter((reminder) => !isInGrace(reminder)),
    settled: groups.flatMap(({ settled }) => settled),
    wakeAt: nextWake(occasions.flat(), input, pauseEnd),
  };
}
