import { minutes } from '../../../../../shared/lib/time.ts';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { joinBus } from '../../../../builders/joinBus.ts';
import { canStartBus, noBus } from '../../../../builders/privateBus.ts';
import { atEnd, aWorld, CALL, endWorld } from './notifierWorld.ts';

const SERVICE = 'org.freedesktop.Notifications';
const PATIENCE = { timeout: 10_000 };

afterEach(endWorld);

describe.skipIf(!canStartBus)(`what a service is given${noBus}`, () => {
  it('is plain text, escaped for a service that reads markup', async () => {
    const { notifier, serve } = await aWorld();
    const service = await serve();
    await notifier.show(CALL);
    expect(service.notified).toMatchObject([
      {
        title: 'Halden <Freight>  at 10:00',
        body: 'You want &lt;b&gt;a session&lt;/b&gt; &amp; her CFO\nby Thursday',
        actions: ['default', 'Halden <Freight>  at 10:00', 'join', 'Join'],
        hints: { 'desktop-entry': 'callside', urgency: 1 },
        icon: 'callside',
        expiresAfterMs: minutes(5),
      },
    ]);
  });

  it('is left as it is for one that does not, and has no buttons where there are none', async () => {
    const { notifier, serve } = await aWorld();
    const service = await serve({ capabilities: ['body'] });
    await notifier.show(CALL);
    expect(service.notified).toMatchObject([{ body: CALL.body, actions: [] }]);
  });

  it('follows what the service of the moment can do, asked once', async () => {
    const { notifier, serve } = await aWorld();
    const first = await serve({ capabilities: ['body'] });
    await notifier.show(CALL);
    await notifier.show({ ...CALL, id: 'reminder:2' });
    expect(first.called).toEqual(['GetCapabilities', 'Notify', 'Notify']);
    const second = await serve();
    await notifier.show(CALL);
    expect(second.notified).toMatchObject([
      { serviceId: 1, actions: ['default', expect.anything(), 'join', 'Join'] },
    ]);
  });
});

describe.skipIf(!canStartBus)(`services that come and go${noBus}`, () => {
  it('take what they showed with them, and the next one shows again', async () => {
    const { notifier, serve, heard } = await aWorld();
    const first = await serve();
    await notifier.show(CALL);
    await first.close();
    await vi.waitFor(() => expect(heard).toEqual([`${CALL.id} closed`]), PATIENCE);
    expect(await notifier.isReady()).toBe(false);

    const second = await serve();
    expect(await notifier.show(CALL)).toBe(true);
    second.press(1, 'join');
    await vi.waitFor(() => expect(heard).toEqual([`${CALL.id} closed`, `${CALL.id} join`]), PATIENCE);
  });

  it('are heard only while they are the service', async () => {
    const { notifier, serve, heard } = await aWorld();
    const first = await serve();
    const second = await serve();
    await notifier.show(CALL);
    await notifier.show({ ...CALL, id: 'reminder:2' });
    await first.signal('ActionInvoked', 'us', [1, 'join']);
    second.press(2, 'default');
    await vi.waitFor(() => expect(heard).toEqual(['reminder:2 open']), PATIENCE);
  });

  it('can be imitated by nobody: neither by signals nor by buttons that were never offered', async () => {
    const { notifier, serve, heard, privateBus } = await aWorld();
    const service = await serve();
    await notifier.show(CALL);
    const stranger = joinBus(privateBus.address);
    atEnd(() => stranger.close());
    stranger.sendSignal('/org/freedesktop/Notifications', SERVICE, 'ActionInvoked', 'us', [1, 'join']);
    await stranger.invokeDbus({ member: 'GetId' });
    await service.signal('ActionInvoked', 'us', [1, 'delete-everything']);
    await service.signal('ActionInvoked', 'us', [77, 'join']);
    await service.signal('ActionInvoked', 's', ['join']);
    service.press(1, 'default');
    await vi.waitFor(() => expect(heard).toEqual([`${CALL.id} open`]), PATIENCE);
  });
});
