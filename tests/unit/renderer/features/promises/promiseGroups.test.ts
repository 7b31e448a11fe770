import { expect, it } from 'vitest';
import { promiseGroups } from '../../../../../renderer/features/promises/promiseGroups.ts';
import type { PromiseEntry } from '../../../../../shared/ipc/promises.ts';
import { aLoggedCall, callId } from '../../../../builders/callBuilder.ts';

const entry = (n: number, dueOn: string | null): PromiseEntry => {
  const { company, contact, startsAt, result, promise } = aLoggedCall();
  return { callId: callId(n), company, contact, startsAt, result, promise: { ...promise, dueOn } };
};

const idsOf = (...open: readonly PromiseEntry[]) =>
  promiseGroups(open, '2026-11-23').map(({ kind, entries }) => [
    kind,
    entries.map((each) => each.entry.callId),
  ]);

it('what is due today stands first, then what is late, what is ahead and what has no day, each in its order', () => {
  const open = [entry(1, '2026-11-20'), entry(2, '2026-11-23'), entry(3, '2026-11-25'), entry(4, null)];
  expect(idsOf(...open, entry(5, '2026-11-21'))).toEqual([
    ['today', [callId(2)]],
    ['overdue', [callId(1), callId(5)]],
    ['ahead', [callId(3)]],
    ['undated', [callId(4)]],
  ]);
});

it('a group without promises is left out', () => {
  expect(idsOf(entry(1, null))).toEqual([['undated', [callId(1)]]]);
  expect(idsOf()).toEqual([]);
});
