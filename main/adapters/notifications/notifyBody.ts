import { Variant } from 'dbus-native';
import type { SystemNotification } from '../../reminderPorts.ts';
import type { NotifyBody, Shower } from './notificationService.ts';
import { bodyText, buttonText, escapedMarkup, titleText } from './notificationText.ts';

type Look = {
  /** Name of an icon of the theme, or the URL of a file. */
  readonly icon: string;
  /** The service's id of the one it takes the place of, 0 for none. */
  readonly replacesId: number;
};

const NORMAL = 1;
const LONGEST_EXPIRY_MS = 2_147_483_647;

/** The key under which services report a click on the notification itself. */
const CLICK = 'default';

/** What `Notify` is called with for a service that can do so much. */
export function notifyBodyOf(
  { title, body, buttons, closesAfterMs }: SystemNotification,
  { hasButtons, readsMarkup }: Shower,
  { icon, replacesId }: Look,
): NotifyBody {
  const text = bodyText(body);
  const labels = buttons.flatMap((button) => [button.action, buttonText(button.text)]);
  return [
    'Callside',
    replacesId,
    icon,
    titleText(title),
    readsMarkup ? escapedMarkup(text) : text,
    hasButtons ? [CLICK, titleText(title), ...labels] : [],
    {
      'desktop-entry': new Variant('s', 'callside'),
      category: new Variant('s', 'x-callside.reminder'),
      urgency: new Variant('y', NORMAL),
    },
    Math.min(closesAfterMs, LONGEST_EXPIRY_MS),
  ];
}

/** The port's name of what was pressed; null for what this notification never offered. */
export function actionOf({ buttons }: SystemNotification, key: string): string | null {
  if (key === CLICK) return 'open';
  return buttons.some(({ action }) => action === key) ? key : null;
}
