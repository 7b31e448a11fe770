import { describe, expect, it } from 'vitest';
import type { BackupError, BackupMade } from '../../../../../main/adapters/backup/backUp.ts';
import { startBackups } from '../../../../../main/adapters/backup/startBackups.ts';
import { err, ok, type Result } from '../../../../../shared/lib/result.ts';
import { days, hours, minutes, type EpochMs } from '../../../../../shared/lib/time.ts';
import { silentLog } from '../../../../builders/testDatabase.ts';
import { fakeClock, FAKE_START } from '../../../../fakes/fakeClock.ts';

type Made = Result<BackupMade, BackupError>;

function setUp({ newest = null as EpochMs | null, result = null as BackupError | null } = {}) {
  const clock = fakeClock();
  const seen = { made: [] as EpochMs[], failed: [] as BackupError[], newest, result, isGood: true };
  const stop = startBackups({
    clock,
    log: silentLog,
    newestAt: () => seen.newest,
    isGoodMoment: () => seen.isGood,
    onFailed: (error) => void seen.failed.push(error),
    backUp: (): Promise<Made> => {
      seen.made.push(clock.now());
      if (seen.result !== null) return Promise.resolve(err(seen.result));
      seen.newest = clock.now();
      return Promise.resolve(ok({ path: '', at: clock.now(), callCount: 1 }));
    },
  });
  /** Time passes in steps, so that what was begun in one ends before the next. */
  const pass = async (ms: number) => {
    for (let passed = 0; passed < ms; passed += minutes(1)) {
      clock.advance(minutes(1));
      await Promise.resolve().then(() => Promise.resolve());
      await new Promise(setImmediate);
    }
  };
  return { clock, seen, stop, pass };
}

describe('the daily backup', () => {
  it('is made soon after start, and once a day', async () => {
    const { seen, pass } = setUp();
    await pass(hours(5));
    expect(seen.made).toEqual([FAKE_START + minutes(2)]);
    await pass(days(1));
    expect(seen.made).toHaveLength(2);
  });

  it('is not made when today has one, by the calendar of the user', async () => {
    const { seen, pass } = setUp({ newest: FAKE_START - hours(3) });
    await pass(hours(10));
    expect(seen.made).toEqual([]);
    await pass(hours(5));
    expect(seen.made).toHaveLength(1);
  });

  it('waits while a call is live', async () => {
    const { seen, pass } = setUp();
    seen.isGood = false;
    await pass(hours(2));
    expect(seen.made).toEqual([]);
    seen.isGood = true;
    await pass(minutes(15));
    expect(seen.made).toHaveLength(1);
  });
});

describe('a daily backup that could not be made', () => {
  it('is tried again when it failed', async () => {
    const { seen, pass } = setUp({ result: 'DISK_FULL' });
    await pass(minutes(20));
    expect(seen.failed).toEqual(['DISK_FULL', 'DISK_FULL']);
    seen.result = null;
    await pass(hours(2));
    expect(seen.made).toHaveLength(3);
  });

  it('is made at the next look after the machine slept over midnight', async () => {
    const { seen, pass, clock } = setUp({ newest: FAKE_START });
    await pass(minutes(3));
    clock.sleep(days(2));
    await pass(minutes(15));
    expect(seen.made).toHaveLength(1);
  });

  it('stops', async () => {
    const { clock, stop } = setUp();
    await stop();
    expect(clock.armedCount()).toBe(0);
  });
});
