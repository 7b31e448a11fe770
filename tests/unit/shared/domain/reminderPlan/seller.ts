import fc from 'fast-check';
import { endCall, logCall, startCall } from '../../../../../shared/domain/callProgress.ts';
import type { PlanInput } from '../../../../../shared/domain/reminderPlan/reminder.ts';
import { days, hours, minutes, type EpochMs } from '../../../../../shared/lib/time.ts';
import { callIdSchema, type Call, type CallId } from '../../../../../shared/schemas/call.ts';
import { settingsSchema, type Settings } from '../../../../../shared/schemas/settings.ts';
import { aLoggedCall, aPlannedCall, callId } from '../../../../builders/callBuilder.ts';
import { NO_OUTCOME } from './planned.ts';

/** Nights with an hour more or less, and days without. */
const DAYS = ['2026-03-28', '2026-03-08', '2026-10-24', '2026-10-31', '2026-06-10'] as const;
const ZONES = ['Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'UTC'] as const;

export type Step =
  | { readonly kind: 'pass'; readonly ms: number }
  | { readonly kind: 'start' | 'end' | 'log' | 'clear'; readonly nth: number }
  | { readonly kind: 'move'; readonly nth: number; readonly ms: number }
  | { readonly kind: 'snooze'; readonly nth: number; readonly ms: number }
  | { readonly kind: 'pause'; readonly ms: number }
  | { readonly kind: 'choose'; readonly settings: Settings }
  | { readonly kind: 'travel'; readonly timeZone: string }
  | { readonly kind: 'restart' };

/** All that a plan depends on; `marks` is what outlives a restart. */
export type World = Omit<PlanInput, 'marks' | 'settings'> & {
  readonly settings: Settings;
  readonly marks: ReadonlySet<string>;
};

const settings = fc
  .record({
    leadTimesMinutes: fc.array(fc.constantFrom(0, 1, 5, 10, 15, 60, 1_440), { maxLength: 6 }),
    hasNoOutcomeReminder: fc.boolean(),
    noOutcomeLeadMinutes: fc.constantFrom(0, 15, 60),
    hasLogReminder: fc.boolean(),
    logReminderMinutes: fc.constantFrom(0, 5, 240),
    hasPromiseReminder: fc.boolean(),
    promiseReminderTime: fc.constantFrom('00:00', '02:30', '09:00', '23:59'),
  })
  .map((chosen) => settingsSchema.parse(chosen));

const nth = fc.nat({ max: 7 });
const clockStep = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: minutes(20) }) },
  { weight: 3, arbitrary: fc.integer({ min: 0, max: hours(30) }) },
  { weight: 1, arbitrary: fc.integer({ min: -hours(30), max: 0 }) },
);

export const arbitraryStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 9, arbitrary: fc.record({ kind: fc.constant('pass' as const), ms: clockStep }) },
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constantFrom('start', 'end', 'log', 'clear'), nth }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('move' as const),
      nth,
      ms: fc.integer({ min: -days(1), max: days(1) }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('snooze' as const),
      nth,
      ms: fc.integer({ min: 1, max: minutes(20) }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('pause' as const), ms: fc.nat({ max: hours(25) }) }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('choose' as const), settings }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('travel' as const), timeZone: fc.constantFrom(...ZONES) }),
  },
  { weight: 1, arbitrary: fc.constant({ kind: 'restart' as const }) },
);

const planned = fc.record({
  offset: fc.integer({ min: 0, max: days(2) }),
  durationMinutes: fc.constantFrom(1, 5, 30, 90),
  hasOutcome: fc.boolean(),
  dueAfterDays: fc.option(fc.integer({ min: 0, max: 3 })),
});

/** A world of up to five planned calls, and as many logged ones with promises, around a night of a zone. */
export const arbitraryWorld: fc.Arbitrary<World> = fc
  .record({
    plans: fc.array(planned, { maxLength: 5 }),
    settings,
    day: fc.constantFrom(...DAYS),
    timeZone: fc.constantFrom(...ZONES),
  })
  .map(({ plans, settings: chosen, day, timeZone }) => {
    const now = Temporal.PlainDate.from(day).toZonedDateTime(timeZone).epochMilliseconds;
    const calls = plans.map(({ offset, durationMinutes, hasOutcome }, index) =>
      aPlannedCall({
        ...{ id: callId(index), startsAt: now + offset, durationMinutes, createdAt: now - days(9) },
        ...(hasOutcome ? {} : { outcome: NO_OUTCOME }),
      }),
    );
    const promises = plans.flatMap(({ dueAfterDays }, index) => {
      const dueOn = dueAfterDays === null ? null : Temporal.PlainDate.from(day).add({ days: dueAfterDays });
      const promise = { ...aLoggedCall().promise, dueOn: dueOn?.toString() ?? null };
      return [
        aLoggedCall({ id: promiseId(index), promise, loggedAt: now - days(9), createdAt: now - days(9) }),
      ];
    });
    const snoozes = new Map<CallId, EpochMs>();
    const marks = new Set<string>();
    return { calls, promises, settings: chosen, marks, snoozes, pausedUntil: null, now, timeZone };
  });

const promiseId = (n: number): CallId => callIdSchema.parse(callId(100 + n));

type OfCall = Extract<Step, { readonly kind: 'start' | 'end' | 'log' | 'clear' | 'move' }>;
type OfWorld = Exclude<Step, OfCall>;

const isOfCall = (step: Step): step is OfCall => ['start', 'end', 'log', 'clear', 'move'].includes(step.kind);

function changed(call: Call, step: OfCall, now: EpochMs): Call {
  switch (step.kind) {
    case 'start':
      return call.stage === 'logged' ? call : startCall(call, now);
    case 'end':
      return endCall(call, now);
    case 'log':
      return logCall(call, 'gained', now);
    case 'move':
      return { ...call, startsAt: call.startsAt + step.ms };
    case 'clear':
      return { ...call, outcome: NO_OUTCOME };
  }
}

function withCall({ calls, now, ...world }: World, step: OfCall): World {
  const target = step.nth % Math.max(1, calls.length);
  // One call is live at a time.
  const other = (call: Call): Call => (step.kind === 'start' ? endCall(call, now) : call);
  const all = calls.map((call, index) => (index === target ? changed(call, step, now) : other(call)));
  return { ...world, now, calls: all };
}

function snoozed({ snoozes, now, ...world }: World, target: CallId | undefined, ms: number): World {
  const more: [CallId, EpochMs][] = target === undefined ? [] : [[target, now + ms]];
  return { ...world, now, snoozes: new Map([...snoozes, ...more]) };
}

function withWorld(world: World, step: OfWorld): World {
  switch (step.kind) {
    case 'pass':
      return { ...world, now: world.now + step.ms };
    case 'pause':
      return { ...world, pausedUntil: world.now + step.ms };
    case 'choose':
      return { ...world, settings: step.settings };
    case 'travel':
      return { ...world, timeZone: step.timeZone };
    case 'restart':
      return { ...world, marks: new Set([...world.marks]) };
    case 'snooze':
      return snoozed(world, world.calls[step.nth % Math.max(1, world.calls.length)]?.id, step.ms);
  }
}

/** The world after a step. */
export const after = (world: World, step: Step): World =>
  isOfCall(step) ? withCall(world, step) : withWorld(world, step);
