import { afterEach, describe, expect, it } from 'vitest';
import { openReadable } from '../../../../../main/adapters/database/openDatabase.ts';
import { watchChanges } from '../../../../../main/adapters/database/roll/rollChanges.ts';
import { digitsAt } from '../../../../../main/adapters/database/roll/places.ts';
import { keepRoll } from '../../../../../main/adapters/database/roll/rollKeeper.ts';
import { days } from '../../../../../shared/lib/time.ts';
import { aLoggedCall, aPlannedCall, callId } from '../../../../builders/callBuilder.ts';
import { openTestDatabase } from '../../../../builders/testDatabase.ts';
import { fakeClock } from '../../../../fakes/fakeClock.ts';

const closers: (() => void)[] = [];
afterEach(() => closers.splice(0).forEach((close) => close()));

const logged = (nth: number, startsAt = days(nth)) => aLoggedCall({ id: callId(nth), startsAt });

function openRoll() {
  const test = openTestDatabase();
  const clock = fakeClock();
  const database = openReadable(test.path);
  const state = { isRefused: false };
  const openSnapshot = () => openReadable(state.isRefused ? `${test.path}-missing` : test.path);
  const keeper = keepRoll({ database, openSnapshot, clock, changes: watchChanges(test.database) });
  closers.push(() => {
    keeper.stop();
    database.close();
    test.close();
  });
  const starts = (): readonly number[] | null => {
    const kept = keeper.current();
    return kept === null ? null : [...kept.roll.starts.subarray(0, kept.roll.count)];
  };
  return { ...test, clock, keeper, state, starts };
}

describe('the roll of logged calls', () => {
  it('is read in the background once it is asked for, and is in the order of time', () => {
    const { calls, clock, starts } = openRoll();
    calls.saveAll([logged(3), logged(1), aPlannedCall({ id: callId(9) }), logged(2)]);
    expect(clock.armedCount()).toBe(0);
    expect(starts()).toBeNull();
    clock.advance(0);
    expect(starts()).toEqual([days(1), days(2), days(3)]);
  });

  it('follows what this process writes: new calls, moved ones, removed ones and those brought back', () => {
    const { calls, clock, starts } = openRoll();
    calls.saveAll([logged(1), logged(3)]);
    starts();
    clock.advance(0);
    calls.save(logged(2));
    expect(starts()).toEqual([days(1), days(2), days(3)]);
    calls.save(logged(1, days(4)));
    expect(starts()).toEqual([days(2), days(3), days(4)]);
    calls.remove(callId(3), days(5));
    expect(starts()).toEqual([days(2), days(4)]);
    calls.restore(callId(3));
    expect(starts()).toEqual([days(2), days(3), days(4)]);
  });

  it('follows what is written while it is being read', () => {
    const { calls, clock, starts } = openRoll();
    calls.saveAll([logged(1), logged(3)]);
    starts();
    calls.save(logged(2));
    clock.advance(0);
    expect(starts()).toEqual([days(1), days(2), days(3)]);
  });
});

describe('the roll after changes', () => {
  it('has another version, and without one the same', () => {
    const { calls, clock, keeper } = openRoll();
    calls.save(logged(1));
    keeper.current();
    clock.advance(0);
    const first = keeper.current()?.version;
    expect(keeper.current()?.version).toBe(first);
    calls.save(logged(2));
    expect(keeper.current()?.version).not.toBe(first);
  });

  it('is read anew after another connection wrote, and after more was written than is followed', () => {
    const { calls, clock, starts, database, path } = openRoll();
    calls.saveAll([logged(1), logged(2)]);
    starts();
    clock.advance(0);
    const other = openTestDatabase();
    closers.push(other.close);
    other.database.exec(`ATTACH '${path}' AS written`);
    other.database.exec(`UPDATE written.calls SET stage = 'ended' WHERE id = '${callId(1)}'`);
    expect(starts()).toBeNull();
    clock.advance(0);
    expect(starts()).toEqual([days(2)]);

    calls.saveAll(Array.from({ length: 600 }, (_, nth) => logged(nth + 10)));
    expect(starts()).toBeNull();
    clock.advance(0);
    expect(starts()).toHaveLength(601);
    expect(database.isTransaction).toBe(false);
  });
});

describe('the roll at the edges', () => {
  it('stays away when the file cannot be opened once more', () => {
    const { calls, clock, state, starts } = openRoll();
    calls.save(logged(1));
    state.isRefused = true;
    expect(starts()).toBeNull();
    clock.advance(0);
    expect([starts(), clock.armedCount()]).toEqual([null, 0]);
  });

  it('knows places too large for a number', () => {
    const { calls, clock, keeper } = openRoll();
    const late = Date.UTC(9999, 0, 1);
    calls.saveAll([logged(1, late), logged(2, late), logged(3, 0)]);
    keeper.current();
    clock.advance(0);
    const roll = keeper.current()?.roll;
    const places = roll === undefined ? [] : [0, 1, 2].map((ordinal) => digitsAt(roll, ordinal));
    expect(places).toEqual(['0', String(BigInt(late) * 1024n), String(BigInt(late) * 1024n + 1n)]);
  });
});
