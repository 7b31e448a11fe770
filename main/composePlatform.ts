import { join } from 'node:path';
import { languageFor } from '../shared/domain/language.ts';
import { createCsvFiles } from './adapters/csv/csvFiles.ts';
import { createJsonFiles } from './adapters/csv/jsonFiles.ts';
import { createDesktop, createSaveDialog } from './adapters/desktop/desktop.ts';
import { createCatalogue } from './adapters/texts/catalogue.ts';
import { openWindowPlaces } from './adapters/windows/windowPlaces.ts';
import { createWindows } from './adapters/windows/windows.ts';
import type { Opened } from './composeFiles.ts';

/** The adapters to what lies around the app: desktop, windows, files, words. */
export function createPlatform({ folder, clock, log, settings }: Opened) {
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

export type AppPlatform = ReturnType<typeof createPlatform>;
