import { expect, it } from 'vitest';
import type { ChangeCall } from '../../../../main/services/changeCall.ts';
import { createPromiseListService } from '../../../../main/services/promiseListService.ts';
import { createPromiseService } from '../../../../main/services/promiseService.ts';
import { MOST_SETTLED } from '../../../../shared/ipc/promises.ts';
import { err, ok } from '../../../../shared/lib/result.ts';
import { zonedTime } from '../../../../shared/lib/time.ts';
import type { LoggedCall } from '../../../../shared/schemas/call.ts';
import { aLoggedCall, callId, itemId } from '../../../builders/callBuilder.ts';
import { fakeCallRepository } from '../../../fakes/fakeCallRepository.ts';
import { FAKE_START, fakeClock } from '../../../fakes/fakeClock.ts';
import { fakePromiseBook } from '../../../fakes/fakePromiseBook.ts';

const promised = (n: number, state: 'pending' | 'kept' | 'broken', company = 'Halden Freight'): LoggedCall =>
  aLoggedCall({
    ...{ id: callId(n), company, startsAt: FAKE_START - n * 60_000, followUps: [] },
    promise: { what: 'Send the data', who: 'Dana', when: 'Friday', dueOn: '2026-11-20', state },
  });

const serviceOf = (calls: readonly LoggedCall[]) =>
  createPromiseListService({ book: fakePromiseBook(() => calls), clock: fakeClock() });

const listOf = (...calls: readonly LoggedCall[]) => serviceOf(calls).list();

it('lists what is open and settled, and how many were kept in all and by company', () => {
  const list = listOf(
    promised(1, 'pending'),
    promised(2, 'kept'),
    promised(3, 'broken'),
    promised(4, 'kept', 'Arden Glass'),
  );
  expect(list.open.map(({ callId: id }) => id)).toEqual([callId(1)]);
  expect(list.settled.map(({ callId: id }) => id)).toEqual([callId(2), callId(3), callId(4)]);
  expect(list).toMatchObject({ openCount: 1, settledCount: 3, keptCount: 2 });
  expect(list.byCompany.map(({ company }) => company)).toEqual(['Halden Freight', 'Arden Glass']);
});

it('shows the newest settled promises, and counts all of them', () => {
  const many = Array.from({ length: MOST_SETTLED + 5 }, (_, n) => promised(n + 1, 'kept'));
  const list = listOf(...many);
  expect(list.settled).toHaveLength(MOST_SETTLED);
  expect(list.settledCount).toBe(MOST_SETTLED + 5);
});

it('lists each thing that the seller still has to do', () => {
  const followUps = [
    { id: itemId(1), text: 'Send the slides', isDone: false },
    { id: itemId(2), text: 'Ask Tom', isDone: true },
    { id: itemId(3), text: 'Book the room', isDone: false },
  ];
  const list = listOf({ ...promised(1, 'kept'), followUps });
  expect(list.followUps.map(({ followUp }) => followUp.text)).toEqual(['Send the slides', 'Book the room']);
});

function serviceOver(call: LoggedCall) {
  const calls = fakeCallRepository([call]);
  const change: ChangeCall = (id, work) => {
    const found = calls.find(id);
    if (found === null) return err('CALL_NOT_FOUND');
    const changed = work(found, FAKE_START);
    calls.save(changed);
    return ok(changed);
  };
  return createPromiseService({ change });
}

it('a promise that is put off has its new day and the words for it, and stays open', () => {
  const service = serviceOver(promised(1, 'pending'));
  const changed = service.postpone(callId(1), { dueOn: '2026-11-30', when: 'Mon, Nov 30' });
  expect(changed.ok && changed.value.promise).toEqual({
    ...{ what: 'Send the data', who: 'Dana', state: 'pending' },
    ...{ dueOn: '2026-11-30', when: 'Mon, Nov 30' },
  });
  expect(service.postpone(callId(9), { dueOn: null, when: '' })).toEqual(err('CALL_NOT_FOUND'));
});

it('one follow-up is done and can be open again; the others stay as they are', () => {
  const followUps = [
    { id: itemId(1), text: 'Send the slides', isDone: false },
    { id: itemId(2), text: 'Book the room', isDone: false },
  ];
  const service = serviceOver({ ...promised(1, 'pending'), followUps });
  const done = service.settleFollowUp(callId(1), { followUpId: itemId(2), isDone: true });
  expect(done.ok && done.value.followUps.map(({ isDone }) => isDone)).toEqual([false, true]);
  const open = service.settleFollowUp(callId(1), { followUpId: itemId(2), isDone: false });
  expect(open.ok && open.value.followUps.map(({ isDone }) => isDone)).toEqual([false, false]);
});

it('what is due today or late presses, the latest first; what has a later day or none does not', () => {
  const due = (n: number, dueOn: string | null): LoggedCall => {
    const call = promised(n, 'pending');
    return { ...call, promise: { ...call.promise, dueOn } };
  };
  const today = zonedTime(FAKE_START, fakeClock().timeZone()).toPlainDate();
  const day = (days: number): string => today.add({ days }).toString();
  const service = serviceOf([due(1, day(0)), due(2, day(1)), due(3, null), due(4, day(-3))]);
  expect(service.due().map(({ callId: id }) => id)).toEqual([callId(4), callId(1)]);
});
