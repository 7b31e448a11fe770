import { afterEach, describe, expect, it } from 'vitest';
import { createSessionBus, type SessionBus } from '../../../../../main/adapters/dbus/sessionBus.ts';
import { minutes } from '../../../../../shared/lib/time.ts';
import { canStartBus, noBus } from '../../../../builders/privateBus.ts';
import { silentLog } from '../../../../builders/testDatabase.ts';
import { fakeClock } from '../../../../fakes/fakeClock.ts';
import { aNotifier, aWorld, CALL, endWorld } from './notifierWorld.ts';

const SERVICE = 'org.freedesktop.Notifications';

afterEach(endWorld);

/** How often the main loop came round while something was under way: never, if that held it. */
async function turnsDuring<Value>(work: Promise<Value>): Promise<{ turns: number; value: Value }> {
  let turns = 0;
  const ticking = setInterval(() => (turns += 1), 10);
  const value = await work;
  clearInterval(ticking);
  return { turns, value };
}

describe.skipIf(!canStartBus)(`services that do not answer${noBus}`, () => {
  it.each(['GetCapabilities', 'Notify'])(
    'count as not there when %s never returns, and hold nothing up',
    async (member) => {
      const { notifier, serve } = await aWorld();
      await serve({ silentMembers: [member] });
      const { turns, value } = await turnsDuring(notifier.show(CALL));
      expect(value).toBe(false);
      expect(turns).toBeGreaterThan(10);
    },
    20_000,
  );

  it('count as not there when they can be started and never come up', async () => {
    const { notifier } = await aWorld({ [SERVICE]: '/bin/sleep 8' });
    const { turns, value } = await turnsDuring(notifier.show(CALL));
    expect(value).toBe(false);
    expect(turns).toBeGreaterThan(10);
    expect(await notifier.isReady()).toBe(false);
  }, 20_000);

  it('are started where they can be, and show it then', async () => {
    const { notifier, serve } = await aWorld({ [SERVICE]: '/bin/sleep 8' });
    const showing = notifier.show(CALL);
    const service = await serve();
    expect(await showing).toBe(true);
    expect(service.notified).toHaveLength(1);
  });
});

/** A bus on which a service can be started, and never is. */
function busWithoutService(): { readonly bus: SessionBus; readonly starts: () => number } {
  let starts = 0;
  return {
    starts: () => starts,
    bus: {
      ...createSessionBus(silentLog, ''),
      ownerOf: () => Promise.resolve(null),
      startService: () => {
        starts += 1;
        return Promise.resolve(false);
      },
    },
  };
}

describe('without a service', () => {
  it('asks for one every few minutes, not with every notification', async () => {
    const { bus, starts } = busWithoutService();
    const clock = fakeClock();
    const { notifier } = aNotifier(bus, clock);
    await Promise.all([
      notifier.show(CALL),
      notifier.show({ ...CALL, id: 'reminder:2' }),
      notifier.isReady(),
    ]);
    expect(starts()).toBe(1);
    clock.advance(minutes(3));
    expect(await notifier.isReady()).toBe(false);
    expect(starts()).toBe(2);
  });

  it('shows nothing and says so where there is no bus at all', async () => {
    const { notifier, heard } = aNotifier(createSessionBus(silentLog, ''));
    expect(await notifier.isReady()).toBe(false);
    expect(await notifier.show(CALL)).toBe(false);
    notifier.close(CALL.id);
    expect(heard).toEqual([]);
  });
});
