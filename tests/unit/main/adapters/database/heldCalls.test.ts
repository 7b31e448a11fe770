import { describe, expect, it } from 'vitest';
import { createHeldCalls } from '../../../../../main/adapters/database/heldCalls.ts';
import { minutes, seconds } from '../../../../../shared/lib/time.ts';
import type { StorageState } from '../../../../../shared/schemas/notice.ts';
import { aLiveCall, anEndedCall, aPlannedCall, callId } from '../../../../builders/callBuilder.ts';
import { fakeCallRepository } from '../../../../fakes/fakeCallRepository.ts';
import { fakeClock, FAKE_START } from '../../../../fakes/fakeClock.ts';

function setUp() {
  const disk = fakeCallRepository([aPlannedCall({ id: callId(1) })]);
  const clock = fakeClock();
  const { calls, storage, stop } = createHeldCalls({ calls: disk, clock });
  const states: StorageState[] = [];
  storage.onChange((state) => void states.push(state));
  return { disk, clock, calls, storage, stop, states };
}

const LATER = FAKE_START + minutes(30);

describe('while the disk takes what is written', () => {
  it('every write goes straight to it', () => {
    const { calls, disk, storage, states } = setUp();
    calls.save(aPlannedCall({ id: callId(2) }));
    expect(disk.find(callId(2))).not.toBeNull();
    expect(storage.state()).toEqual({ state: 'saving' });
    expect(states).toEqual([]);
  });

  it('an error of another kind is a bug and is not hidden', () => {
    const { calls, disk, storage } = setUp();
    disk.failWith('bug');
    expect(() => calls.save(aPlannedCall())).toThrow();
    expect(storage.state()).toEqual({ state: 'saving' });
  });
});

describe('while the disk fails', () => {
  it.each(['disk-full', 'read-only', 'busy', 'failing'] as const)(
    '(%s) it says so, and since when',
    (reason) => {
      const { calls, disk, clock, storage } = setUp();
      disk.failWith(reason);
      calls.save(aPlannedCall());
      clock.advance(minutes(1));
      calls.save(aPlannedCall({ noteDraft: 'more' }));
      calls.save(aPlannedCall({ id: callId(2) }));
      expect(storage.state()).toEqual({ state: 'holding', reason, since: FAKE_START, heldCount: 2 });
    },
  );

  it('every read sees what is held in the place of what is stored', () => {
    const { calls, disk } = setUp();
    disk.failWith('disk-full');
    calls.save(anEndedCall({ id: callId(1), startsAt: LATER }));
    calls.save(aLiveCall({ id: callId(2), startsAt: LATER + 1 }));
    expect(calls.find(callId(1))?.stage).toBe('ended');
    expect(calls.live()?.id).toBe(callId(2));
    expect(calls.needingResult(FAKE_START).map(({ id }) => id)).toEqual([callId(1)]);
    expect(calls.startingBetween(LATER, LATER + 9).map(({ id }) => id)).toEqual([callId(1), callId(2)]);
    expect(calls.count()).toBe(2);
    expect(disk.count()).toBe(1);
  });
});

describe('while the disk fails, many calls at once', () => {
  const MANY = Array.from({ length: 230 }, (_, n) => aPlannedCall({ id: callId(n + 1) }));

  it('are all held and told of once', () => {
    const { calls, disk, storage, states } = setUp();
    disk.failWith('disk-full');
    calls.saveAll(MANY);
    expect(storage.state()).toMatchObject({ reason: 'disk-full', heldCount: 230 });
    expect(states).toHaveLength(1);
    expect(calls.count()).toBe(230);
    expect(disk.count()).toBe(1);
  });

  it('wait behind what is held, and are written in order with it', () => {
    const { calls, disk, storage } = setUp();
    disk.failWith('busy');
    calls.remove(callId(1), LATER);
    disk.failWith(null);
    calls.saveAll(MANY);
    expect(disk.writes()).toEqual([]);
    expect(calls.find(callId(1))).toBeNull();
    expect(storage.retry()).toEqual({ state: 'saving' });
    expect(disk.count()).toBe(229);
    expect(disk.writes().slice(0, 3)).toEqual([
      `save ${callId(1)}`,
      `remove ${callId(1)}`,
      `save ${callId(2)}`,
    ]);
  });
});

describe('while the disk fails, removing', () => {
  it('hides a call until it is taken back', () => {
    const { calls, disk, storage } = setUp();
    disk.failWith('read-only');
    expect(calls.remove(callId(1), LATER)).toBe(true);
    expect(calls.remove(callId(1), LATER)).toBe(false);
    expect([calls.find(callId(1)), calls.count()]).toEqual([null, 0]);
    expect(calls.restore(callId(1))).toEqual(aPlannedCall());
    expect([calls.find(callId(1)), calls.count()]).toEqual([aPlannedCall(), 1]);
    disk.failWith(null);
    storage.retry();
    expect(disk.find(callId(1))).toEqual(aPlannedCall());
  });

  it('that went before can be taken back all the same', () => {
    const { calls, disk, storage } = setUp();
    calls.remove(callId(1), LATER);
    disk.failWith('disk-full');
    expect(calls.restore(callId(1))).toEqual(aPlannedCall());
    expect(calls.count()).toBe(1);
    disk.failWith(null);
    expect(storage.retry()).toEqual({ state: 'saving' });
    expect(disk.find(callId(1))).toEqual(aPlannedCall());
  });
});

describe('when the disk takes it again', () => {
  it('all that was held is written in order, its newest version once', () => {
    const { calls, disk, clock, states } = setUp();
    disk.failWith('disk-full');
    calls.save(aPlannedCall({ id: callId(2) }));
    calls.remove(callId(1), LATER);
    calls.save(aPlannedCall({ id: callId(2), noteDraft: 'last' }));
    clock.advance(seconds(10));
    expect(disk.writes()).toEqual([]);
    disk.failWith(null);
    clock.advance(seconds(4));
    expect(disk.writes()).toEqual([`save ${callId(2)}`, `save ${callId(1)}`, `remove ${callId(1)}`]);
    expect(disk.find(callId(2))?.noteDraft).toBe('last');
    expect(states.map(({ state }) => state)).toEqual(['holding', 'holding', 'saving']);
    expect(clock.armedCount()).toBe(0);
  });

  it('it can be told to try at once', () => {
    const { calls, disk, storage } = setUp();
    disk.failWith('busy');
    calls.save(aPlannedCall());
    expect(storage.retry()).toMatchObject({ state: 'holding', reason: 'busy' });
    disk.failWith('disk-full');
    expect(storage.retry()).toMatchObject({ reason: 'disk-full', since: FAKE_START });
    disk.failWith(null);
    expect(storage.retry()).toEqual({ state: 'saving' });
  });

  it('no write overtakes one that is held', () => {
    const { calls, disk, storage } = setUp();
    disk.failWith('busy');
    calls.save(aPlannedCall({ id: callId(2) }));
    disk.failWith(null);
    calls.save(aPlannedCall({ id: callId(3) }));
    expect(disk.writes()).toEqual([]);
    storage.retry();
    expect(disk.writes()).toEqual([`save ${callId(2)}`, `save ${callId(3)}`]);
  });
});

describe('a held call', () => {
  it('is kept, not dropped, when an unknown error meets it', () => {
    const { calls, disk, storage } = setUp();
    disk.failWith('disk-full');
    calls.save(aPlannedCall({ noteDraft: 'kept' }));
    disk.failWith('bug');
    expect(storage.retry()).toMatchObject({ state: 'holding', reason: 'failing' });
    expect(calls.find(callId(1))?.noteDraft).toBe('kept');
  });

  it('is tried once more at the end, and no timer stays', () => {
    const { calls, disk, clock, stop } = setUp();
    disk.failWith('disk-full');
    calls.save(aPlannedCall({ noteDraft: 'kept' }));
    disk.failWith(null);
    stop();
    expect(disk.find(callId(1))?.noteDraft).toBe('kept');
    expect(clock.armedCount()).toBe(0);
  });
});
