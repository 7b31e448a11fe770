import { expect, it } from 'vitest';
import { createAnnouncer } from '../../../../main/services/announcer.ts';
import { createPromiseService } from '../../../../main/services/promiseService.ts';
import type { LiveCall } from '../../../../shared/schemas/call.ts';
import { aLiveCall, aLoggedCall, callId } from '../../../builders/callBuilder.ts';
import { fakeCallRepository } from '../../../fakes/fakeCallRepository.ts';
import { fakeChanges } from '../../../fakes/fakeChanges.ts';
import { fakeClock } from '../../../fakes/fakeClock.ts';
import { fakeEmit } from '../../../fakes/fakeWorld.ts';

it('tells the pages of everything, and those who plan ahead of what concerns them', () => {
  const { emit, emitted } = fakeEmit();
  const announcer = createAnnouncer(emit);
  let changes = 0;
  const stop = announcer.onChange(() => (changes += 1));
  announcer.emit('call.changed', { id: callId(1), call: null });
  announcer.emit('calls.changed', { ids: [callId(1)] });
  announcer.emit('notices.changed', { notices: [] });
  expect([changes, emitted.length]).toEqual([2, 3]);
  stop();
  announcer.emit('call.changed', { id: callId(1), call: null });
  expect(changes).toBe(2);
});

it('does not plan anew for every key that is typed in a call, but for what the call is', () => {
  const announcer = createAnnouncer(fakeEmit().emit);
  let changes = 0;
  announcer.onChange(() => (changes += 1));
  const call = aLiveCall();
  const change = (edit: Partial<LiveCall>) =>
    announcer.emit('call.changed', { id: call.id, call: { ...call, ...edit } });
  change({});
  change({ noteDraft: 'R', updatedAt: 1 });
  change({ noteDraft: 'Rate', clientAgenda: 'prices', questions: [], notes: [], updatedAt: 2 });
  expect(changes).toBe(1);
  change({ result: 'gained' });
  announcer.emit('call.changed', { id: call.id, call: null });
  change({ result: 'gained' });
  expect(changes).toBe(4);
});

it('settles a promise, and leaves what was promised as it was', () => {
  const calls = fakeCallRepository([aLoggedCall()]);
  const { change } = fakeChanges({ calls, clock: fakeClock(), emit: fakeEmit().emit });
  createPromiseService({ change }).settle(callId(1), 'kept');
  expect(calls.find(callId(1))?.promise).toEqual({ ...aLoggedCall().promise, state: 'kept' });
});
