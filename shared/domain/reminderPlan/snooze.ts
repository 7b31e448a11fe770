import { minutes, type EpochMs } from '../../lib/time.ts';
import type { Call } from '../../schemas/call.ts';
import type { Snooze } from '../../schemas/reminder.ts';
import { plannedEnd } from '../callStages.ts';

const instantOf: Readonly<Record<Snooze, (call: Call, now: EpochMs) => EpochMs>> = {
  '5-minutes': (_call, now) => now + minutes(5),
  '10-minutes': (_call, now) => now + minutes(10),
  'until-start': (call) => call.startsAt,
};

/** The instant at which a call is reminded of again; null when it makes no sense any more. */
export function snoozeUntil(call: Call, snooze: Snooze, now: EpochMs): EpochMs | null {
  const until = instantOf[snooze](call, now);
  return call.stage === 'planned' && until > now && until <= plannedEnd(call) ? until : null;
}

const ALL: readonly Snooze[] = ['5-minutes', '10-minutes', 'until-start'];

/** The ways in which a reminder of this call can be put off now. */
export const snoozesFor = (call: Call, now: EpochMs): readonly Snooze[] =>
  ALL.filter((snooze) => snoozeUntil(call, snooze, now) !== null);
