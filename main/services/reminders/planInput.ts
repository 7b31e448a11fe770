import { pauseInForce } from '../../../shared/domain/reminderPlan/pause.ts';
import { plannedEnd } from '../../../shared/domain/callStages.ts';
import type { PlanInput } from '../../../shared/domain/reminderPlan/reminder.ts';
import { days, minutes, zonedTime, type EpochMs } from '../../../shared/lib/time.ts';
import type { Call, CallId } from '../../../shared/schemas/call.ts';
import type { CallRepository, Clock, SettingsStore } from '../../ports.ts';
import type { PromiseReader, ReminderStore } from '../../reminderPorts.ts';

/** A day more than the plan looks back: a call can last that long. */
const BACK_MS = days(8);
const AHEAD_MS = days(2);
/** Old calls without a result can be many; which of them ended lately is looked up this often. */
const OLD_CALLS_EVERY_MS = minutes(1);

export type PlanInputDeps = {
  readonly calls: Pick<CallRepository, 'find' | 'startingBetween' | 'needingResult' | 'live'>;
  readonly promises: PromiseReader;
  readonly store: ReminderStore;
  readonly settings: Pick<SettingsStore, 'read'>;
  readonly clock: Pick<Clock, 'now' | 'timeZone'>;
};

const endOf = (call: Call): EpochMs => (call.stage === 'ended' ? call.endedAt : plannedEnd(call));

/** Calls that were planned long ago and held lately. */
function createOldCalls({ calls }: PlanInputDeps) {
  let lookedAt: EpochMs | null = null;
  let ids: readonly CallId[] = [];
  const isFresh = (now: EpochMs): boolean =>
    lookedAt !== null && now >= lookedAt && now - lookedAt < OLD_CALLS_EVERY_MS;
  return (now: EpochMs): readonly Call[] => {
    if (!isFresh(now)) {
      lookedAt = now;
      const isOldAndHeld = (call: Call): boolean =>
        call.startsAt < now - BACK_MS && endOf(call) > now - BACK_MS;
      ids = calls.needingResult(now).flatMap((call) => (isOldAndHeld(call) ? [call.id] : []));
    }
    return ids.flatMap((id) => calls.find(id) ?? []);
  };
}

/** Reads what a plan of reminders needs: calls of these days, the live one, and promises. */
export function createPlanInput(deps: PlanInputDeps): () => PlanInput {
  const { calls, promises, store, settings, clock } = deps;
  const oldCalls = createOldCalls(deps);
  return () => {
    const now = clock.now();
    const timeZone = clock.timeZone();
    const live = calls.live();
    const found = [
      ...calls.startingBetween(now - BACK_MS, now + AHEAD_MS),
      ...oldCalls(now),
      ...(live === null ? [] : [live]),
    ];
    const today = zonedTime(now, timeZone).toPlainDate();
    const day = (offset: number): string => today.add({ days: offset }).toString();
    return {
      calls: [...new Map(found.map((call) => [call.id, call])).values()],
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
