import { join } from 'node:path';
import { session } from 'electron';
import { requests } from '../shared/ipc/contract.ts';
import { ok, type Result } from '../shared/lib/result.ts';
import type { StartFailure } from './adapters/desktop/startFailure.ts';
import { factsOf } from './adapters/log/fileLogger.ts';
import { serveApp } from './adapters/security/appProtocol.ts';
import { composeCalendars } from './composeCalendars.ts';
import { composeDesk } from './composeDesk.ts';
import { composeFeatures } from './composeFeatures.ts';
import { openFiles } from './composeFiles.ts';
import { createPlatform } from './composePlatform.ts';
import { composeReminders } from './composeReminders.ts';
import { createCallServices } from './composeServices.ts';
import { emitEvent } from './ipc/emitEvent.ts';
import { createHandlers } from './ipc/handlers.ts';
import { registerIpc } from './ipc/registerIpc.ts';
import { createRouter } from './ipc/router.ts';
import type { Logger } from './ports.ts';
import { createAnnouncer, type Announcer } from './services/announcer.ts';

export type Callside = {
  readonly showMain: () => void;
  /** The first window, or none while the tray is a door. */
  readonly begin: (isHidden: boolean) => void;
  /** Whether Callside goes on without a window. */
  readonly hasTray: () => boolean;
  /** Imports a calendar file that was named outside of our windows; the pages are told what came of it. */
  readonly importFromOutside: (path: string) => Promise<void>;
  readonly log: Logger;
  readonly dispose: () => void;
};

type Parts = Parameters<typeof composeFeatures>[0];

/** What stands around the calls: features, reminders, calendars, and the desk. */
function composeAround(parts: Parts, announcer: Announcer) {
  const features = composeFeatures(parts, announcer);
  const reminding = composeReminders(parts, announcer);
  const { calendars, dispose } = composeCalendars(parts, announcer.emit);
  const desk = composeDesk({ ...parts, orders: reminding.orders, calendars }, announcer);
  return {
    ...{ ...features, ...reminding, ...desk, calendars },
    /** Begins; returns the functions that stop. */
    follow: () => [
      dispose,
      ...reminding.follow(),
      ...desk.follow(),
      calendars.follow(),
      features.data.onReplaced(calendars.reread),
    ],
  };
}

/** Wires adapters to services. What it starts it stops, in reverse, when disposed. */
export function compose(): Result<Callside, StartFailure> {
  const announcer = createAnnouncer(emitEvent);
  const files = openFiles(announcer.emit);
  if (!files.ok) return files;
  const opened = files.value;
  const platform = createPlatform(opened);
  const { windows } = platform;
  const { log, storage } = opened;
  const services = createCallServices(opened, platform, announcer);
  const around = composeAround({ opened, platform, services }, announcer);
  const dispatch = createRouter({
    requests,
    handlers: createHandlers({ ...services, ...around }),
    onBug: (request, error) => log.error('bug.request', { request, ...factsOf(error) }),
  });
  const stops = [
    () => void storage.close(),
    serveApp(session.defaultSession, join(import.meta.dirname, 'renderer')),
    registerIpc(dispatch, (event) => windows.pageOf(event)),
    services.panel.follow(),
    services.storage.follow(),
    () => windows.dispose(),
    platform.dispose,
    ...around.follow(),
  ];
  storage.startCare();
  return ok({
    showMain: () => windows.showMain(),
    begin: (isHidden) => around.door.begin(isHidden),
    hasTray: () => platform.tray.isThere(),
    importFromOutside: (path) => around.calendars.importFromOutside(path),
    log,
    dispose: () => stops.toReversed().forEach((stop) => stop()),
  });
}
