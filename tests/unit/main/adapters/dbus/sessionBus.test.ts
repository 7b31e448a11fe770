import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MessageBus } from 'dbus-native';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createSessionBus, type SessionBus } from '../../../../../main/adapters/dbus/sessionBus.ts';
import { joinBus } from '../../../../builders/joinBus.ts';
import { canStartBus, noBus, startPrivateBus, type PrivateBus } from '../../../../builders/privateBus.ts';
import { silentLog } from '../../../../builders/testDatabase.ts';

const NAME = 'org.example.Service';
const ASLEEP = 'org.example.Asleep';
const BROKEN = 'org.example.Broken';
const CHANGED = { service: NAME, path: '/it', interface: NAME, member: 'Changed' };
const PATIENCE = { timeout: 10_000 };

const stops: (() => unknown)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0).toReversed()) await stop();
});

async function aPrivateBus(): Promise<PrivateBus> {
  const bus = await startPrivateBus({ [ASLEEP]: '/bin/sleep 8', [BROKEN]: '/bin/false' });
  stops.push(() => bus.close());
  return bus;
}

function aSessionBus(address: string): SessionBus {
  const bus = createSessionBus(silentLog, address);
  stops.push(() => bus.close());
  return bus;
}

/** Another program on the bus. */
async function aProgram(address: string, name?: string): Promise<MessageBus> {
  const program = joinBus(address);
  stops.push(() => program.close());
  await program.invokeDbus({ member: 'GetId' });
  if (name !== undefined) await program.requestName(name, 0);
  return program;
}

function ownersOf(bus: SessionBus): readonly (string | null)[] {
  const owners: (string | null)[] = [];
  bus.onOwnerChange(NAME, (owner) => {
    if (owner !== owners.at(-1)) owners.push(owner);
  });
  return owners;
}

describe.skipIf(!canStartBus)(`names on a bus${noBus}`, () => {
  it('knows who owns a name', async () => {
    const { address } = await aPrivateBus();
    const bus = aSessionBus(address);
    expect(await bus.nameHasOwner(NAME)).toBe(false);
    const program = await aProgram(address, NAME);
    expect(await bus.nameHasOwner(NAME)).toBe(true);
    expect(await bus.ownerOf(NAME)).toBe(program.name);
  });

  it('tells the owner now and after every change', async () => {
    const { address } = await aPrivateBus();
    const owners = ownersOf(aSessionBus(address));
    await vi.waitFor(() => expect(owners).toEqual([null]), PATIENCE);
    const first = await aProgram(address, NAME);
    await vi.waitFor(() => expect(owners).toEqual([null, first.name]), PATIENCE);
    await first.close();
    await vi.waitFor(() => expect(owners).toHaveLength(3), PATIENCE);
    const second = await aProgram(address, NAME);
    await vi.waitFor(() => expect(owners).toEqual([null, first.name, null, second.name]), PATIENCE);
  });

  it('tells a later listener what it knows already, and nobody who has left', async () => {
    const { address } = await aPrivateBus();
    const bus = aSessionBus(address);
    const program = await aProgram(address, NAME);
    const owners = ownersOf(bus);
    await vi.waitFor(() => expect(owners).toEqual([program.name]), PATIENCE);
    const left: unknown[] = [];
    bus.onOwnerChange(NAME, (owner) => left.push(owner))();
    const later = ownersOf(bus);
    await vi.waitFor(() => expect(later).toEqual([program.name]), PATIENCE);
    await program.close();
    await vi.waitFor(() => expect(later).toEqual([program.name, null]), PATIENCE);
    expect(left).not.toContain(null);
  });
});

describe.skipIf(!canStartBus)(`signals on a bus${noBus}`, () => {
  it('finds back to a bus that went away, to its names and to its signals', async () => {
    const privateBus = await aPrivateBus();
    const bus = aSessionBus(privateBus.address);
    const owners = ownersOf(bus);
    const heard: unknown[] = [];
    bus.onSignal(CHANGED, (body) => heard.push(...body));
    await aProgram(privateBus.address, NAME);
    await vi.waitFor(() => expect(owners.at(-1)).toMatch(/^:/), PATIENCE);

    await privateBus.stop();
    await vi.waitFor(() => expect(owners.at(-1)).toBeNull(), PATIENCE);
    expect(await bus.nameHasOwner(NAME)).toBe(false);

    await privateBus.start();
    const program = await aProgram(privateBus.address, NAME);
    await vi.waitFor(() => expect(owners.at(-1)).toBe(program.name), PATIENCE);
    program.sendSignal('/it', NAME, 'Changed', 's', ['again']);
    await vi.waitFor(() => expect(heard).toEqual(['again']), PATIENCE);
  }, 20_000);

  it('hears the owner of a name, and nobody who pretends', async () => {
    const { address } = await aPrivateBus();
    const bus = aSessionBus(address);
    const heard: unknown[] = [];
    bus.onSignal(CHANGED, (body) => heard.push(...body));
    const owners = ownersOf(bus);
    const owner = await aProgram(address, NAME);
    const stranger = await aProgram(address);
    await vi.waitFor(() => expect(owners.at(-1)).toBe(owner.name), PATIENCE);
    stranger.sendSignal('/it', NAME, 'Changed', 's', ['forged']);
    for (const destination of await stranger.listNames()) {
      if (!destination.startsWith(':')) continue;
      const forged = { path: '/it', interface: NAME, member: 'Changed', signature: 's', body: ['for you'] };
      stranger.connection.message({ ...forged, type: 4, serial: stranger.serial++, destination });
    }
    await stranger.invokeDbus({ member: 'GetId' });
    owner.sendSignal('/it', NAME, 'Changed', 's', ['true']);
    await vi.waitFor(() => expect(heard).toEqual(['true']), PATIENCE);
  });
});

describe.skipIf(!canStartBus)(`calls on a bus${noBus}`, () => {
  it('says why a call brought nothing', async () => {
    const { address } = await aPrivateBus();
    const bus = aSessionBus(address);
    const call = { destination: NAME, path: '/it', interface: NAME, member: 'Do', limitMs: 50 };
    expect(await bus.call(call)).toEqual({ ok: false, error: 'NO_SERVICE' });
    const program = await aProgram(address, NAME);
    expect(await bus.call(call)).toEqual({ ok: false, error: 'REFUSED' });
    program.setMethodCallHandler('/it', NAME, 'Do', [() => new Promise(() => undefined), 's']);
    expect(await bus.call(call)).toEqual({ ok: false, error: 'TIMED_OUT' });
    program.setMethodCallHandler('/it', NAME, 'Do', [() => 'done', 's']);
    expect(await bus.call(call)).toEqual({ ok: true, value: ['done'] });
  });

  it('takes a body that does not fit its signature for the bug it is', async () => {
    const { address } = await aPrivateBus();
    const call = {
      destination: NAME,
      path: '/it',
      interface: NAME,
      member: 'Do',
      signature: 'u',
      body: ['x'],
    };
    await expect(aSessionBus(address).call(call)).rejects.toThrow();
  });

  it('starts a service that can be started, and never by calling it', async () => {
    const { address } = await aPrivateBus();
    const bus = aSessionBus(address);
    const call = { destination: ASLEEP, path: '/it', interface: ASLEEP, member: 'Do' };
    expect(await bus.call(call)).toEqual({ ok: false, error: 'NO_SERVICE' });
    expect(await bus.startService(BROKEN)).toBe(false);
    expect(await bus.startService('org.example.Unknown')).toBe(false);
    const starting = bus.startService(ASLEEP);
    await aProgram(address, ASLEEP);
    expect(await starting).toBe(true);
  });
});

/** A socket that takes connections and answers each with this. */
async function aFalseBus(answer: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'callside-bus-'));
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.on('data', () => answer !== '' && socket.write(answer));
  }).listen(`${folder}/bus`);
  await once(server, 'listening');
  stops.push(() => {
    server.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return `unix:path=${folder}/bus`;
}

describe('without a bus', () => {
  it.each([
    ['no address', () => Promise.resolve('')],
    ['nobody at the address', () => Promise.resolve('unix:path=/nonexistent/bus')],
    ['a bus that never answers', () => aFalseBus('')],
    ['a bus that refuses', () => aFalseBus('REJECTED EXTERNAL\r\n')],
    ['a bus that talks nonsense', () => aFalseBus('OK 1234\r\n\0\0\0nonsense that is no message')],
  ])(
    '%s: nobody owns a name, every call fails, nothing throws',
    async (_name, open) => {
      const bus = aSessionBus(await open());
      const owners = ownersOf(bus);
      expect(await bus.nameHasOwner(NAME)).toBe(false);
      expect(await bus.startService(NAME)).toBe(false);
      expect(await bus.call({ destination: NAME, path: '/it', interface: NAME, member: 'Do' })).toEqual({
        ok: false,
        error: 'NO_BUS',
      });
      expect(owners).toEqual([null]);
    },
    20_000,
  );
});
