import { expect, test } from '@playwright/test';
import { callOn, desktopBus } from './onBus.ts';
import { clearNotifications, notificationWith, pressButton, watchNotifications } from './notifications.ts';

test('the desktop shows what registers in its tray', async () => {
  const bus = desktopBus();
  const isShowing = await callOn(bus, {
    destination: 'org.kde.StatusNotifierWatcher',
    path: '/StatusNotifierWatcher',
    interface: 'org.freedesktop.DBus.Properties',
    member: 'Get',
    signature: 'ss',
    body: ['org.kde.StatusNotifierWatcher', 'IsStatusNotifierHostRegistered'],
  });
  expect(isShowing).toBe(true);
  await bus.close();
});

test('the desktop shows notifications, and their buttons can be pressed', async () => {
  const watch = await watchNotifications();
  const bus = desktopBus();
  const pressed: unknown[] = [];
  bus.connection.on('message', ({ member, body }) => {
    if (member === 'ActionInvoked') pressed.push(body?.[1]);
  });
  await bus.addMatch("type='signal',interface='org.freedesktop.Notifications'");
  await callOn(bus, {
    destination: 'org.freedesktop.Notifications',
    path: '/org/freedesktop/Notifications',
    interface: 'org.freedesktop.Notifications',
    member: 'Notify',
    signature: 'susssasa{sv}i',
    body: [
      'Tests',
      0,
      '',
      'Arden Glass',
      'Now',
      ['default', 'Open', 'join', 'Join', 'later', 'Later'],
      {},
      0,
    ],
  });
  expect(await notificationWith(watch, 'Arden Glass')).toMatchObject({
    body: 'Now',
    buttons: ['Join', 'Later'],
  });
  await pressButton('Later');
  await expect.poll(() => pressed).toEqual(['later']);
  await clearNotifications();
  await expect.poll(() => watch.visible()).toEqual([]);
  await Promise.all([bus.close(), watch.close()]);
});
