import { Notification } from 'electron';
import type { Clock, Logger } from '../../ports.ts';
import type { Notifier, SystemNotification } from '../../reminderPorts.ts';
import { createNotificationListeners, type NotificationListeners } from './notificationListeners.ts';
import { bodyText, buttonText, titleText } from './notificationText.ts';
import { createOpenNotifications, type OpenNotifications } from './openNotifications.ts';

type ElectronNotifierDeps = { readonly clock: Clock; readonly log: Logger };
type Screen = OpenNotifications<Notification>;
type Tell = Pick<NotificationListeners, 'tellAction' | 'tellClosed'>;

const SHOW_LIMIT_MS = 2_000;

/** Notifications of macOS and Windows. Electron shows them without waiting there, and calls back. */
export function createElectronNotifier({ clock, log }: ElectronNotifierDeps): Notifier {
  const { clear, tellAction, tellClosed, ...listeners } = createNotificationListeners();
  const screen: Screen = createOpenNotifications<Notification>(clock, (id) => {
    screen.take(id)?.close();
    tellClosed(id);
  });
  const show = async (notification: SystemNotification): Promise<boolean> => {
    const { id, closesAfterMs } = notification;
    const handle = makeNative(notification);
    screen.take(id)?.close();
    screen.put(id, handle, closesAfterMs);
    followFate(handle, notification, { screen, tellAction, tellClosed });
    const isShown = await showWithin(handle, clock);
    if (!isShown && screen.find(id) === handle) screen.take(id)?.close();
    return isShown;
  };
  return {
    ...listeners,
    async show(notification) {
      const isShown = Notification.isSupported() && (await show(notification));
      if (!isShown) log.info('notification.notShown');
      return isShown;
    },
    close(id) {
      screen.take(id)?.close();
    },
    isReady: () => Promise.resolve(Notification.isSupported()),
    dispose() {
      clear();
      for (const [id] of screen.all()) screen.take(id)?.close();
    },
  };
}

function makeNative({ title, body, buttons }: SystemNotification): Notification {
  return new Notification({
    title: titleText(title),
    body: bodyText(body),
    actions: buttons.map(({ text }) => ({ type: 'button', text: buttonText(text) })),
  });
}

function followFate(
  handle: Notification,
  { id, buttons }: SystemNotification,
  { screen, tellAction, tellClosed }: Tell & { readonly screen: Screen },
): void {
  const press = (action: string): void => {
    if (screen.find(id) !== handle) return;
    screen.take(id)?.close();
    tellAction(id, action);
  };
  handle.on('click', () => press('open'));
  handle.on('action', ({ actionIndex }) => {
    const button = buttons[actionIndex];
    if (button !== undefined) press(button.action);
  });
  handle.on('close', ({ reason }) => {
    // Windows moves it from the screen into its list, where it can still be pressed until its own time is over.
    if (reason === 'timedOut' || screen.find(id) !== handle) return;
    screen.take(id);
    tellClosed(id);
  });
}

/** False when the system refuses it, or says nothing. */
function showWithin(handle: Notification, clock: Clock): Promise<boolean> {
  return new Promise((done) => {
    const stopLimit = clock.after(SHOW_LIMIT_MS, () => done(false));
    const end = (isShown: boolean): void => {
      stopLimit();
      done(isShown);
    };
    handle.once('show', () => end(true));
    handle.once('failed', () => end(false));
    handle.show();
  });
}
