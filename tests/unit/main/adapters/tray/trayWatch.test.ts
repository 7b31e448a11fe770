import { describe, expect, it } from 'vitest';
import type { BusAnswer, BusCall } from '../../../../../main/adapters/dbus/busConnection.ts';
import type { OwnerListener } from '../../../../../main/adapters/dbus/ownerWatch.ts';
import { watchOnBus } from '../../../../../main/adapters/tray/trayWatch.ts';
import { err, ok } from '../../../../../shared/lib/result.ts';

const PID = 4711;

/** A bus on which these items are registered, each by the process given. */
function busWith(items: readonly string[] | null, processes: Readonly<Record<string, number>> = {}) {
  const listeners: OwnerListener[] = [];
  const answerTo = ({ member, body = [] }: BusCall): BusAnswer => {
    if (member === 'Get') return items === null ? err('NO_SERVICE') : ok([[[{ type: 'as' }], [items]]]);
    const process = processes[String(body[0])];
    return process === undefined ? err('REFUSED') : ok([process]);
  };
  return {
    listeners,
    bus: {
      call: (call: BusCall) => Promise.resolve(answerTo(call)),
      onOwnerChange: (_name: string, listener: OwnerListener) => {
        listeners.push(listener);
        return () => undefined;
      },
    },
  };
}

describe('our icon among those of a Linux panel', () => {
  it('is there when a connection of this process registered one', async () => {
    const { bus } = busWith([':1.9', ':1.16/StatusNotifierItem'], { ':1.9': 1, ':1.16': PID });
    expect(await watchOnBus(bus, PID).hasOurIcon()).toBe(true);
  });

  it('is not there among those of others', async () => {
    const { bus } = busWith([':1.9/StatusNotifierItem', 'org.example/Item', ':1.3'], { ':1.9': 1 });
    expect(await watchOnBus(bus, PID).hasOurIcon()).toBe(false);
    expect(await watchOnBus(busWith([]).bus, PID).hasOurIcon()).toBe(false);
  });

  it('cannot be told of while nobody answers', async () => {
    expect(await watchOnBus(busWith(null).bus, PID).hasOurIcon()).toBeNull();
  });

  it('has a place while the name of the watcher has an owner', () => {
    const { bus, listeners } = busWith([]);
    const told: boolean[] = [];
    watchOnBus(bus, PID).follow((isThere) => void told.push(isThere));
    listeners.forEach((listener) => {
      listener(':1.2');
      listener(null);
    });
    expect(told).toEqual([true, false]);
  });
});
