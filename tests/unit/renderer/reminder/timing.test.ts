import { expect, it } from 'vitest';
import { timingOf } from '../../../../renderer/features/reminder/timing.ts';
import { minutes, seconds } from '../../../../shared/lib/time.ts';
import { aCall, START } from './aReminder.ts';

it.each([
  ['a quarter of an hour ahead', -minutes(15), { kind: 'ahead', minutes: 15 }],
  ['a moment after that', -minutes(15) + 5, { kind: 'ahead', minutes: 15 }],
  ['in the last minute', -1, { kind: 'ahead', minutes: 1 }],
  ['at its start', 0, { kind: 'now' }],
  ['within its first minute', seconds(59), { kind: 'now' }],
  ['under way', minutes(12), { kind: 'under-way', gone: 12, left: 18 }],
  ['in its last second', minutes(30) - 1, { kind: 'under-way', gone: 29, left: 1 }],
  ['at its end', minutes(30), { kind: 'ended', minutes: 0 }],
  ['five minutes after its end', minutes(35), { kind: 'ended', minutes: 5 }],
])('counts a call %s', (_, offset, timing) => {
  expect(timingOf(aCall(), START + offset)).toEqual(timing);
});
