import { join } from 'node:path';
import { dateLocaleFor, languageFor } from '../shared/domain/language.ts';
import type { Language } from '../shared/ipc/contract.ts';
import { createCsvFiles } from './adapters/csv/csvFiles.ts';
import { createJsonFiles } from './adapters/csv/jsonFiles.ts';
import { createSessionBus } from './adapters/dbus/sessionBus.ts';
import { createDesktop, createSaveDialog } from './adapters/desktop/desktop.ts';
import { createMenuBar } from './adapters/desktop/menuBar.ts';
import { createNotifier } from './adapters/notifications/createNotifier.ts';
import { createPower } from './adapters/system/power.ts';
import { createStartupEntry } from './adapters/system/startupEntry.ts';
import { createCatalogue } from './adapters/texts/catalogue.ts';
import { createSystemIcon } from './adapters/tray/systemIcon.ts';
import { createTrayBar } from './adapters/tray/trayBar.ts';
import { createTrayHost } from './adapters/tray/trayHost.ts';
import { alwaysThere, watchOnBus } from './adapters/tray/trayWatch.ts';
import { openWindowPlaces } from './adapters/windows/openWindowPlaces.ts';
import { createWindows } from './adapters/windows/windows.ts';
import type { Opened } from './composeFiles.ts';
import type { Desktop, SettingsStore } from './ports.ts';

const ICONS = join(import.meta.dirname, 'icons');
const APP_ICON = join(ICONS, 'app', '256x256.png');

/** What shows outside of our windows: the tray and the system's notifications. */
function createSurroundings({ clock, log }: Opened) {
  const bus = process.platform === 'linux' ? createSessionBus(log) : null;
  const bar = createTrayBar(bus);
  const tray = createTrayHost({
    watch: bus === null ? alwaysThere : watchOnBus(bus, process.pid),
    clock,
    makeIcon: (first, choose) => createSystemIcon(first, { folder: join(ICONS, 'tray'), bar, choose }),
  });
  const notifier = createNotifier({ bus, clock, log, iconFile: APP_ICON });
  const dispose = (): void => {
    notifier.dispose();
    tray.dispose();
    bus?.close();
  };
  return { tray, notifier, power: createPower(), startup: createStartupEntry(log), dispose };
}

/** The desktop, with dates written as the seller chose. */
function speakAsChosen(system: Desktop, settings: SettingsStore) {
  const language = (): Language => languageFor(settings.read().language, system.languages());
  const locale = (): string =>
    dateLocaleFor(settings.read().dateLocale, { system: system.locale(), language: language() });
  const desktop: Desktop = { ...system, locale };
  return { desktop, language };
}

/** The adapters to what lies around the app: desktop, windows, tray, notifications, files, words. */
export function createPlatform(opened: Opened) {
  const { folder, clock, log, settings } = opened;
  const { desktop, language } = speakAsChosen(createDesktop(log), settings);
  const surroundings = createSurroundings(opened);
  const menu = createMenuBar();
  const windows = createWindows({
    preload: join(import.meta.dirname, 'preload.cjs'),
    icon: APP_ICON,
    places: openWindowPlaces({ folder, clock, log }),
    panelStance: () => settings.read(),
    hasTray: () => surroundings.tray.isThere(),
    onMainOpened: menu.attach,
  });
  windows.useTheme(settings.read().theme);
  const files = createCsvFiles();
  const texts = createCatalogue(language);
  return {
    ...{ desktop, windows, menu, files, json: createJsonFiles(files), texts, dialog: createSaveDialog() },
    ...surroundings,
  };
}

export type AppPlatform = ReturnType<typeof createPlatform>;
