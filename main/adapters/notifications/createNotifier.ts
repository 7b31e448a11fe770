import { pathToFileURL } from 'node:url';
import type { Clock, Logger } from '../../ports.ts';
import type { Notifier } from '../../reminderPorts.ts';
import type { SessionBus } from '../dbus/sessionBus.ts';
import { createElectronNotifier } from './electronNotifier.ts';
import { createLinuxNotifier } from './linuxNotifier.ts';

type NotifierDeps = {
  /** Linux's; null elsewhere. */
  readonly bus: SessionBus | null;
  readonly clock: Clock;
  readonly log: Logger;
  /** The picture beside the text on Linux. */
  readonly iconFile: string;
};

/** The notifications of the system this runs on. */
export function createNotifier({ bus, clock, log, iconFile }: NotifierDeps): Notifier {
  if (bus === null) return createElectronNotifier({ clock, log });
  // Other programs cannot look into the app's archive; installed, the theme has the icon by its name.
  const icon = iconFile.includes('.asar') ? 'callside' : pathToFileURL(iconFile).href;
  return createLinuxNotifier({ bus, clock, log, icon });
}
