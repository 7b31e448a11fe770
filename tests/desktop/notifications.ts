import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { Message } from 'dbus-native';
import { callOn, desktopBus } from './onBus.ts';

/** A notification as it went over the bus. */
export type Notification = {
  readonly title: string;
  readonly body: string;
  readonly buttons: readonly string[];
  readonly hints: Readonly<Record<string, unknown>>;
};

export type NotificationWatch = {
  /** Everything that was shown since the watch began, oldest first. */
  readonly shown: readonly Notification[];
  /** Those on the screen now. */
  visible(): readonly Notification[];
  close(): Promise<void>;
};

const NOTIFICATIONS = 'org.freedesktop.Notifications';
const DUNST = {
  destination: NOTIFICATIONS,
  path: '/org/freedesktop/Notifications',
  interface: 'org.dunstproject.cmd0',
} as const;
const [CALL, ANSWER] = [1, 2];

/** Overhears what programs and the notification service say to each other. */
export async function watchNotifications(): Promise<NotificationWatch> {
  const bus = desktopBus();
  const shown: Notification[] = [];
  const visible = new Map<number, Notification>();
  const asked = new Map<string, Notification>();
  const hear = (message: Message): void => {
    const { sender, destination, serial, replySerial, body = [] } = message;
    if (isNamed(message, 'NotificationClosed')) visible.delete(Number(body[0]));
    if (message.type === CALL && isNamed(message, 'Notify')) {
      const notification = notificationIn(body);
      shown.push(notification);
      asked.set(`${String(sender)} ${String(serial)}`, notification);
    }
    const answered = asked.get(`${String(destination)} ${String(replySerial)}`);
    if (message.type === ANSWER && answered !== undefined) visible.set(Number(body[0]), answered);
  };
  await bus.invokeDbus({ member: 'GetId' });
  bus.connection.on('message', hear);
  await callOn(bus, {
    destination: 'org.freedesktop.DBus',
    path: '/org/freedesktop/DBus',
    interface: 'org.freedesktop.DBus.Monitoring',
    member: 'BecomeMonitor',
    signature: 'asu',
    body: [[], 0],
  });
  return { shown, visible: () => [...visible.values()], close: () => bus.close() };
}

const isNamed = (message: Message, member: string): boolean =>
  message.interface === NOTIFICATIONS && message.member === member;

function notificationIn(body: readonly unknown[]): Notification {
  const [, , , title, text, actions, hints] = body as readonly [
    ...[string, number, string, string, string],
    ...[readonly string[], Readonly<Record<string, unknown>>],
  ];
  // Keys and texts take turns; the first pair is the click on the notification itself.
  const buttons = actions.filter((_text, index) => index % 2 === 1).slice(1);
  return { title, body: text, buttons, hints };
}

/** Presses a button of the notification on the screen, by its text. */
export async function pressButton(text: string): Promise<void> {
  const folder = process.env['XDG_CONFIG_HOME'] ?? '';
  writeFileSync(join(folder, 'dunst', 'button'), text);
  await onDunst('ContextMenuCall');
}

/** Clicks the notification on the screen. */
export const clickNotification = (): Promise<unknown> => onDunst('NotificationAction', 0);

/** Takes everything off the screen, as a test has to find it. */
export async function clearNotifications(): Promise<void> {
  await onDunst('NotificationCloseAll');
}

async function onDunst(member: string, index?: number): Promise<unknown> {
  const bus = desktopBus();
  const values = index === undefined ? {} : { signature: 'u', body: [index] };
  const answer = await callOn(bus, { ...DUNST, member, ...values });
  await bus.close();
  return answer;
}

/** Waits until a notification with this title is on the screen, and gives it. */
export async function notificationWith(
  watch: NotificationWatch,
  title: string | RegExp,
): Promise<Notification> {
  const find = () => watch.visible().find((notification) => notification.title.match(title) !== null);
  await expect.poll(() => find()?.title, { timeout: 20_000 }).toBeDefined();
  return find() as Notification;
}
