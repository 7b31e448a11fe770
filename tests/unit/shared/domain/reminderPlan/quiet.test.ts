import { expect, it } from 'vitest';
import { hours, minutes } from '../../../../../shared/lib/time.ts';
import { aLiveCall, anEndedCall, aPlannedCall, callId } from '../../../../builders/callBuilder.ts';
import { fromStart, inShort, keysOf, plan, SETTINGS, START } from './planned.ts';

const NOTHING = { fire: [], digest: [], settled: [] };

const other = aPlannedCall({ id: callId(2), createdAt: 0, startsAt: fromStart(-75) });
const third = aPlannedCall({ id: callId(3), createdAt: 0 });

it('several calls: fire each by itself, the longest due first, and are missed in one digest', () => {
  const calls = [third, aPlannedCall({ createdAt: 0 }), other];
  const result = plan({ calls, now: fromStart(-15) });
  expect(result.fire.map((reminder) => reminder.callId)).toEqual([callId(1), callId(3)]);
  expect(result.digest.map((reminder) => reminder.callId)).toEqual([callId(2)]);
  const late = plan({ calls, now: fromStart(600) });
  expect(late.digest.map((reminder) => reminder.callId)).toEqual([callId(2), callId(1), callId(3)]);
});

it('several calls: stay quiet while one of them is live, and are caught up with afterwards', () => {
  const live = aLiveCall({ id: callId(4), createdAt: 0, startsAt: fromStart(-90) });
  const during = plan({ calls: [third, live], now: fromStart(-5) });
  expect({ fire: during.fire, digest: during.digest }).toEqual({ fire: [], digest: [] });
  expect(during.settled.every((key) => key.startsWith(callId(4)))).toBe(true);
  expect(during.wakeAt).toBe(START);
  const ended = anEndedCall({ ...live, stage: 'ended', endedAt: fromStart(-1) });
  const marks = new Set(keysOf(during));
  expect(inShort(plan({ calls: [third, ended], marks, now: fromStart(-1) })).fire).toEqual(['before:5']);
  expect(inShort(plan({ calls: [third], marks, now: fromStart(30) })).digest).toEqual(['before:0']);
});

it('a pause: holds everything and ends on time', () => {
  const pausedUntil = fromStart(3);
  const during = plan({ pausedUntil, now: fromStart(-5) });
  expect(during).toEqual({ ...NOTHING, wakeAt: START });
  expect(plan({ pausedUntil, now: fromStart(1) }).wakeAt).toBe(pausedUntil);
  expect(inShort(plan({ pausedUntil, now: pausedUntil })).fire).toEqual(['before:0']);
});

it('a pause: that no day could hold was set by a clock since put back, and holds nothing', () => {
  expect(inShort(plan({ pausedUntil: START + hours(27) })).fire).toEqual(['before:0']);
});

const snoozes = new Map([[callId(1), fromStart(-4)]]);

it('a snooze: takes the place of what is due before it, and fires at its instant', () => {
  const marks = new Set([`${callId(1)}:before:15:${START}`]);
  const before = plan({ snoozes, marks, now: fromStart(-5) });
  expect(inShort(before)).toEqual({ ...NOTHING, settled: ['before:5'] });
  expect(before.wakeAt).toBe(fromStart(-4));
  const then = plan({ snoozes, marks: new Set([...marks, ...keysOf(before)]), now: fromStart(-4) });
  expect(then.fire).toEqual([
    {
      kind: 'snoozed',
      key: `${callId(1)}:snoozed:${fromStart(-4)}`,
      callId: callId(1),
      dueAt: fromStart(-4),
    },
  ]);
  expect(then.wakeAt).toBe(START);
});

it('a snooze: until the start stands for the reminder at the start', () => {
  const untilStart = new Map([[callId(1), START]]);
  expect(inShort(plan({ snoozes: untilStart }))).toEqual({
    fire: ['snoozed'],
    digest: [],
    settled: ['before:15', 'before:5', 'before:0'],
  });
});

it('a snooze: past the end of the call, or of one that has begun, is dropped', () => {
  const tooLate = new Map([[callId(1), fromStart(31)]]);
  expect(inShort(plan({ snoozes: tooLate, now: fromStart(-5) })).fire).toEqual(['before:5']);
  expect(plan({ snoozes, calls: [aLiveCall()], now: fromStart(-10) }).wakeAt).toBe(fromStart(-5));
});

it('a snooze: is not overtaken by what was shown while the clock ran ahead', () => {
  const marks = new Set([`${callId(1)}:before:0:${START}`, `${callId(1)}:before:5:${START}`]);
  expect(inShort(plan({ snoozes, marks, now: fromStart(-4) })).fire).toEqual(['snoozed']);
});

it('a snooze: missed by more than the grace joins the digest', () => {
  const settings = { ...SETTINGS, leadTimesMinutes: [15] };
  const now = fromStart(-4) + minutes(11);
  expect(inShort(plan({ snoozes, settings, now })).digest).toEqual(['snoozed']);
});
