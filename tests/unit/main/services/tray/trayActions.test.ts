import { describe, expect, it } from 'vitest';
import type { TrayAction } from '../../../../../main/reminderPorts.ts';
import { createTrayActions, type TrayActionsDeps } from '../../../../../main/services/tray/trayActions.ts';
import { err, ok } from '../../../../../shared/lib/result.ts';
import { hours } from '../../../../../shared/lib/time.ts';
import type { Call } from '../../../../../shared/schemas/call.ts';
import { aCall, aLiveCall, aLoggedCall, anEndedCall, callId } from '../../../../builders/callBuilder.ts';
import { fakeCallRepository } from '../../../../fakes/fakeCallRepository.ts';
import { fakeClock, FAKE_START } from '../../../../fakes/fakeClock.ts';

const id = callId(1);

/** Acts, and lists what came of it. `isRefused`: nothing that can fail succeeds. */
function done(action: TrayAction, calls: readonly Call[] = [], isRefused = false): readonly string[] {
  const acts: string[] = [];
  const note =
    (name: string) =>
    (...values: readonly unknown[]): void =>
      void acts.push([name, ...values].join(' '));
  const [call = aCall()] = calls;
  const answer = isRefused ? err('CALL_NOT_FOUND' as const) : ok(call);
  const tell = (name: string) => (callOrId: string, value?: unknown) => {
    note(name)(callOrId, ...(value === undefined ? [] : [value]));
    return answer;
  };
  const deps: TrayActionsDeps = {
    calls: fakeCallRepository(calls),
    clock: fakeClock(),
    live: {
      start: (callOrId) => {
        note('start')(callOrId);
        return isRefused ? err({ code: 'ANOTHER_CALL_LIVE', liveId: callId(9), company: 'x' }) : ok(call);
      },
      end: tell('end'),
      log: tell('log'),
    },
    panel: { show: note('panel'), showCall: note('panel') },
    plan: { join: (callOrId) => (note('join')(callOrId), isRefused ? err('LINK_REFUSED') : ok(null)) },
    windows: { showMain: note('main'), resetPlaces: note('reset') },
    orders: { open: note('open'), command: note('command') },
    reminders: { snoozeCall: note('snooze'), pause: note('pause') },
    askNow: note('ask'),
    quit: note('quit'),
  };
  createTrayActions(deps)(action);
  return acts;
}

describe('entries about the app', () => {
  it.each([
    ['open', ['main']],
    ['plan', ['command plan']],
    ['quit', ['quit']],
    ['reset-places', ['reset', 'main']],
    ['show-panel', []],
    ['ask-now', []],
    ['end-call', []],
  ] as const)('%s, with no call live', (kind, acts) => {
    expect(done({ kind })).toEqual(acts);
  });
});

describe('entries about the live call', () => {
  const live = [aLiveCall({ id })];

  it('show the panel, turn it to the ask, and end the call where its result is chosen', () => {
    expect(done({ kind: 'show-panel' }, live)).toEqual([`panel ${id}`]);
    expect(done({ kind: 'ask-now' }, live)).toEqual([`panel ${id}`, 'ask']);
    expect(done({ kind: 'end-call' }, live)).toEqual([`end ${id}`, `panel ${id}`]);
  });
});

describe('entries about a call', () => {
  it('do what they say', () => {
    expect(done({ kind: 'start', callId: id })).toEqual([`start ${id}`]);
    expect(done({ kind: 'join', callId: id })).toEqual([`join ${id}`]);
    expect(done({ kind: 'prepare', callId: id })).toEqual([`open prepare ${id}`]);
    expect(done({ kind: 'log', callId: id, result: 'gained' })).toEqual([`log ${id} gained`]);
    expect(done({ kind: 'snooze', callId: id, snooze: '5-minutes' })).toEqual([`snooze ${id} 5-minutes`]);
    expect(done({ kind: 'pause', pause: '1-hour' })).toEqual(['pause 1-hour']);
  });

  it('open the window when they cannot, so that nothing is pressed in vain', () => {
    expect(done({ kind: 'start', callId: id }, [], true)).toEqual([`start ${id}`, `open today ${id}`]);
    expect(done({ kind: 'join', callId: id }, [], true)).toEqual([`join ${id}`, `open prepare ${id}`]);
    expect(done({ kind: 'log', callId: id, result: 'not-asked' }, [], true)).toEqual([
      `log ${id} not-asked`,
      `open today ${id}`,
    ]);
  });

  it('show it where it can be worked on in its stage', () => {
    const shown = (...calls: readonly Call[]) => done({ kind: 'show-call', callId: id }, calls);
    expect(shown(aCall({ id }))).toEqual([`open prepare ${id}`]);
    expect(shown(aLiveCall({ id }))).toEqual([`panel ${id}`]);
    expect(shown(anEndedCall({ id }))).toEqual([`open today ${id}`]);
    expect(shown(aCall({ id, startsAt: FAKE_START - hours(3) }))).toEqual([`open today ${id}`]);
    expect(shown(aLoggedCall({ id }))).toEqual([`open history ${id}`]);
    expect(shown()).toEqual(['open today ']);
  });
});
