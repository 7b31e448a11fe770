import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { app, session } from 'electron';
import { languageFor } from '../shared/domain/language.ts';
import { requests } from '../shared/ipc/contract.ts';
import { err, ok, type Result } from '../shared/lib/result.ts';
import { createCsvFiles } from './adapters/csv/csvFiles.ts';
import { createJsonFiles } from './adapters/csv/jsonFiles.ts';
import { openCallStorage, type CallStorage } from './adapters/database/callStorage.ts';
import { createDesktop, createSaveDialog } from './adapters/desktop/desktop.ts';
import type { StartFailure } from './adapters/desktop/startFailure.ts';
import { createFileLogger, factsOf } from './adapters/log/fileLogger.ts';
import { serveApp } from './adapters/security/appProtocol.ts';
import { openNotices } from './adapters/settings/noticeStore.ts';
import { openSettings } from './adapters/settings/settingsStore.ts';
import { createSystemClock } from './adapters/system/systemClock.ts';
import { createCatalogue } from './adapters/texts/catalogue.ts';
import { openWindowPlaces } from './adapters/windows/windowPlaces.ts';
import { createWindows } from './adapters/windows/windows.ts';
import { emitEvent } from './ipc/emitEvent.ts';
import { createHandlers } from './ipc/handlers.ts';
import { registerIpc } from './ipc/registerIpc.ts';
import { createRouter } from './ipc/router.ts';
import type { Notice } from '../shared/schemas/notice.ts';
import type { Clock, Logger, NoticeStore, SettingsStore } from './ports.ts';
import { createBootService } from './services/bootService.ts';
import { createChangeCall } from './services/changeCall.ts';
import { createExportService } from './services/exportService.ts';
import { createLiveService } from './services/liveService.ts';
import { createPanelService } from './services/panelService.ts';
import { createPlanService } from './services/planService.ts';
import { createPlaybookService } from './services/playbookService.ts';
import { createQuickAddService } from './services/quickAddService.ts';
import { createSettingsService } from './services/settingsService.ts';
import { createStorageService } from './services/storageService.ts';
import { createTalkService } from './services/talkService.ts';
import { createTodayService } from './services/todayService.ts';

export type Callside = {
  readonly showMain: () => void;
  readonly log: Logger;
  readonly dispose: () => void;
};

type Opened = {
  readonly folder: string;
  readonly clock: Clock;
  readonly log: Logger;
  readonly storage: CallStorage;
  readonly settings: SettingsStore;
  readonly notices: NoticeStore;
};

const newId = (): string => randomUUID();

/** Opens every file, the calls first: whatever is wrong with the folder shows there. */
function openFiles(): Result<Opened, StartFailure> {
  const folder = app.getPath('userData');
  const clock = createSystemClock();
  const log = createFileLogger(join(folder, 'logs'), clock);
  let keepNotice: ((notice: Notice) => void) | null = null;
  const early: Notice[] = [];
  const opened = openCallStorage({
    folder,
    clock,
    newId,
    log,
    onNotice: (notice) => (keepNotice === null ? void early.push(notice) : keepNotice(notice)),
  });
  if (!opened.ok) return err({ ...opened.error, folder });
  const notices = openNotices({ folder, clock, log });
  const { store: settings, keptAt } = openSettings({ folder, clock, log });
  if (keptAt !== null) early.push({ id: newId(), kind: 'settings-set-aside', keptAt });
  early.forEach((notice) => notices.add(notice));
  keepNotice = (notice) => {
    notices.add(notice);
    emitEvent('notices.changed', { notices: notices.list() });
  };
  return ok({ folder, clock, log, storage: opened.value, settings, notices });
}

function createPlatform({ folder, clock, log, settings }: Opened) {
  const desktop = createDesktop(log);
  const windows = createWindows({
    preload: join(import.meta.dirname, 'preload.cjs'),
    icon: join(import.meta.dirname, 'icons', 'app', '256x256.png'),
    places: openWindowPlaces({ folder, clock, log }),
    isPanelOnTop: () => settings.read().isPanelOnTop,
  });
  windows.useTheme(settings.read().theme);
  const files = createCsvFiles();
  const texts = createCatalogue(() => languageFor(settings.read().language, desktop.languages()));
  return { desktop, windows, files, json: createJsonFiles(files), texts, dialog: createSaveDialog() };
}

function createServices(opened: Opened, platform: ReturnType<typeof createPlatform>) {
  const { clock, log, settings, notices, storage: watched } = opened;
  const { desktop, windows, files, json, texts, dialog } = platform;
  const { calls, history } = watched;
  const emit = emitEvent;
  const change = createChangeCall({ calls, clock, emit });
  const playbooks = createPlaybookService({ texts });
  const panel = createPanelService({ calls, windows, settings, emit });
  const chosen = createSettingsService({ settings, desktop, windows, emit });
  const storage = createStorageService({
    ...{ calls, storage: watched.storage, notices, files: json },
    ...{ dialog, desktop, texts, emit },
  });
  return {
    ...{ calls, history, windows, emit, playbooks, panel, storage, settings: chosen },
    boot: createBootService({ desktop, clock, notices, settings: chosen, storage, panel }),
    today: createTodayService({ calls, clock }),
    quickAdd: createQuickAddService({ calls, clock, desktop, settings }),
    plan: createPlanService({ calls, clock, newId, emit, desktop, playbooks, change }),
    live: createLiveService({ calls, change, panel, playbooks, texts }),
    talk: createTalkService({ change, newId }),
    exports: createExportService({ history, files, dialog, desktop, clock, texts, emit, log }),
  };
}

/** Wires adapters to services. What it starts it stops, in reverse, when disposed. */
export function compose(): Result<Callside, StartFailure> {
  const files = openFiles();
  if (!files.ok) return files;
  const opened = files.value;
  const platform = createPlatform(opened);
  const { windows } = platform;
  const { log, storage } = opened;
  const services = createServices(opened, platform);
  const dispatch = createRouter({
    requests,
    handlers: createHandlers(services),
    onBug: (request, error) => log.error('bug.request', { request, ...factsOf(error) }),
  });
  const stops = [
    () => void storage.close(),
    serveApp(session.defaultSession, join(import.meta.dirname, 'renderer')),
    registerIpc(dispatch, (event) => windows.pageOf(event)),
    services.panel.follow(),
    services.storage.follow(),
    () => windows.dispose(),
  ];
  storage.startCare();
  return ok({
    showMain: () => windows.showMain(),
    log,
    dispose: () => stops.toReversed().forEach((stop) => stop()),
  });
}
