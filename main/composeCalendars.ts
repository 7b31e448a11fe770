import { join } from 'node:path';
import { createCalendarFetcher } from './adapters/calendar/calendarFetcher.ts';
import { createCalendarFiles } from './adapters/calendar/calendarFiles.ts';
import { createCalendarReader } from './adapters/calendar/calendarReader.ts';
import { createCalendarStore } from './adapters/calendar/calendarStore.ts';
import { createNetTransport } from './adapters/calendar/netTransport.ts';
import { createOpenDialog } from './adapters/desktop/desktop.ts';
import { newId, type Opened } from './composeFiles.ts';
import type { AppPlatform } from './composePlatform.ts';
import type { CallServices } from './composeServices.ts';
import type { Emit } from './ports.ts';
import { createCalendarService } from './services/calendars/calendarService.ts';
import { workerFile } from './workerFile.ts';

type Parts = {
  readonly opened: Opened;
  readonly platform: Pick<AppPlatform, 'power' | 'texts'>;
  readonly services: Pick<CallServices, 'playbooks'>;
};

/** Calendars: read on a thread of their own, fetched in a session of their own, kept beside the calls. */
export function composeCalendars({ opened, platform, services }: Parts, emit: Emit) {
  const { folder, clock, log, storage } = opened;
  const reader = createCalendarReader({
    worker: workerFile('readCalendar'),
    after: (delayMs, run) => clock.after(delayMs, run),
  });
  const fetcher = createCalendarFetcher({ transport: createNetTransport(), clock, log });
  const calendars = createCalendarService({
    ...{ calls: storage.calls, reader, fetcher, clock, newId, emit, log },
    store: createCalendarStore({ rows: storage.calendars, folder: join(folder, 'calendars'), log }),
    files: createCalendarFiles(),
    dialog: createOpenDialog(),
    ...{ power: platform.power, texts: platform.texts, playbooks: services.playbooks },
  });
  const dispose = (): void => {
    reader.dispose();
    fetcher.dispose();
  };
  return { calendars, dispose };
}
