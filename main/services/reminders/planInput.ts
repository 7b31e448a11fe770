import { pauseInForce } from '../../../shared/domain/reminderPlan/pause.ts';
import { plannedEnd } from '../../../shared/domain/callStages.ts';
import { realCalls } from '../../../shared/domain/practiceCall.ts';
import type { PlanInput } from '../../../shared/domain/reminderPlan/reminder.ts';
import { days, hours, minutes, zonedTime, type EpochMs } from '../../../shared/lib/time.ts';
import type { Call, CallId } from '../../../shared/schemas/call.ts';
import type { CallRepository, Clock, SettingsStore } from '../../ports.ts';
import type { PromiseReader, ReminderStore } from '../../reminderPorts.ts';

/** A planned call that began earlier is over: none is longer than a day. */
const BACK_MS = hours(25);
const AHEAD_MS = days(2);
/** A day more than the plan looks back. */
const OLDEST_MS = days(8);
/** Calls without a result can be a thousand; which of them are of these days is looked up this often. */
const OLD_CALLS_EVERY_MS = minutes(30);

export type PlanInputDeps = {
  readonly calls: Pick<CallRepository, 'find' | 'startingBetween' | 'needingResult' | 'live'>;
  readonly promises: PromiseReader;
  readonly store: ReminderStore;
  readonly settings: Pick<SettingsStore, 'read'>;
  readonly clock: Pick<Clock, 'now' | 'timeZone'>;
};

const endOf = (call: Call): EpochMs => (call.stage === 'ended' ? call.endedAt : plannedEnd(call));

/** Calls of the last days that have no result, and those that were live since, whenever they were planned. */
function createOldCalls({ calls }: PlanInputDeps) {
  let lookedAt: EpochMs | null = null;
  const ids = new Set<CallId>();
  const isFresh = (now: EpochMs): boolean =>
    lookedAt !== null && now >= lookedAt && now - lookedAt < OLD_CALLS_EVERY_MS;
  const look = (now: EpochMs): void => {
    lookedAt = now;
    ids.clear();
    for (const call of calls.needingResult(now)) {
      if (call.startsAt < now - BACK_MS && endOf(call) > now - OLDEST_MS) ids.add(call.id);
    }
  };
  return (now: EpochMs, live: Call | null): readonly Call[] => {
    if (!isFresh(now)) look(now);
    if (live !== null) ids.add(live.id);
    return [...ids].flatMap((id) => calls.find(id) ?? []);
  };
}

/** Reads what a plan of reminders needs: calls of these days, the live one, and promises. */
export function createPlanInput(deps: PlanInputDeps): () => PlanInput {
  const { calls, promises, store, settings, clock } = deps;
  const oldCalls = createOldCalls(deps);
  return () => {
    const now = clock.now();
    const timeZone = clock.timeZone();
    const found = [...calls.startingBetween(now - BACK_MS, now + AHEAD_MS), ...oldCalls(now, calls.live())];
    const today = zonedTime(now, timeZone).toPlainDate();
    const day = (offset: number): string => today.add({ days: offset }).toString();
    return {
      // Practice is nothing to be reminded of, and while it goes on real calls are.
      calls: realCalls([...new Map(found.map((call) => [call.id, call])).values()]),
      promises: promises.promisesDue(day(-8), day(2)),
      settings: settings.read(),
      marks: store.marks(),
      snoozes: store.snoozes(),
      pausedUntil: pauseInForce(store.pausedUntil(), now),
      now,
      timeZone,
    };
  };
}
