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
  /** The picture beside the text on Linux; null for the installed app's own. */
  readonly iconFile: string | null;
};

/** The notifications of the system this runs on. */
export function createNotifier({ bus, clock, log, iconFile }: NotifierDeps): Notifier {
  if (bus === null) return createElectronNotifier({ clock, log });
  const icon = iconFile === null ? 'callside' : pathToFileURL(iconFile).href;
  return createLinuxNotifier({ bus, clock, log, icon });
}
