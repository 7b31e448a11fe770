import { expect, it } from 'vitest';
import { createAnnouncer } from '../../../../main/services/announcer.ts';
import { createChangeCall } from '../../../../main/services/changeCall.ts';
import { createPromiseService } from '../../../../main/services/promiseService.ts';
import { aLoggedCall, callId } from '../../../builders/callBuilder.ts';
import { fakeCallRepository } from '../../../fakes/fakeCallRepository.ts';
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

it('settles a promise, and leaves what was promised as it was', () => {
  const calls = fakeCallRepository([aLoggedCall()]);
  const change = createChangeCall({ calls, clock: fakeClock(), emit: fakeEmit().emit });
  createPromiseService({ change }).settle(callId(1), 'kept');
  expect(calls.find(callId(1))?.promise).toEqual({ ...aLoggedCall().promise, state: 'kept' });
});
