import fc from 'fast-check';
import { expect, it } from 'vitest';
import { occasionsOf, promiseOccasions } from '../../../../../shared/domain/reminderPlan/occasions.ts';
import { pauseInForce } from '../../../../../shared/domain/reminderPlan/pause.ts';
import { planReminders } from '../../../../../shared/domain/reminderPlan/planReminders.ts';
import {
  GRACE_MS,
  type Reminder,
  type ReminderPlan,
} from '../../../../../shared/domain/reminderPlan/reminder.ts';
import { days, minutes } from '../../../../../shared/lib/time.ts';
import { keysOf } from './planned.ts';
import { after, arbitraryStep, arbitraryWorld, type World } from './seller.ts';

type Planned = { readonly world: World; readonly result: ReminderPlan };

const marked = (world: World, result: ReminderPlan): World => ({
  ...world,
  marks: new Set([...world.marks, ...keysOf(result)]),
});

/** Every plan that is made while a seller goes about the day; each is marked before the next. */
const arbitraryDays: fc.Arbitrary<readonly Planned[]> = fc
  .tuple(arbitraryWorld, fc.array(arbitraryStep, { maxLength: 40 }))
  .map(([start, steps]) => {
    const plans: Planned[] = [{ world: start, result: planReminders(start) }];
    let world = start;
    for (const step of steps) {
      world = after(marked(world, planReminders(world)), step);
      plans.push({ world, result: planReminders(world) });
    }
    return plans;
  });

const isHeld = ({ calls, pausedUntil, now }: World): boolean =>
  pauseInForce(pausedUntil, now) !== null || calls.some(({ stage }) => stage === 'live');

/** What is due and was neither shown nor settled, call by call. */
const dueOf = (world: World) =>
  [
    ...world.calls.map((call) => occasionsOf(call, world)),
    ...world.promises.map((call) => promiseOccasions(call, world)),
  ].map((occasions) =>
    occasions.filter(({ reminder }) => reminder.dueAt <= world.now && !world.marks.has(reminder.key)),
  );

const shownOf = ({ fire, digest }: ReminderPlan): readonly Reminder[] => [...fire, ...digest];

function always(check: (planned: Planned) => void): void {
  fc.assert(
    fc.property(arbitraryDays, (plans) => {
      plans.forEach(check);
    }),
    { numRuns: 250 },
  );
}

it('no reminder comes up twice, neither fired, nor in a digest, nor settled', () => {
  fc.assert(
    fc.property(arbitraryDays, (plans) => {
      const keys = plans.flatMap(({ result }) => keysOf(result));
      expect(new Set(keys).size).toBe(keys.length);
    }),
    { numRuns: 250 },
  );
});

it('what fires is due and within its grace, what is in the digest is older, each call shows once', () =>
  always(({ world, result }) => {
    const lateBy = ({ dueAt }: Reminder): number => world.now - dueAt;
    expect(result.fire.every((one) => lateBy(one) >= 0 && lateBy(one) <= GRACE_MS)).toBe(true);
    expect(result.digest.every((one) => lateBy(one) > GRACE_MS)).toBe(true);
    const ids = shownOf(result).map(({ callId }) => callId);
    expect(new Set(ids).size).toBe(ids.length);
  }));

it('what comes due is shown, covered by what is shown, or has nothing to say; unless all is held', () =>
  always(({ world, result }) => {
    if (isHeld(world)) return;
    const keys = new Set(keysOf(result));
    for (const due of dueOf(world)) {
      expect(due.every(({ reminder }) => keys.has(reminder.key))).toBe(true);
    }
  }));

it('nothing within its grace is lost, and nothing older is left out of the digest', () =>
  always(({ world, result }) => {
    if (isHeld(world)) return;
    const shown = new Map(shownOf(result).map((reminder) => [reminder.key.slice(0, 36), reminder.dueAt]));
    for (const occasions of dueOf(world)) {
      const open = occasions.filter(({ isMoot }) => !isMoot).map(({ reminder }) => reminder);
      const covered = Math.max(...open.map(({ callId }) => shown.get(callId) ?? lastMarked(world, callId)));
      expect(open.every(({ dueAt }) => dueAt <= covered)).toBe(true);
    }
  }));

it('while a call is live or reminders are paused nothing shows, and nothing that would is settled', () =>
  always(({ world, result }) => {
    if (!isHeld(world)) return;
    expect(shownOf(result)).toEqual([]);
    const settled = new Set(result.settled);
    for (const { reminder, isMoot } of dueOf(world).flat()) {
      if (settled.has(reminder.key) && !isMoot)
        expect(reminder.dueAt).toBeLessThanOrEqual(lastMarked(world, reminder.callId));
    }
  }));

it('the next wake is ahead', () =>
  always(({ world, result }) => expect(result.wakeAt ?? Infinity).toBeGreaterThan(world.now)));

it('once a plan is marked there is nothing more to do before the next wake', () =>
  always(({ world, result }) => {
    const next = marked(world, result);
    expect(keysOf(planReminders(next))).toEqual([]);
    const justBefore = { ...next, now: (result.wakeAt ?? world.now + days(30)) - 1 };
    expect(shownOf(planReminders(justBefore))).toEqual([]);
  }));

/** The last reminder of a call that is due and was shown or settled. */
function lastMarked(world: World, callId: string): number {
  const dueAts = world.calls
    .filter(({ id }) => id === callId)
    .flatMap((call) => occasionsOf(call, world))
    .filter(({ reminder }) => reminder.dueAt <= world.now && world.marks.has(reminder.key))
    .map(({ reminder }) => reminder.dueAt);
  return Math.max(...dueAts);
}

/** Follows every wake until there is none; what showed on the way, by call and instant. */
function shownWhenAwake(start: World): ReadonlySet<string> {
  const first = planReminders(start);
  const shown = new Set<string>();
  let world = marked(start, first);
  for (let { wakeAt } = first; wakeAt !== null;) {
    world = { ...world, now: wakeAt };
    const result = planReminders(world);
    expect(result.digest).toEqual([]);
    expect(result.fire.every(({ dueAt }) => dueAt === world.now)).toBe(true);
    result.fire.forEach(({ callId, dueAt }) => shown.add(`${callId} ${dueAt}`));
    world = marked(world, result);
    wakeAt = result.wakeAt;
  }
  return shown;
}

it('whoever wakes when told is never late and shows every lead time, on days with an hour more or less too', () => {
  fc.assert(
    fc.property(arbitraryWorld, (start) => {
      const shown = shownWhenAwake(start);
      const ahead = start.calls.flatMap(({ id, startsAt }) =>
        start.settings.leadTimesMinutes
          .map((lead) => startsAt - minutes(lead))
          .filter((dueAt) => dueAt > start.now)
          .map((dueAt) => `${id} ${dueAt}`),
      );
      expect(ahead.every((one) => shown.has(one))).toBe(true);
    }),
    { numRuns: 300 },
  );
});
